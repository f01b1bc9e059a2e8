import Diagnostics
import JSON
import XCTest

@testable import Providers

final class HiEventsOrderTests: XCTestCase {
    func testPutsOrdersInOurWordsAndJoinsWhoComes() throws {
        let fake = FakeServer(LanternfestOrders.answers)
        var request = Provider.Request.to(fake, .hiEvents) { $0.events = ["4107"] }
        request.isSignedIn = true

        let orders = try XCTUnwrap(Provider.hiEvents.orders)(request, "4107")

        XCTAssertEqual(orders.orders, [paid, awaited])
        XCTAssertEqual(
            orders.diagnostics.lines,
            [
                "warning hi-events.stray at event 4107, attendees: "
                    + "the orders of some attendees aren't listed, and these are left out: 20009"
            ])
        XCTAssertEqual(orders.faults(beside: try Provider.hiEvents.harvest(request)), [])
        XCTAssertFalse("\(orders)".contains("canary"))
    }

    func testTellsNobodyItDoesNotKnow() {
        let request = Provider.Request.to(FakeServer(LanternfestOrders.answers), .hiEvents)

        XCTAssertThrowsError(try XCTUnwrap(Provider.hiEvents.orders)(request, "4107")) { error in
            XCTAssertEqual((error as? Failure)?.diagnostics.map(\.hint), ["set HIEVENTS_SECRET_KEY"])
        }
    }

    func testMakesAnOrderOfEachDateOfAnEventThatRecurs() throws {
        var answers = LanternfestOrders.answers
        answers["/events/4107"] = #"{"data": {"id": 4107, "type": "RECURRING", "currency": "EUR"}}"#
        answers["/events/4107/attendees?\(LanternfestOrders.page)"] = #"""
            {"data": [
              {"id": 1, "order_id": 1, "status": "ACTIVE", "public_id": "A-1", "product_id": 9002, "event_occurrence_id": 501},
              {"id": 2, "order_id": 1, "status": "ACTIVE", "public_id": "A-2", "product_id": 9002, "event_occurrence_id": "502"}]}
            """#
        answers["/events/4107/orders?\(LanternfestOrders.page)"] = #"""
            {"data": [{"id": 1, "public_id": "O-1", "status": "COMPLETED", "currency": "EUR", "total_gross": 30, "order_items": [
              {"id": 1, "product_id": 9002, "quantity": 1, "price": 10, "total_gross": 10, "event_occurrence_id": 501},
              {"id": 2, "product_id": 9002, "quantity": 2, "price": 10, "total_gross": 20, "event_occurrence_id": 502}]}]}
            """#
        var request = Provider.Request.to(FakeServer(answers), .hiEvents)
        request.isSignedIn = true

        let orders = try XCTUnwrap(Provider.hiEvents.orders)(request, "4107").orders

        XCTAssertEqual(orders.map { $0["id"] }, ["hi-events-1-501", "hi-events-1-502"])
        XCTAssertEqual(orders.map { $0["event"] }, ["hi-events-4107-501", "hi-events-4107-502"])
        XCTAssertEqual(orders.map { $0["total"] }, [euro("10.00"), euro("20.00")])
        XCTAssertEqual(
            orders.map { $0["tickets"] },
            [
                [["id": "hi-events-1", "code": "A-1", "ticketType": "9002", "status": "valid"]],
                [["id": "hi-events-2", "code": "A-2", "ticketType": "9002", "status": "valid"]],
            ])
    }

    func testKeepsTheNumberOfAnOrderOfOneDate() throws {
        var answers = LanternfestOrders.answers
        answers["/events/4107"] = #"{"data": {"id": 4107, "type": "RECURRING", "currency": "EUR"}}"#
        answers["/events/4107/attendees?\(LanternfestOrders.page)"] = #"{"data": []}"#
        answers["/events/4107/orders?\(LanternfestOrders.page)"] = #"""
            {"data": [{"id": 1, "status": "COMPLETED", "total_gross": 30, "order_items": [
              {"id": 1, "product_id": 9002, "quantity": 1, "price": 10, "event_occurrence_id": 501}]},
              {"id": 2, "public_id": "O-2", "status": "COMPLETED"}]}
            """#
        var request = Provider.Request.to(FakeServer(answers), .hiEvents)
        request.isSignedIn = true

        let orders = try XCTUnwrap(Provider.hiEvents.orders)(request, "4107")

        XCTAssertEqual(orders.orders.map { $0["id"] }, ["hi-events-1", "hi-events-2"])
        XCTAssertEqual(orders.orders.map { $0["event"] }, ["hi-events-4107-501", "hi-events-4107"])
        XCTAssertEqual(orders.orders.first?["total"], euro("30.00"))
        XCTAssertEqual(
            orders.diagnostics.lines,
            ["warning hi-events.no-date at order O-2, event_occurrence_id: the order doesn't say which date it is for"])
    }

    private let paid: JSON = [
        "id": "hi-events-5512", "reference": "O-7QK2M9D", "event": "hi-events-4107", "status": "completed",
        "locale": "pt-BR", "placedAt": "2026-07-02T10:16:20Z",
        "buyer": ["name": "Mira Okonkwo-Öz", "email": "mira@example.org"],
        "items": [["ticketType": "9001", "tier": "12002", "quantity": 2, "unitPrice": euro("39.00")]],
        "total": euro("86.24"), "fees": euro("2.60"),
        "taxes": [["name": "VAT", "rate": "7", "amount": euro("5.64")]],
        "payment": ["method": "card", "status": "PAYMENT_RECEIVED"],
        "tickets": [
            [
                "id": "hi-events-20001", "code": "A-4HX81PZ", "ticketType": "9001", "status": "valid",
                "attendee": ["name": "Mira Okonkwo-Öz", "email": "mira@example.org"],
            ],
            [
                "id": "hi-events-20002", "code": "A-9MM2C7T", "ticketType": "9001", "status": "cancelled",
                "attendee": ["name": "Jo", "email": "jo@example.org"],
            ],
        ],
    ]

    private let awaited: JSON = [
        "id": "hi-events-5513", "reference": "O-2", "event": "hi-events-4107", "status": "pending",
        "items": [["ticketType": "9010", "quantity": 1, "unitPrice": euro("12.00")]], "total": euro("12.00"),
        "payment": ["method": "offline", "status": "AWAITING_OFFLINE_PAYMENT"],
        "tickets": [["id": "hi-events-20003", "code": "A-3", "ticketType": "9010", "status": "pending"]],
    ]
}

private func euro(_ amount: String) -> JSON { ["amount": .string(amount), "currency": "EUR"] }
