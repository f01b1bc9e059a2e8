import Catalog
import Diagnostics
import JSON
import Project
import XCTest

@testable import Providers

final class PretixOrderTests: XCTestCase {
    func testReadsAnOrderWithAllThatIsInIt() throws {
        let answers = answers(PretixOrderFixtures.whole)

        let orders = try orders(answers)

        XCTAssertEqual(orders.orders, [PretixOrderFixtures.wholeRead])
        XCTAssertEqual(orders.diagnostics, [])
        XCTAssertEqual(orders.faults(beside: try Provider.pretix.harvest(.pretix(answers))), [])
    }

    func testTellsHowOrdersAndTheirTicketsStand() throws {
        let cases: [(keys: String, order: Order.Status, ticket: Ticket.Status)] = [
            (#""status": "p""#, .completed, .valid), (#""status": "n""#, .pending, .pending),
            (#""status": "n", "valid_if_pending": true"#, .completed, .valid),
            (#""status": "n", "valid_if_pending": true, "require_approval": true"#, .pending, .pending),
            (#""status": "e""#, .expired, .expired), (#""status": "c""#, .cancelled, .cancelled),
            (
                #""status": "c", "payments": [{"state": "confirmed", "amount": "10.00"}], "refunds": [{"state": "done", "amount": "10.00"}]"#,
                .refunded, .refunded
            ),
            (
                #""status": "c", "payments": [{"state": "confirmed", "amount": "10.00"}], "refunds": [{"state": "created", "amount": "10.00"}]"#,
                .cancelled, .cancelled
            ),
        ]

        for (keys, order, ticket) in cases {
            let read = try orders(answers(#"{\#(keys), "code": "A", "total": "10.00", "positions": [\#(position())]}"#))
            XCTAssertEqual(read.orders.map { $0["status"] }, [.string(order.rawValue)], keys)
            XCTAssertEqual(tickets(of: read).map { $0["status"] }, [.string(ticket.rawValue)], keys)
        }
    }

    func testLetsNobodyInWithWhatIsCancelledOrBlocked() throws {
        let positions = [
            position(), position(2, #""canceled": true"#), position(3, #""blocked": ["admin"]"#),
            position(4, #""checkins": [{"id": 1, "type": "entry"}]"#), position(5, #""secret": """#),
        ]
        let read = try orders(
            answers(
                #"{"code": "A", "status": "p", "total": "40.00", "positions": [\#(positions.joined(separator: ", "))]}"#
            ))

        XCTAssertEqual(tickets(of: read).map { $0["code"] }, ["secret1", "secret2", "secret3", "secret4"])
        XCTAssertEqual(tickets(of: read).map { $0["status"] }, ["valid", "cancelled", "pending", "valid"])
        XCTAssertEqual(read.orders.first?["items"]?.firstQuantity, 4)
        XCTAssertEqual(
            read.diagnostics.lines,
            [
                "note pretix.blocked at order A, position 3: its ticket is blocked, so it is shown as pending",
                "warning pretix.ticket at order A, position 5: it has no secret, number or item, so it has no ticket",
            ])
    }

    func testPrintsTicketsOnlyOfWhatTheOrganizerHasTicketsFor() throws {
        let positions = [
            position(1, #""item": 1"#), position(2, #""item": 2"#), position(3, #""item": 3"#),
            position(4, #""item": 1, "addon_to": 1"#), position(5, #""item": 4"#),
        ].joined(separator: ", ")
        let order = #"{"code": "A", "status": "p", "total": "50.00", "positions": [\#(positions)]}"#
        let items = #"""
            {"id": 1, "name": {"en": "Entry"}, "admission": true}, {"id": 2, "name": {"en": "Shirt"}, "admission": false},
            {"id": 3, "name": {"en": "Voucher"}, "admission": false, "generate_tickets": true},
            {"id": 4, "name": {"en": "Donation"}, "admission": true, "generate_tickets": false}
            """#
        let printed = { (settings: String) in
            self.tickets(of: try self.orders(self.answers(order, settings: settings, items: items))).map {
                $0["number"]
            }
        }

        XCTAssertEqual(
            try printed(#"{"ticket_download_addons": false, "ticket_download_nonadm": false}"#), ["A-1", "A-3"])
        XCTAssertEqual(
            try printed(#"{"ticket_download_addons": true, "ticket_download_nonadm": true}"#),
            ["A-1", "A-2", "A-3", "A-4"])
    }

    func testMakesAnOrderForEachDate() throws {
        let positions = [
            position(1, #""subevent": 3"#), position(2, #""subevent": 10"#), position(3, #""subevent": 10"#),
        ].joined(separator: ", ")
        let order =
            #"{"code": "A", "status": "p", "total": "31.50", "fees": [{"value": "1.50"}], "positions": [\#(positions)]}"#
        var answers = answers(order)
        let path = "/organizers/demo/events/conf/orders/?include_canceled_positions=true&ordering=datetime"
        answers["\(path)&subevent=10"] = answers[path]

        let all = try orders(answers)
        let one = try orders(answers, "demo/conf/10")

        XCTAssertEqual(all.orders.map { $0["id"] }, ["pretix-demo-conf-3-A", "pretix-demo-conf-10-A"])
        XCTAssertEqual(all.orders.map { $0["event"] }, ["pretix-demo-conf-3", "pretix-demo-conf-10"])
        XCTAssertEqual(all.orders.map { $0["total"]?["amount"] }, ["10.00", "20.00"])
        XCTAssertEqual(all.orders.map { $0["fees"] }, [nil, nil])
        XCTAssertEqual(one.orders, Array(all.orders.dropFirst()))
        XCTAssertEqual(
            all.diagnostics.lines,
            ["note pretix.several-dates at order A, positions: it is for 2 dates, so it is as many orders here"])
    }

    func testLeavesOutTestsAndWhatHasNothingInIt() throws {
        let order = #"{"code": "A", "testmode": true, "positions": [\#(position())]}, {"code": "B", "positions": []}"#

        let live = try orders(answers(order))
        let test = try orders(answers(order, event: #""testmode": true"#))

        XCTAssertEqual(live.orders, [])
        XCTAssertEqual(
            live.diagnostics.lines,
            [
                "note pretix.test-order at order A, testmode: it was a test, so it is left out",
                "note pretix.left-out at order B, positions: there is nothing in it, so it is left out",
            ])
        XCTAssertEqual(test.orders.map { $0["reference"] }, ["A"])
    }

    func testSaysWhichAmountIsNotExact() throws {
        let read = try orders(
            answers(
                #"{"code": "A", "status": "p", "total": "10,00", "positions": [\#(position(1, #""price": "9.999""#))]}"#
            ))

        XCTAssertNil(read.orders.first?["total"])
        XCTAssertEqual(
            read.diagnostics.lines,
            [
                "warning pretix.price at order A, positions: “9.999 EUR” is no exact amount, it is left out",
                "warning pretix.price at order A, total: “10,00 EUR” is no exact amount, it is left out",
            ])
    }

    func testAsksOnlyForWhatHasChangedWhereNothingCanHaveGone() throws {
        let path = "/organizers/demo/events/conf/orders/?include_canceled_positions=true&ordering=datetime"
        let order = { (code: String) in #"{"code": "\#(code)", "status": "p", "positions": [\#(self.position())]}"# }
        var known = answers("\(order("A")), \(order("B"))")
        known["\(path)&modified_since=2031-01-20T08:12:11Z"] = PretixFixtures.list(order("B"))
        let request = { (mark: Orders.Mark?, answers: [String: String]) -> Provider.Request in
            let server = FakeServer(answers, headers: ["x-page-generated": "2031-01-20T09:17:11+01:00"])
            var request = Provider.Request.to(server, .pretix) { $0.organizers = ["demo"] }
            request.mark = mark
            return request
        }
        let ask = { (mark: Orders.Mark?, answers: [String: String], event: String) in
            try XCTUnwrap(Provider.pretix.orders)(request(mark, answers), event)
        }

        let all = try ask(nil, known, "conf")
        XCTAssertEqual(all.orders.map { $0["reference"] }, ["A", "B"])
        XCTAssertNil(all.changed)
        let mark = try XCTUnwrap(all.mark)
        XCTAssertEqual(mark.until, Instant("2031-01-20T08:17:11Z"))
        let changed = try ask(mark, known, "conf")
        XCTAssertEqual(changed.orders.map { $0["reference"] }, ["B"])
        XCTAssertEqual(changed.changed, ["B"])
        XCTAssertEqual(changed.mark, mark)

        // What they are made from is otherwise, or test orders may have been deleted: all of them are asked for.
        let renamed = answers("\(order("A"))", settings: #"{"ticket_download_addons": true}"#)
        XCTAssertNil(try ask(mark, renamed, "conf").changed)
        let testing = answers("\(order("A"))", event: #""testmode": true"#)
        XCTAssertNil(try ask(ask(nil, testing, "conf").mark, testing, "conf").changed)
        XCTAssertNil(try orders(known).mark)
    }

    func testOfOneDateAsksForAllThatHasChangedSinceOneMayHaveLeftIt() throws {
        let path = "/organizers/demo/events/conf/orders/?include_canceled_positions=true&ordering=datetime"
        let order = #"{"code": "A", "status": "p", "positions": [\#(position(1, #""subevent": 3"#))]}"#
        var answers = answers("")
        answers["\(path)&subevent=10"] = PretixFixtures.list("")
        answers["\(path)&modified_since=2031-01-20T08:12:11Z"] = PretixFixtures.list(order)
        let server = FakeServer(answers, headers: ["x-page-generated": "2031-01-20T08:17:11Z"])
        var request = Provider.Request.to(server, .pretix) { $0.organizers = ["demo"] }
        let ask = try XCTUnwrap(Provider.pretix.orders)
        request.mark = try ask(request, "demo/conf/10").mark

        let changed = try ask(request, "demo/conf/10")

        XCTAssertEqual(changed.orders, [])
        XCTAssertEqual(changed.changed, ["A"])
    }

    func testRefusesAnEventOfNobodys() {
        let request = Provider.Request.to(FakeServer([:]), .pretix)

        for name in ["conf", "a/b/c/d", ""] {
            XCTAssertThrowsError(try XCTUnwrap(Provider.pretix.orders)(request, name)) { error in
                XCTAssertEqual((error as? Failure)?.diagnostics.map(\.code), ["pretix.event"], name)
            }
        }
    }
}

extension PretixOrderTests {
    private func orders(_ answers: [String: String], _ event: String = "conf") throws -> Orders {
        try XCTUnwrap(Provider.pretix.orders)(.pretix(answers), event)
    }

    private func answers(
        _ orders: String, event: String = "", settings: String = "{}", items: String? = nil
    ) -> [String: String] {
        var answers = PretixFixtures.answers(
            event: event, settings: settings, items: items ?? PretixOrderFixtures.items,
            quotas: #"{"id": 1, "size": null, "items": [1, 2], "variations": [11], "available": true}"#,
            taxRules: #"{"id": 4, "name": {"en": "VAT"}, "rate": "19.00", "price_includes_tax": true}"#)
        answers["/organizers/demo/events/conf/orders/?include_canceled_positions=true&ordering=datetime"] =
            PretixFixtures.list(orders)
        return answers
    }

    private func position(_ number: Int = 1, _ more: String = #""x": 1"#) -> String {
        #"{\#(more), "id": \#(100 + number), "positionid": \#(number), "item": 1, "price": "10.00", "secret": "secret\#(number)", "tax_rate": "0.00"}"#
    }

    private func tickets(of orders: Orders) -> [JSON] {
        orders.orders.flatMap { order -> [JSON] in
            guard case .array(let tickets) = order["tickets"] else { return [] }
            return tickets
        }
    }
}

extension JSON {
    fileprivate var firstQuantity: JSON? {
        guard case .array(let items) = self else { return nil }
        return items.first?["quantity"]
    }
}
