import JSON
import XCTest

@testable import Providers

final class NoticeSoldTests: XCTestCase {
    private let event: JSON = [
        "id": "hi-events-4107",
        "ticketTypes": [
            [
                "id": "9001", "remaining": 5,
                "tiers": [["id": "12001", "remaining": 1], ["id": "12002", "remaining": 4]],
            ],
            ["id": "9002"], ["id": "9003", "remaining": 2],
        ],
    ]

    func testAnOrderTakesWhatIsLeft() throws {
        let items =
            #"[{"product_id": 9001, "product_price_id": 12002, "quantity": 3}, {"product_id": 9003, "quantity": 9}]"#
        let notice = try notice("order.created", #""order_items": \#(items)"#)

        XCTAssertEqual(
            try notice.applied(to: event)?["ticketTypes"],
            [
                [
                    "id": "9001", "remaining": 2,
                    "tiers": [["id": "12001", "remaining": 1], ["id": "12002", "remaining": 1]],
                ],
                ["id": "9002"], ["id": "9003", "remaining": 0],
            ])
    }

    func testWhoDoesNotComeGivesOneBack() throws {
        let notice = try notice("attendee.cancelled", #""product_id": 9003, "email": "canary@example.org""#)

        XCTAssertEqual(try notice.applied(to: event)?["ticketTypes"]?.elements.last, ["id": "9003", "remaining": 3])
        XCTAssertFalse(String(reflecting: notice).contains("canary"))
    }

    func testWhatNobodyOrdersChangesNothing() throws {
        for count in [Int.min, -3, 0, 100_001, Int.max] {
            let items = #""order_items": [{"product_id": 9003, "quantity": \#(count)}]"#
            XCTAssertNil(try notice("order.created", items).applied(to: event), "\(count)")
        }
    }

    func testWhatElseIsToldOfOrdersAndWhoComesChangesNothing() throws {
        for type in ["order.updated", "order.cancelled", "order.marked_as_paid", "attendee.created", "checkin.created"]
        {
            XCTAssertNil(try notice(type, #""product_id": 9003, "order_items": []"#).applied(to: event), type)
        }
        let uncounted = try notice("order.created", #""order_items": [{"product_id": 9002, "quantity": 1}]"#)
        XCTAssertNil(try uncounted.applied(to: event))
    }

    private func notice(_ type: String, _ payload: String) throws -> Notice {
        let text =
            #"{"event_type": "\#(type)", "event_sent_at": "2026-08-03T07:45:10Z", "payload": {"id": 5, "event_id": 4107, \#(payload)}}"#
        return try Notice(Array(text.utf8))
    }
}
