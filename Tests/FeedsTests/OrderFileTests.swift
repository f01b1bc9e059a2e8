import Catalog
import Diagnostics
import Foundation
import JSON
import XCTest

@testable import Feeds

final class OrderFileTests: XCTestCase {
    func testOneOrderManyInAListOrOneALine() {
        let a = Documents.order
        let b = a.changed("id", to: "o2").changed("tickets", to: [])
        let files: [String: ([UInt8], [ID<Order>])] = [
            "one": (a.bytes(.indented), ["o1"]), "a list": (JSON.array([a, b]).bytes(.indented), ["o1", "o2"]),
            "lines": (a.bytes(.oneLine) + [10] + b.bytes(.oneLine), ["o1", "o2"]),
            "an empty list": (Array("[]".utf8), []),
        ]
        for (name, (bytes, ids)) in files {
            let reading = OrderFile.read(bytes, file: "orders", catalog: nil)
            XCTAssertEqual(reading.orders.map(\.id), ids, name)
            XCTAssertEqual(reading.diagnostics, [], name)
        }
    }

    func testABrokenLineLeavesTheOthers() {
        let line = String(decoding: Documents.order.changed("tickets", to: []).bytes(.oneLine), as: UTF8.self)
        let other = line.replacingOccurrences(of: "\"o1\"", with: "\"o2\"")
        let reading = OrderFile.read(Array((line + "{\"id\": }\n" + other).utf8), file: "orders", catalog: nil)
        XCTAssertEqual(reading.orders.count, 2)
        XCTAssertEqual(reading.diagnostics.map(\.message), ["“}” where a value is expected"])
        XCTAssertEqual(reading.diagnostics.first?.location?.position?.line, 2)
    }

    func testABrokenDocumentIsNotTakenForLines() {
        let text = String(decoding: Documents.order.bytes(.indented), as: UTF8.self).dropLast(3)
        let reading = OrderFile.read(Array(text.utf8), file: "orders", catalog: nil)
        XCTAssertEqual(reading.diagnostics.map(\.code), ["json.syntax"])
    }

    func testTheWholeOrder() throws {
        let order = try XCTUnwrap(
            OrderFile.read(Documents.order.bytes(.indented), file: "o", catalog: nil).orders.first)
        let kes = try XCTUnwrap(Currency("KES"))
        var expected = Order(id: "o1", reference: "EBS-1", event: "summit", status: .completed)
        expected.locale = LanguageTag("sw")
        expected.placedAt = Instant("2026-05-01T10:00:00Z")
        var buyer = Order.Buyer(name: "José Łukasz", email: "jose@example.com")
        buyer.phone = "+254 700 000000"
        buyer.company = "Acme"
        buyer.taxID = "P051"
        expected.buyer = buyer
        var item = Order.Item(ticketType: "gala", quantity: 2)
        item.tier = "early"
        item.unitPrice = try Money("1200", kes)
        expected.items = [item]
        expected.total = try Money("2400", kes)
        expected.fees = try Money("0", kes)
        expected.taxes = [Order.TaxAmount(name: "VAT", rate: try Percentage("16"), amount: try Money("331.03", kes))]
        var payment = Payment(method: "mpesa")
        payment.reference = "QX1"
        payment.status = "paid"
        payment.due = Instant("2026-05-02T10:00:00Z")
        payment.instructions = .init(paybill: "174379", account: "EBS", phone: "254712345678")
        expected.payment = payment
        var ticket = Ticket(id: "t1", code: "EBS2026-1", ticketType: "gala", status: .valid)
        ticket.revision = 1
        ticket.replaces = "t0"
        ticket.attendee = .init(name: "Amina", email: "amina@example.com", company: "Acme")
        ticket.seat = .init(section: "A", row: "1", number: "2", gate: "North")
        ticket.validFrom = Instant("2026-07-16T15:00:00Z")
        ticket.validUntil = Instant("2026-07-16T23:00:00Z")
        ticket.number = "0001"
        expected.tickets = [ticket]
        XCTAssertEqual(order, expected)
    }

    func testAnOrderIsInOneCurrency() {
        assert(
            ["taxes", 0, "amount", "currency"], "EUR",
            [
                Found(
                    code: "order.mixed-currencies", path: "taxes[0].amount.currency",
                    message: "this is in EUR, the total in KES")
            ])
    }

    func testNoTwoOrdersOrTicketsShareAnIdOrACode() {
        let order = Documents.order
        let other = order.changed("id", to: "o2").changed("tickets", 0, "id", to: "t2")
        let files = [
            OrderFile.Source(file: "a", bytes: JSON.array([order, order]).bytes(.oneLine)),
            OrderFile.Source(file: "b", bytes: other.bytes(.oneLine)),
        ]
        let reading = OrderFile.read(files, catalog: nil)
        XCTAssertEqual(
            reading.diagnostics.map(Found.init),
            [
                Found(
                    code: "order.duplicate-id", path: "[1].id", message: "another order has the id “o1” too: a [0].id",
                    hint: "each has one of its own"),
                Found(
                    code: "order.duplicate-id", path: "[1].tickets[0].id",
                    message: "another ticket has the id “t1” too: a [0].tickets[0].id", hint: "each has one of its own"),
                Found(
                    code: "order.duplicate-code", path: "[1].tickets[0].code",
                    message: "another valid ticket has the code “EBS2026-1” too: a [0].tickets[0].code",
                    hint: "each has one of its own"),
                Found(
                    code: "order.duplicate-code", path: "tickets[0].code",
                    message: "another valid ticket has the code “EBS2026-1” too: a [0].tickets[0].code",
                    hint: "each has one of its own"),
            ])
    }

    func testATicketAdmitsForATimeAndForAnOrderThatStands() {
        assert(
            ["tickets", 0, "validUntil"], "2026-07-16T14:00:00Z",
            [
                Found(
                    code: "order.date-order", path: "tickets[0].validUntil",
                    message: "the ticket admits until 2026-07-16T14:00:00Z, but only from 2026-07-16T15:00:00Z on",
                    hint: "swap the two, or correct the offset")
            ])
        assert(
            ["status"], "refunded",
            [
                Found(
                    severity: .warning, code: "order.valid-ticket", path: "tickets[0].status",
                    message: "the order is refunded, this ticket is valid")
            ])
    }

    func testWhatAnOrderNamesIsInTheCatalogue() {
        assert(
            ["event"], "sumit",
            [
                Found(
                    code: "order.dangling-reference", path: "event", message: "there is no event “sumit”",
                    hint: "did you mean “summit”?")
            ])
        assert(
            ["items", 0, "tier"], "erly",
            [
                Found(
                    code: "order.dangling-reference", path: "items[0].tier",
                    message: "the type “gala” has no tier “erly”",
                    hint: "did you mean “early”?")
            ])
        assert(
            ["tickets", 0, "ticketType"], "vip",
            [
                Found(
                    code: "order.dangling-reference", path: "tickets[0].ticketType",
                    message: "the event has no ticket type “vip”")
            ])
    }

    private func assert(
        _ path: [JSONStep], _ value: JSON, _ expected: [Found], file: StaticString = #filePath, line: UInt = #line
    ) {
        let catalog = Snapshot.read(Documents.snapshot.bytes(.oneLine), file: "s", jobs: 1).catalog
        let bytes = Documents.order.changed(path[...], to: value).bytes(.oneLine)
        XCTAssertEqual(
            OrderFile.read(bytes, file: "o", catalog: catalog).diagnostics.map(Found.init), expected, file: file,
            line: line)
    }
}
