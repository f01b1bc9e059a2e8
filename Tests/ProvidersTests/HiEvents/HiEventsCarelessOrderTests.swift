import Diagnostics
import JSON
import XCTest

@testable import Providers

final class HiEventsCarelessOrderTests: XCTestCase {
    func testReadsAnOrderOfVersion0() throws {
        let orders = try orders(
            order: #"""
                {"id": 1, "public_id": "O-1", "status": "COMPLETED", "total_tax": 1.9, "taxes_and_fees_rollup": [],
                 "payment_status": "NO_PAYMENT_REQUIRED", "locale": "se", "created_at": "2024-08-01 08:00:00",
                 "order_items": {"0": {"ticket_id": "7", "ticket_price_id": 71, "quantity": "2", "price": "10.00"}}}
                """#,
            attendee: #"""
                {"id": 5, "order_id": 1, "status": "ACTIVE", "public_id": "A-5", "ticket_price_id": 71,
                 "checked_in_at": "2024-08-02 08:00:00"}
                """#)

        XCTAssertEqual(
            orders.orders,
            [
                [
                    "id": "hi-events-1", "reference": "O-1", "event": "hi-events-4107", "status": "completed",
                    "locale": "sv", "placedAt": "2024-08-01T08:00:00Z",
                    "items": [["ticketType": "7", "tier": "71", "quantity": 2, "unitPrice": euro("10.00")]],
                    "taxes": [["name": "Tax", "amount": euro("1.90")]],
                    "payment": ["method": "none", "status": "NO_PAYMENT_REQUIRED"],
                    "tickets": [["id": "hi-events-5", "code": "A-5", "ticketType": "7", "status": "used"]],
                ]
            ])
        XCTAssertEqual(orders.diagnostics, [])
    }

    func testLetsNobodyInWhoseOrderWasPaidBack() throws {
        let states = [
            (#""status": "COMPLETED", "refund_status": "REFUNDED""#, "refunded", "refunded"),
            (#""status": "COMPLETED", "refund_status": "PARTIALLY_REFUNDED""#, "completed", "valid"),
            (#""status": "CANCELLED""#, "cancelled", "valid"),
            (#""status": "ABANDONED""#, "expired", "valid"),
            (#""status": "RESERVED", "is_expired": true"#, "expired", "valid"),
        ]
        for (state, order, ticket) in states {
            let orders = try orders(
                order: #"{"id": 1, \#(state)}"#,
                attendee: #"{"id": 5, "order_id": 1, "status": "ACTIVE", "public_id": "A-5", "product_id": 7}"#)

            XCTAssertEqual(orders.orders.map { $0["status"] }, [.string(order)], state)
            XCTAssertEqual(
                orders.orders.map { $0["tickets"]?.elements.first?["status"] }, [.string(ticket)], state)
        }
    }

    func testSaysWhatIsWrongWithAnOrder() throws {
        let orders = try orders(
            order: #"""
                {"id": 1, "public_id": "O-1", "status": "PARKED", "email": "nobody", "total_gross": "lots",
                 "order_items": [{"id": 3, "quantity": 1}, {"id": 4, "product_id": 8, "quantity": 1, "price": 5}]}
                """#, attendee: #"{"id": 5, "order_id": 1, "status": "LOST", "product_id": 7}"#)

        XCTAssertEqual(orders.orders.map { $0["status"] }, ["pending"])
        XCTAssertEqual(orders.orders.map { $0["tickets"] }, [[]])
        XCTAssertEqual(
            orders.diagnostics.lines,
            [
                "warning hi-events.ticket at order O-1, attendees[5]: "
                    + "it lacks its code or its product: there is no ticket for it",
                "warning hi-events.email at order O-1, email: somebody's mail address is none: it is left out",
                "warning hi-events.item at order O-1, order_items[3]: it doesn't say what was ordered: it is left out",
                "note hi-events.tier at order O-1, order_items[4]: nobody says which tier it is",
                "warning hi-events.status at order O-1, status: "
                    + "nobody knows the status “PARKED”: nothing of the order is valid yet",
                "warning hi-events.price at order O-1, total_gross: "
                    + "“lots” is no amount of money that can be asked for: it is left out",
            ])
    }

    func testTellsATierByWhoHoldsItOrByWhatItCost() throws {
        let order =
            #"{"id": 1, "status": "COMPLETED", "order_items": [{"id": 4, "product_id": 8, "quantity": 1, "price": 5}]}"#
        let holder =
            #"{"id": 5, "order_id": 1, "status": "ACTIVE", "public_id": "A-5", "product_id": 8, "product_price_id": 82}"#

        XCTAssertEqual(try tier(try orders(order: order, attendee: holder)), "82")
        let cheap = order.replacing(
            #""product_id": 8, "quantity": 1, "price": 5"#, with: #""product_id": 7, "quantity": 1, "price": 10.0"#)
        XCTAssertEqual(try tier(try orders(order: cheap, attendee: holder)), "71")
    }

    private func tier(_ orders: Orders) throws -> JSON? { orders.orders.first?["items"]?.elements.first?["tier"] }

    private func orders(order: String, attendee: String) throws -> Orders {
        let page = LanternfestOrders.page
        let fake = FakeServer([
            "/events/4107": #"{"data": {"id": 4107, "currency": "EUR"}}"#,
            "/events/4107/tickets?page=1&per_page=100": #"""
            {"data": [{"id": 7, "title": "Entry", "type": "TIERED", "prices": [{"id": 71, "price": 10}]},
              {"id": 8, "title": "Extra", "type": "TIERED", "prices": [{"id": 81, "price": 5}, {"id": 82, "price": 5}]}]}
            """#,
            "/events/4107/orders?\(page)": #"{"data": [\#(order)]}"#,
            "/events/4107/attendees?\(page)": #"{"data": [\#(attendee)]}"#,
        ])
        var request = Provider.Request.to(fake, .hiEvents)
        request.isSignedIn = true
        return try XCTUnwrap(Provider.hiEvents.orders)(request, "4107")
    }
}

private func euro(_ amount: String) -> JSON { ["amount": .string(amount), "currency": "EUR"] }
