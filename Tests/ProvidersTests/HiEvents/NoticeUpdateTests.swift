import Diagnostics
import JSON
import XCTest

@testable import Providers

final class NoticeUpdateTests: XCTestCase {
    func testSetsWhatAStatusChanges() throws {
        let cancelled = try notice("event.status_changed", #"{"id": 4107, "status": "CANCELLED"}"#)

        XCTAssertEqual(
            try cancelled.applied(to: event),
            event.setting("status", "cancelled").setting(
                "ticketing", ["state": "inactive", "eventId": "4107", "updatedAt": "2026-08-03T07:45:10Z"]))
    }

    func testTakesOverWhatAnUpdateSays() throws {
        let moved = try notice(
            "event.updated",
            #"""
            {"id": 4107, "title": "Lanternfest, later", "status": "LIVE", "timezone": "Europe/Berlin", "currency": "EUR",
             "start_date": "2026-09-12T16:00:00.000000Z", "end_date": null, "description": null}
            """#)

        let updated = try moved.applied(to: event)

        XCTAssertEqual(updated?["title"], "Lanternfest, later")
        XCTAssertEqual(updated?["starts"], "2026-09-12T18:00:00+02:00")
        XCTAssertEqual(updated?["slug"], "lanternfest")
        XCTAssertEqual(updated?["ticketTypes"], event["ticketTypes"])
    }

    func testTakesOverWhatAProductCostsAndHowManyAreLeft() throws {
        let sold = try notice("product.updated", product)

        XCTAssertEqual(
            try sold.applied(to: event)?["ticketTypes"],
            [
                [
                    "id": "1", "name": "Day ticket", "kind": "paid", "price": euro("23.54"),
                    "taxes": [["name": "VAT", "rate": "7", "included": true]], "quantity": 50, "remaining": 3,
                    "maxPerOrder": 6,
                ],
                ["id": "2", "name": "Crew"],
            ])
    }

    func testAddsAndTakesAwayProducts() throws {
        let gone = try notice("product.deleted", #"{"id": 2, "event_id": 4107}"#)
        let new = try notice(
            "product.created",
            #"{"id": 3, "event_id": 4107, "title": "Dog", "type": "FREE", "is_hidden": true, "prices": []}"#)

        XCTAssertEqual(try gone.applied(to: event)?["ticketTypes"]?.elements.count, 1)
        XCTAssertEqual(
            try new.applied(to: event)?["ticketTypes"]?.elements.last,
            ["id": "3", "name": "Dog", "kind": "free", "visibility": "hidden", "price": euro("0.00")])
    }

    func testLeavesToAPullWhatItCannotTell() throws {
        let date = event.with("series", "hi-events-4107")

        XCTAssertNil(try notice("product.updated", product).applied(to: date))
        XCTAssertNil(try notice("product.deleted", #"{"id": 9, "event_id": 4107}"#).applied(to: event))
        XCTAssertNil(try notice("order.created", #"{"id": 9, "event_id": 4107}"#).applied(to: event))
    }

    func testRefusesAllOfWhatItCannotReadHalfOf() throws {
        let bad = product.replacingOccurrences(of: #""price": 22"#, with: #""price": "dear""#)
        let moved =
            #"{"id": 4107, "title": "Lanternfest, later", "status": "CANCELLED", "start_date": "soon", "end_date": "later"}"#

        XCTAssertEqual(
            try refusal("event.updated", moved),
            [
                "webhook payload.start_date “soon” is no date and time: the event isn't taken as it is now",
                "webhook payload.end_date “later” is no date and time: the event isn't taken as it is now",
            ])
        XCTAssertEqual(
            try refusal("product.updated", bad),
            [
                "webhook payload.products[1].price “dear” is no amount of money that can be asked for: it is hidden"
            ])
    }

    private func refusal(_ type: String, _ payload: String) throws -> [String] {
        var problems: [Diagnostic] = []
        XCTAssertThrowsError(try notice(type, payload).applied(to: event)) {
            problems = ($0 as? Failure)?.diagnostics ?? []
        }
        XCTAssertTrue(problems.allSatisfy { $0.hint != nil })
        return problems.map { "\($0.location?.file ?? "") \($0.location?.path ?? "") \($0.message)" }
    }

    private let product = """
        {"id": 1, "event_id": 4107, "title": "Day ticket", "type": "PAID", "max_per_order": 10, "min_per_order": 1,
         "taxes_and_fees": [{"name": "VAT", "type": "TAX", "calculation_type": "PERCENTAGE", "rate": 7}],
         "prices": [{"id": 5, "price": 22, "initial_quantity_available": 50, "quantity_sold": 47}]}
        """

    private let event: JSON = [
        "id": "hi-events-4107", "slug": "lanternfest", "title": "Lanternfest", "status": "published",
        "starts": "2026-09-11T18:00:00+02:00", "timeZone": "Europe/Berlin",
        "ticketing": ["state": "active", "eventId": "4107"],
        "ticketTypes": [
            [
                "id": "1", "name": "Day", "price": euro("20.00"), "saleEnds": "2026-09-11T18:00:00+02:00",
                "maxPerOrder": 6,
            ],
            ["id": "2", "name": "Crew"],
        ],
    ]

    private func notice(_ type: String, _ payload: String) throws -> Notice {
        let body = #"{"event_type": "\#(type)", "event_sent_at": "2026-08-03T07:45:10.000Z", "payload": \#(payload)}"#
        return try Notice(Array(body.utf8))
    }
}

private func euro(_ amount: String) -> JSON { ["amount": .string(amount), "currency": "EUR"] }
