import Catalog
import Diagnostics
import JSON
import XCTest

@testable import Providers

final class PretixShopTests: XCTestCase {
    func testHidesWhatNotEverybodyIsShown() throws {
        let reasons = [
            #""active": false"#, #""require_voucher": true"#, #""hide_without_voucher": true"#,
            #""require_bundling": true"#, #""all_sales_channels": false, "limit_sales_channels": ["pretixpos"]"#,
            #""sales_channels": ["pretixpos"]"#, #""require_membership": true, "require_membership_hidden": true"#,
            #""hidden_if_available": 7"#, #""hidden_if_item_available": 2"#, #""default_price": "ten""#,
            #""default_price": "10.005""#, #""has_variations": true"#,
        ]

        for reason in reasons {
            let type = try type(PretixFixtures.answers(item: reason)).type
            XCTAssertEqual(type.visibility, .hidden, reason)
        }
        for fine in [#""all_sales_channels": false, "limit_sales_channels": ["web"]"#, #""hidden_if_available": 9"#] {
            XCTAssertEqual(try type(PretixFixtures.answers(item: fine)).type.visibility, .public, fine)
        }
        let outside = PretixFixtures.answers(item: #""x": 1"#, quotas: #"{"id": 7, "size": 5, "items": [2]}"#)
        XCTAssertEqual(try type(outside).type.visibility, .hidden)
    }

    func testSaysWhichPriceIsNotExact() throws {
        let answers = PretixFixtures.answers(item: #""default_price": "10.005""#)

        XCTAssertEqual(
            try type(answers).said,
            [
                "warning pretix.price at event demo/conf, item 1, price: “10.005 EUR” is no exact amount, it is hidden"
            ])
    }

    func testTakesTwoPlacesInCurrenciesThatHaveNone() throws {
        let answers = PretixFixtures.answers(item: #""default_price": "1500.00""#, event: #""currency": "JPY""#)

        let type = try type(answers).type

        XCTAssertEqual(type.offer.price, Money(minorUnits: 1500, try XCTUnwrap(Currency("JPY"))))
    }

    func testTellsFreeFromDonated() throws {
        XCTAssertEqual(try type(PretixFixtures.answers(item: #""default_price": "0.00""#)).type.kind, .free)
        XCTAssertEqual(try type(PretixFixtures.answers(item: #""free_price": true"#)).type.kind, .donation)
        XCTAssertEqual(
            try type(PretixFixtures.answers(item: #""default_price": "0.00", "free_price": true"#)).type.kind, .donation
        )
    }

    func testMakesTiersOfVariations() throws {
        let answers = PretixFixtures.answers(
            item: #"""
                "has_variations": true, "default_price": "25.00", "free_price": true, "variations": [
                  {"id": 12, "position": 1, "value": {"en": "XL"}, "default_price": "27.00", "original_price": "30.00"},
                  {"id": 11, "position": 0, "value": {"en": "M"}, "default_price": null, "available_until": "2031-05-01T00:00:00Z"},
                  {"id": 13, "position": 2, "value": {"en": "S"}, "active": false},
                  {"id": 14, "position": 3, "value": {"en": "In no quota"}}]
                """#,
            quotas: #"""
                {"id": 1, "size": 100, "items": [1], "variations": [11, 12, 13], "available": true, "available_number": 96},
                {"id": 2, "size": 4, "items": [1], "variations": [12], "available": true, "available_number": 1}
                """#)

        let (type, said) = try type(answers)

        XCTAssertEqual(type.kind, .tiered)
        XCTAssertNil(type.offer.quantity)
        XCTAssertEqual(type.tiers.map(\.id), ["11", "12", "13", "14"])
        XCTAssertEqual(type.tiers.map(\.visibility), [.public, .public, .hidden, .hidden])
        XCTAssertEqual(type.tiers.map(\.offer.price?.amount), ["25.00", "27.00", "25.00", "25.00"])
        XCTAssertEqual(type.tiers.map(\.offer.priceBefore?.amount), [nil, "30.00", nil, nil])
        XCTAssertEqual(type.tiers.map(\.offer.remaining), [96, 1, 96, nil])
        XCTAssertEqual(type.tiers.map(\.offer.quantity), [100, 4, 100, nil])
        XCTAssertEqual(type.tiers.map(\.offer.saleEnds), [Instant("2031-05-01T00:00:00Z"), nil, nil, nil])
        XCTAssertEqual(
            said,
            [
                "note pretix.free-price at event demo/conf, item 1, free_price: that one may pay more isn't shown"
            ])
    }

    func testCountsByTheScarcestQuota() throws {
        let counts = { (quotas: String) in
            let offer = try self.type(PretixFixtures.answers(item: #""x": 1"#, quotas: quotas)).type.offer
            return [offer.quantity, offer.remaining]
        }

        XCTAssertEqual(
            try counts(
                #"{"id": 1, "size": 9, "items": [1], "available": true, "available_number": 3}, {"id": 2, "size": null, "items": [1], "available": true, "available_number": null}"#
            ),
            [9, 3])
        XCTAssertEqual(
            try counts(#"{"id": 1, "size": null, "items": ["1"], "available": true, "available_number": null}"#),
            [nil, nil])
        XCTAssertEqual(
            try counts(
                #"{"id": 1, "size": 9, "items": [1], "closed": true, "available": true, "available_number": 3}"#),
            [9, 0])
        XCTAssertEqual(
            try counts(#"{"id": 1, "size": null, "items": [1], "available": false, "available_number": null}"#),
            [nil, 0])
        XCTAssertEqual(
            try counts(#"{"id": 1, "size": 2, "items": [1], "available": true, "available_number": 5}"#), [2, 2])
    }

    func testTakesTaxesThatComeOnTop() throws {
        let answers = PretixFixtures.answers(
            items: #"""
                {"id": 1, "name": {"en": "Net"}, "default_price": "20.00", "tax_rule": 1},
                {"id": 2, "name": {"en": "None"}, "default_price": "20.00", "tax_rule": 2},
                {"id": 3, "name": {"en": "Odd"}, "default_price": "20.00", "tax_rule": 9}
                """#,
            quotas: #"{"id": 7, "size": null, "items": [1, 2, 3], "available": true}"#,
            taxRules: #"""
                {"id": 1, "name": {"en": ""}, "internal_name": "reduced", "rate": "7.00", "price_includes_tax": false},
                {"id": 2, "name": {"en": "Zero"}, "rate": "0.00", "price_includes_tax": true}
                """#)

        let (types, said) = try types(answers)

        XCTAssertEqual(
            types.map(\.offer.taxes),
            [[Tax(name: "reduced", rate: Percentage(thousandths: 7000), isIncluded: false)], [], []])
        XCTAssertEqual(
            said,
            [
                "warning pretix.tax at event demo/conf, item 3, tax_rule: there is no tax rule “9” that can be read, its tax is left out"
            ])
    }

    func testSellsWithinTheNarrowestTime() throws {
        let answers = PretixFixtures.answers(
            item: #""available_from": "2031-01-01T00:00:00Z", "available_until": "2031-06-01T00:00:00Z""#,
            event: #""presale_start": "2031-02-01T00:00:00Z", "presale_end": "2031-05-01T00:00:00Z""#)
        let never = PretixFixtures.answers(
            item: #""available_from": "2031-06-01T00:00:00Z""#, event: #""presale_end": "2031-05-01T00:00:00Z""#)

        let offer = try type(answers).type.offer
        XCTAssertEqual(offer.saleStarts, Instant("2031-02-01T00:00:00Z"))
        XCTAssertEqual(offer.saleEnds, Instant("2031-05-01T00:00:00Z"))

        let (type, said) = try type(never)
        XCTAssertNil(type.offer.saleStarts)
        XCTAssertEqual(
            said,
            [
                "warning pretix.never-on-sale at event demo/conf, item 1: its sale ends (2031-05-01T00:00:00Z) before it starts (2031-06-01T00:00:00Z), it is shown as ended"
            ])
    }

    func testTellsWhatGoesAlongWithWhat() throws {
        let (types, said) = try types(
            PretixFixtures.answers(
                items: #"""
                    {"id": 1, "category": 1, "name": {"en": "Regular"}, "default_price": "20.00", "addons": [{"addon_category": 2}, {"addon_category": 3, "price_included": true}]},
                    {"id": 2, "category": 1, "name": {"en": "Student"}, "default_price": "10.00", "addons": [{"addon_category": 2}]},
                    {"id": 3, "category": 2, "name": {"en": "Lunch"}, "default_price": "5.00"},
                    {"id": 4, "category": 3, "name": {"en": "Tour"}, "default_price": "9.00"},
                    {"id": 5, "category": 4, "name": {"en": "Nobody's"}, "default_price": "9.00"},
                    {"id": 6, "category": 1, "name": {"en": "Family"}, "default_price": "50.00",
                     "bundles": [{"bundled_item": 1, "count": 2, "designated_price": "15.00"}, {"bundled_item": 3, "count": 1}]}
                    """#,
                categories: #"""
                    {"id": 1, "position": 1, "is_addon": false}, {"id": 2, "position": 0, "is_addon": true},
                    {"id": 3, "position": 2, "is_addon": true}, {"id": 4, "position": 3, "is_addon": true}
                    """#,
                quotas: #"{"id": 7, "size": null, "items": [1, 2, 3, 4, 5, 6], "available": true}"#))

        XCTAssertEqual(types.map(\.id), ["3", "6", "1", "2", "4", "5"])
        XCTAssertEqual(types.map(\.requires), [[], [], [], [], ["1"], []])
        XCTAssertEqual(types.map(\.includes), [[], ["1", "3"], [], [], [], []])
        XCTAssertEqual(types.map(\.kind), [.paid, .bundle, .paid, .paid, .free, .paid])
        XCTAssertEqual(types.map(\.visibility), [.public, .public, .public, .public, .public, .hidden])
        XCTAssertEqual(types[1].benefits.map { $0.text(in: .english, fallback: .english) }, ["2 × Regular"])
        XCTAssertEqual(
            said,
            [
                "note pretix.extra at event demo/conf, item 3, category: it is an extra to any of the items 1, 2, which isn't shown"
            ])
    }

    func testMakesSessionsOfItemsThatHaveTimes() throws {
        let answers = PretixFixtures.answers(
            item:
                #""program_times": [{"start": "2031-06-03T08:00:00Z", "end": "2031-06-03T09:00:00Z", "location": {"en": "Room 1"}}]"#
        )

        let harvest = try Provider.pretix.harvest(.pretix(answers))

        XCTAssertEqual(
            harvest.events.first?["schedule"],
            [
                [
                    "id": "1-1", "title": ["en": "Ticket"], "starts": "2031-06-03T10:00:00+02:00",
                    "ends": "2031-06-03T11:00:00+02:00", "room": ["en": "Room 1"], "ticketTypes": ["1"],
                ]
            ])
        XCTAssertEqual(harvest.faults, [])
    }
}

extension PretixShopTests {
    private func type(_ answers: [String: String]) throws -> (type: TicketType, said: [String]) {
        let (types, said) = try types(answers)
        return (try XCTUnwrap(types.first), said)
    }

    private func types(_ answers: [String: String]) throws -> (types: [TicketType], said: [String]) {
        let harvest = try Provider.pretix.harvest(.pretix(answers))
        XCTAssertEqual(harvest.faults, [])
        return (try XCTUnwrap(harvest.catalog.events.first).ticketTypes, harvest.diagnostics.lines)
    }
}
