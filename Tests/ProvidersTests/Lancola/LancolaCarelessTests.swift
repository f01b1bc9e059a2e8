import Catalog
import Diagnostics
import JSON
import Project
import XCTest

@testable import Providers

/// What answers have that nobody meant to be in them, and what becomes of it.
final class LancolaCarelessTests: XCTestCase {
    func testReadsTheOtherShapeOfLocations() throws {
        let harvest = try harvest(#""location": {"name": "Hall", "address": "1 Road", "city": "Kisumu"}"#) {
            $0.country = Country("KE")
        }

        XCTAssertEqual(
            harvest.events.first?["venue"],
            ["name": "Hall", "address": ["street": "1 Road", "city": "Kisumu", "country": "KE"]])
    }

    func testLeavesOutWhatWouldPrintWrong() throws {
        let harvest = try harvest(
            #"""
            "locationCity": "Kisumu", "locationCountry": "Kenia", "status": "archived",
            "locationCoordinates": {"latitude": 136, "longitude": 0}, "featuredImage": "fair.jpg",
            "organizationId": "gone", "category": "66f0a1b2c3d4e5f607182977"
            """#)

        XCTAssertEqual(
            harvest.events,
            [
                [
                    "id": "lancola-e1", "slug": "fair", "title": "Fair", "status": "draft",
                    "starts": "2027-03-11T08:00:00+03:00", "timeZone": "Africa/Nairobi",
                    "venue": ["address": ["city": "Kisumu"]],
                    "ticketing": ["provider": "lancola", "state": "setup", "eventId": "e1"],
                ]
            ])
        XCTAssertEqual(
            harvest.diagnostics.lines,
            [
                "warning lancola.status at event e1, status: nobody knows the status “archived”, it is taken for a draft",
                "warning lancola.category at event e1, category: there is no category “66f0a1b2c3d4e5f607182977”, it is left out",
                "warning lancola.organizer at event e1, organizationId: the organization “gone” can't be asked for, it is left out",
                "warning lancola.url at event e1, featuredImage: “fair.jpg” is no address on the web, it is left out",
                "warning lancola.country at event e1, locationCountry: there is no country “Kenia”, it is left out",
                "warning lancola.coordinates at event e1, locationCoordinates: they are no place on earth, they are left out",
            ])
        XCTAssertEqual(harvest.faults, [])
    }

    func testHidesTicketTypesWhosePriceIsNotExact() throws {
        let harvest = try harvest(
            #""isFree": false"#,
            types: #"""
                [{"id": 1, "name": "Noise", "price": 19.990000000000002, "currency": "KES"},
                 {"id": 2, "name": "Words", "price": "KSh 1,500"}, {"id": 3, "name": "Below", "price": -5},
                 {"id": 4, "name": "Coin", "price": 5, "currency": "XBT"}, {"id": 5, "name": "None"}]
                """#)

        let types = try XCTUnwrap(harvest.catalog.events.first?.ticketTypes)
        XCTAssertEqual(types.map(\.visibility), Array(repeating: .hidden, count: 5))
        XCTAssertEqual(types.map(\.offer.price), Array(repeating: nil, count: 5))
        XCTAssertEqual(
            harvest.diagnostics.lines,
            [
                "warning lancola.price at event e1, ticket type 1, price: “19.990000000000002 KES” is no exact amount, it is hidden",
                "warning lancola.price at event e1, ticket type 2, price: “KSh 1,500 ” is no exact amount, it is hidden",
                "warning lancola.price at event e1, ticket type 3, price: “-5 ” is no exact amount, it is hidden",
                "warning lancola.price at event e1, ticket type 4, price: “5 XBT” is no exact amount, it is hidden",
                "warning lancola.price at event e1, ticket type 5, price: it has no price, it is hidden",
            ])
        XCTAssertEqual(harvest.faults, [])
    }

    func testSaysWhatMetadataNamesInVain() throws {
        let harvest = try harvest(
            #""isFree": false"#,
            types: #"""
                [{"id": "a", "name": "Dinner", "price": 10, "currency": "KES", "metadata": {"requiresGeneralAdmission": true}},
                 {"id": "b", "name": "Pass", "price": 10, "currency": "KES", "metadata": {"bundle": true, "includes": ["a", "boat"]}},
                 {"id": "c", "name": "All", "price": 10, "currency": "KES", "metadata": {"bundle": true, "paymentDeferred": true}}]
                """#)

        XCTAssertEqual(harvest.catalog.events.first?.ticketTypes.map(\.includes), [[], ["a"], []])
        XCTAssertEqual(
            harvest.diagnostics.lines,
            [
                "warning lancola.metadata at event e1, ticket type a, metadata.requiresGeneralAdmission: "
                    + "which type is general admission can't be told, so nothing is required",
                "warning lancola.metadata at event e1, ticket type b, metadata.includes: "
                    + "there is no other ticket type “boat”, it is left out",
                "warning lancola.metadata at event e1, ticket type c, metadata.includes: "
                    + "it is a bundle, but of what isn't said",
                "note lancola.metadata at event e1, ticket type c, metadata.paymentDeferred: "
                    + "that it may be paid later isn't shown",
            ])
        XCTAssertEqual(harvest.faults, [])
    }

    func testSaysOnceWhichCurrencyIsTakenWhereNoneIsNamed() throws {
        let types = #"[{"id": 1, "name": "A", "price": 10}, {"id": 2, "name": "B", "price": "20.50"}]"#

        let guessed = try harvest(#""isFree": false"#, types: types)
        let told = try harvest(#""isFree": false"#, types: types) { $0.currency = Currency("UGX") }

        XCTAssertEqual(
            guessed.catalog.events.first?.ticketTypes.map { $0.offer.price?.description }, ["10.00 KES", "20.50 KES"])
        XCTAssertEqual(
            guessed.diagnostics.lines,
            [
                "note lancola.currency at event e1, ticket type 1, currency: where no currency is named, KES is taken"
            ])
        XCTAssertEqual(told.catalog.events.first?.ticketTypes.map { $0.offer.price?.description }, ["10 UGX", nil])
    }

    func testCorrectsNumbersThatCannotBe() throws {
        let harvest = try harvest(
            #""isFree": true"#,
            types:
                #"[{"id": "a", "name": "A", "quantity": "300", "remaining": 320}, {"id": "b", "name": "B", "quantity": 10, "quantitySold": 12}]"#
        )

        let offers = try XCTUnwrap(harvest.catalog.events.first?.ticketTypes.map(\.offer))
        XCTAssertEqual(offers.map(\.remaining), [300, 0])
        XCTAssertEqual(
            harvest.diagnostics.lines,
            [
                "warning lancola.remaining at event e1, ticket type a, remaining: 320 are left of 300, the nearest that can be is taken",
                "warning lancola.remaining at event e1, ticket type b, remaining: -2 are left of 10, the nearest that can be is taken",
            ])
    }

    func testReckonsWithNumbersOfAnySize() throws {
        let least = Int.min
        let harvest = try harvest(
            #""isFree": true"#,
            types: #"{"data": [{"id": "a", "name": "A", "quantity": \#(least), "quantitySold": \#(Int.max)}]}"#)

        XCTAssertEqual(harvest.events.first?["ticketTypes"]?.elements.map { $0["remaining"] }, [0])
    }

    func testTakesNothingOfAnAnswerThatIsNoList() {
        for answer in [#"{"message": "Down for maintenance"}"#, "{}", "null", #"{"data": {}}"#] {
            let server = FakeServer(["/events/public?page=1&limit=100": answer, "/events/public/7": answer])
            for events in [[], ["7"]] {
                XCTAssertThrowsError(
                    try Provider.lancola.harvest(.to(server, .lancola) { $0.events = events }), answer
                ) {
                    XCTAssertEqual(($0 as? Failure)?.diagnostics.map(\.code), ["feed.garbled"], answer)
                }
            }
        }
    }

    func testHandsOnEventsThatTheTablesRefuseAndSaysSo() throws {
        let server = FakeServer([
            "/events/public?page=1&limit=100": #"""
            [{"title": "No id"}, {"id": 2, "startDateTime": "2027-03-11T05:00:00Z"}, {"id": 3, "title": "No date"},
             {"id": 5, "title": "No day", "startDateTime": "2027-02-30T05:00:00Z"}, {"id": 4, "title": "Deleted", "isDeleted": true}]
            """#,
            "/ticket-types/event/2/public": "[]", "/ticket-types/event/3/public": "[]",
            "/ticket-types/event/4/public": "[]", "/ticket-types/event/5/public": "[]",
        ])

        let harvest = try Provider.lancola.harvest(.to(server, .lancola) { $0.zone = .utc })

        XCTAssertEqual(harvest.events.map { $0["id"] }, ["lancola-2", "lancola-3", "lancola-5"])
        XCTAssertEqual(harvest.catalog.events.count, 0)
        XCTAssertEqual(
            harvest.diagnostics.lines,
            [
                "warning lancola.left-out at event, id: an event without an id is left out",
                "error lancola.unnamed at event 2, title: it has no title, so it isn't taken as it is now",
                "error lancola.no-date at event 3, startDateTime: "
                    + "nothing says when it starts, so it isn't taken as it is now",
                "note lancola.left-out at event 4, isDeleted: it is deleted, so it is left out",
                "error lancola.date at event 5, startDateTime: "
                    + "“2027-02-30T05:00:00Z” is no date and time: the event isn't taken as it is now",
            ])
    }

    func testGivesTitlesOfAnyScriptAnAddress() throws {
        let server = FakeServer([
            "/events/public?page=1&limit=100":
                #"{"data": [{"_id": "7f", "title": "معرض الحصاد", "startDateTime": "2027-03-11 05:00:00"}]}"#,
            "/ticket-types/event/7f/public": "[]",
        ])

        let harvest = try Provider.lancola.harvest(.to(server, .lancola) { $0.zone = .utc })

        XCTAssertEqual(harvest.events.first?["slug"], "7f")
        XCTAssertEqual(harvest.faults, [])
    }

    private func harvest(
        _ event: String, types: String? = nil, _ change: (inout Config.Source) -> Void = { _ in }
    ) throws -> Harvest {
        let server = FakeServer(LancolaFixtures.answers(event: event, types: types))
        return try Provider.lancola.harvest(
            .to(server, .lancola) {
                $0.zone = Zone("Africa/Nairobi")
                change(&$0)
            })
    }
}
