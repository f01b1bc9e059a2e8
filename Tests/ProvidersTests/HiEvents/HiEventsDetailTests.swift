import JSON
import XCTest

@testable import Providers

/// One detail of an event at a time.
final class HiEventsDetailTests: XCTestCase {
    func testPutsKindsInWords() throws {
        let kinds = ["FESTIVAL", "FOOD_DRINK", "OPEN_AIR", "OTHER"]

        XCTAssertEqual(
            try kinds.map { try event(#""category": "\#($0)""#)["category"] },
            ["Festival", "Food and drink", "Open air", nil])
    }

    func testShowsWhatIsPutAwayNowhere() throws {
        let event = try event(#""status": "ARCHIVED""#)

        XCTAssertEqual(event["status"], "ended")
        XCTAssertEqual(event["visibility"], "hidden")
        XCTAssertEqual(event["ticketing"]?["state"], "setup")
    }

    func testLeadsWhoeverComesOnlineToThePage() throws {
        let event = try event(#""settings": {"is_online_event": true, "location_details": {"city": "Bremen"}}"#)

        XCTAssertEqual(event["venue"], ["online": "https://tickets.example.com/event/5/t"])
    }

    func testCutsLongSlugsToMakeRoomForTheDate() throws {
        let title = String(repeating: "long ", count: 30)
        let event = try event(
            #""title": "\#(title)", "type": "RECURRING", "occurrences": [{"id": 1, "start_date": "2026-10-08T17:00:00Z"}]"#
        )
        guard case .string(let slug)? = event["slug"] else { return XCTFail("no slug") }

        XCTAssertLessThanOrEqual(slug.count, 120)
        XCTAssertTrue(slug.hasSuffix("-2026-10-08-1700"), slug)
        XCTAssertFalse(slug.contains("--"))
    }

    func testShowsNoHiddenTier() throws {
        let tiers =
            #"{"id": 1, "label": "Early", "price": 0}, {"id": 2, "label": "Crew", "price": 0, "is_hidden": true}"#
        let type = try product(#""type": "TIERED", "prices": [\#(tiers)]"#)

        XCTAssertEqual(type?["tiers"]?.elements.map { $0["name"] }, ["Early"])
        XCTAssertNil(try product(#""type": "TIERED", "prices": []"#))
    }

    func testCountsATaxOfAnAmountAmongTheFees() throws {
        let tax = #"{"name": "City tax", "type": "TAX", "calculation_type": "FIXED", "rate": 2}"#
        let type = try product(#""prices": [{"id": 1, "price": 10}], "taxes": [\#(tax)]"#)

        XCTAssertEqual(type?["fees"], ["amount": "2.00", "currency": "EUR"])
        XCTAssertNil(type?["taxes"])
    }

    func testLeavesOutANumberThatIsBelowWhatIsLeft() throws {
        let type = try product(
            #""quantity_available": 12, "prices": [{"id": 1, "price": 0, "initial_quantity_available": 10, "quantity_sold": 0}]"#
        )

        XCTAssertNil(type?["quantity"])
        XCTAssertEqual(type?["remaining"], 12)
    }

    private func product(_ members: String) throws -> JSON? {
        let settings = #""settings": {"price_display_mode": "EXCLUSIVE"}"#
        let event = try event(#"\#(settings), "products": [{"id": 7, "title": "P", \#(members)}]"#)
        return event["ticketTypes"]?.elements.first
    }

    /// The first of several keys of one name counts.
    private func event(_ members: String) throws -> JSON {
        let rest =
            #""id": 5, "title": "T", "slug": "t", "start_date": "2026-09-11T16:00:00Z", "timezone": "UTC", "currency": "EUR""#
        let fake = FakeServer(["/public/events/5": "{\"data\": {\(members), \(rest)}}"])
        let harvest = try Provider.hiEvents.harvest(.to(fake, .hiEvents) { $0.events = ["5"] })
        XCTAssertEqual(harvest.faults, [])
        return try XCTUnwrap(harvest.events.first)
    }
}
