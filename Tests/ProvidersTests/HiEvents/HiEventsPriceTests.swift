import Catalog
import Diagnostics
import JSON
import XCTest

@testable import Providers

/// What is asked for a product: of each test's product the keys that it is about.
final class HiEventsPriceTests: XCTestCase {
    func testShowsFeesAndTaxesOneByOneWhereTheOrganizerWantsThat() throws {
        let price =
            #"{"id": 1, "price": 39, "tax_total": 2.82, "fee_total": 1.3, "price_including_taxes_and_fees": 43.12}"#

        XCTAssertEqual(
            try offer(price, mode: "EXCLUSIVE"),
            ["price": euro("39.00"), "fees": euro("1.30"), "taxes": [vat(included: false)]])
        XCTAssertEqual(try offer(price), ["price": euro("43.12"), "taxes": [vat(included: true)]])
    }

    func testReckonsWhatNobodyHasReckoned() throws {
        XCTAssertEqual(
            try offer(#"{"id": 1, "price": "29.00"}"#), ["price": euro("32.42"), "taxes": [vat(included: true)]])
        XCTAssertEqual(
            try offer(#"{"id": 1, "price": 29}"#, mode: "EXCLUSIVE"),
            ["price": euro("29.00"), "fees": euro("1.30"), "taxes": [vat(included: false)]])
    }

    func testShowsWhatItCostBefore() throws {
        let price = #"{"id": 1, "price": 29, "price_before_discount": 39, "is_discounted": true}"#

        XCTAssertEqual(
            try offer(price),
            ["price": euro("32.42"), "priceBefore": euro("43.12"), "taxes": [vat(included: true)]])
        XCTAssertEqual(try offer(#"{"id": 1, "price": 29, "price_before_discount": 29}"#)["priceBefore"], nil)
    }

    func testRoundsWhatDoublesComeTo() throws {
        let noise = #"{"id": 1, "price": 4.050000000000001, "tax_total": 0, "fee_total": 0}"#
        let half = #"{"id": 1, "price": 2.1249999999999996}"#

        XCTAssertEqual(try offer(noise, taxes: "[]"), ["price": euro("4.05")])
        XCTAssertEqual(try offer(half, taxes: "[]"), ["price": euro("2.13")])
        XCTAssertEqual(try offer(#"{"id": 1, "price": 1.5e3}"#, taxes: "[]"), ["price": euro("1500.00")])
        XCTAssertEqual(
            try offer(#"{"id": 1, "price": 1500}"#, taxes: "[]", currency: "JPY"),
            ["price": ["amount": "1500", "currency": "JPY"]])
    }

    func testLeavesOutWhatIsNoMoney() throws {
        let (json, diagnostics) = try read(#"{"id": 1, "price": "-3"}"#, taxes: "[]")

        XCTAssertNil(json["price"])
        XCTAssertEqual(
            diagnostics,
            [
                Diagnostic(
                    .warning, "hi-events.price", "“-3” is no amount of money that can be asked for: it is hidden",
                    at: Location(file: "tickets.example.com", path: "event 1, products[7].price"),
                    hint: "correct it in Hi.Events")
            ])
        XCTAssertEqual(json["visibility"], "hidden")
        XCTAssertEqual(try offer(#"{"id": 1, "price": "39,50"}"#, taxes: "[]")["visibility"], "hidden")
        let (rounded, said) = try read(#"{"id": 1, "price": 39.999}"#, taxes: "[]")
        XCTAssertEqual(rounded, ["price": euro("40.00")])
        XCTAssertEqual(
            said.lines,
            [
                "warning hi-events.rounded at event 1, products[7].price: "
                    + "“39.999” is finer than EUR is: it is shown as 40.00"
            ])
        XCTAssertEqual(
            try read(#"{"id": 1, "price": 3}"#, taxes: "[]", currency: "XTS").1.lines,
            [
                "warning hi-events.currency at event 1, currency: there is no currency “XTS”",
                "warning hi-events.currency at event 1, products[7].price: "
                    + "the event doesn't say its currency: it is hidden",
            ])
    }

    func testTakesAPlatformsFeeAsToldAndReckonsNoneItself() throws {
        let platform = #"[{"id": 0, "name": "Platform Fee", "type": "FEE", "calculation_type": "FIXED", "rate": 0}]"#

        XCTAssertEqual(
            try offer(#"{"id": 1, "price": 10, "fee_total": 0.8}"#, mode: "EXCLUSIVE", taxes: platform),
            ["price": euro("10.00"), "fees": euro("0.80")])
        XCTAssertEqual(
            try read(#"{"id": 1, "price": 10}"#, taxes: platform).1.map(\.code), ["hi-events.fees"])
    }

    func testAsksForNoMoreThanTheLeastOfADonation() throws {
        let least =
            #"{"id": 1, "price": 5, "price_including_taxes_and_fees": 6.74, "tax_total": 0.44, "fee_total": 1.3}"#

        XCTAssertEqual(
            try offer(least, type: "DONATION"),
            ["price": euro("5.00"), "fees": euro("1.30"), "taxes": [vat(included: false)]])
    }

    func testIsOnSaleWhileBothTheProductAndItsPriceAre() throws {
        let price =
            #"{"id": 1, "price": 0, "sale_start_date": "2026-05-02 08:00:00", "sale_end_date": "2026-07-02 08:00:00"}"#
        let product = #""sale_start_date": "2026-05-01 08:00:00", "sale_end_date": "2026-07-01 08:00:00""#

        XCTAssertEqual(
            try offer(price, more: product),
            ["price": euro("0.00"), "saleStarts": "2026-05-02T08:00:00+00:00", "saleEnds": "2026-07-01T08:00:00+00:00"])
    }

    func testIsPausedOnlyIfNothingElseTellsWhyItCannotBeHad() throws {
        let reasons =
            [
                #""is_available": true"#: nil, #""is_available": false"#: false,
                #""is_available": false, "is_sold_out": true"#: nil,
                #""is_available": false, "is_after_sale_end_date": true"#: false,
                #""is_available": false, "is_after_sale_end_date": true, "sale_end_date": "2026-07-01 08:00:00""#: nil,
            ] as [String: JSON?]
        for (reason, isActive) in reasons {
            XCTAssertEqual(try offer(#"{"id": 1, "price": 0}"#, more: reason)["active"], isActive, reason)
        }
    }

    private func offer(
        _ price: String, mode: String = "INCLUSIVE", taxes: String? = nil, currency: String = "EUR",
        type: String = "PAID", more: String = "\"id\": 7"
    ) throws -> JSON { try read(price, mode: mode, taxes: taxes, currency: currency, type: type, more: more).0 }

    /// All but what a product is called.
    private func read(
        _ price: String, mode: String = "INCLUSIVE", taxes: String? = nil, currency: String = "EUR",
        type: String = "PAID", more: String = "\"id\": 7"
    ) throws -> (JSON, [Diagnostic]) {
        let event = """
            {"data": {"id": 1, "title": "T", "start_date": "2026-09-11T16:00:00Z", "timezone": "UTC",
              "currency": "\(currency)", "settings": {"price_display_mode": "\(mode)"}, "product_categories": [{"products": [
              {"id": 7, "title": "P", "type": "\(type)", \(more), "taxes": \(taxes ?? HiEventsPriceTests.taxes), "prices": [\(price)]}]}]}}
            """
        let fake = FakeServer(["/public/events/1": event])
        let harvest = try Provider.hiEvents.harvest(.to(fake, .hiEvents) { $0.events = ["1"] })
        XCTAssertEqual(harvest.faults, [])
        let type = try XCTUnwrap(harvest.events.first?["ticketTypes"]?.elements.first)
        guard case .object(let members) = type else { return (type, []) }
        return (.object(members.filter { !["id", "name", "kind"].contains($0.key) }), harvest.diagnostics)
    }

    private static let taxes = """
        [{"id": 71, "name": "VAT", "calculation_type": "PERCENTAGE", "rate": 7.0, "type": "TAX"},
         {"id": 72, "name": "Booking fee", "calculation_type": "FIXED", "rate": "1.3", "type": "FEE"},
         {"id": 73, "name": "Old", "calculation_type": "FIXED", "rate": 9, "type": "FEE", "is_active": false}]
        """

    private func vat(included: Bool) -> JSON { ["name": "VAT", "rate": "7", "included": .bool(included)] }
}

private func euro(_ amount: String) -> JSON { ["amount": .string(amount), "currency": "EUR"] }
