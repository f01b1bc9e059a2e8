import XCTest

@testable import playbill

final class AttendeePageTests: XCTestCase {
    private let order = """
        {"id": "o-1", "reference": "S-1", "event": "e1", "status": "completed", "locale": "en",
         "tickets": [
          {"id": "t-1", "code": "SUP-0001", "ticketType": "seat", "status": "valid", "attendee": {"name": "<Ruth> & Co"}},
          {"id": "t-2", "code": "SUP-0002", "ticketType": "seat", "status": "cancelled"}]}
        """

    private func playground() throws -> Playground {
        try Playground(self, files: Sample.files.merging(["order.json": order]) { $1 })
    }

    func testItHasACodeForEachTicketThatAdmitsAndNeedsNothingElse() throws {
        let playground = try playground()
        XCTAssertEqual(
            playground.run("tickets", "order.json", "--format", "html"),
            Playground.Ending(code: .done, output: "tickets: 1 document.\n"))
        let name = try XCTUnwrap(try playground.disk.list("tickets").first)
        let page = try playground.text("tickets/\(name)")
        XCTAssertEqual(page.components(separatedBy: "<svg").count - 1, 1)
        XCTAssertTrue(page.contains("SUP-0001"))
        XCTAssertFalse(page.contains("SUP-0002"), "what admits nobody has no code")
        XCTAssertTrue(page.contains("&lt;Ruth&gt; &amp; Co"))
        XCTAssertTrue(page.contains(#"<meta name="robots" content="noindex"#))
        for part in ["src=\"http", "href=\"http", "<script", "<link", "url(\"/"] {
            XCTAssertFalse(page.contains(part), part)
        }
    }

    func testItsNameIsTheSameAgainAndNobodyCanGuessIt() throws {
        let playground = try playground()
        func name() throws -> [String] {
            XCTAssertEqual(playground.run("tickets", "order.json", "--format", "html").code, .done)
            return try playground.disk.list("tickets")
        }
        let first = try name()
        XCTAssertEqual(try name(), first)
        let parts = try XCTUnwrap(first.first).split(separator: ".")
        XCTAssertEqual([String(parts[0]), String(parts[2])], ["o-1", "html"])
        XCTAssertEqual(parts[1].count, 32)
        XCTAssertEqual(try playground.disk.status(".playbill/ticket-key")?.mode, .secret)
        XCTAssertEqual(try playground.disk.status("tickets/\(first[0])")?.mode, .secret)

        let other = playground.with { $0.environment = ["PLAYBILL_TICKET_KEY": "another"] }
        XCTAssertEqual(other.run("tickets", "order.json", "--format", "html", "--out", "elsewhere").code, .done)
        XCTAssertNotEqual(try playground.disk.list("elsewhere"), first)
    }

    func testTicketsNeverGoWhereASiteIsPublished() throws {
        let playground = try playground()
        for folder in ["public", "public/tickets", "./public/../public/a"] {
            XCTAssertEqual(
                playground.run("tickets", "order.json", "--out", folder, "--messages", "line"),
                Playground.Ending(
                    code: .usage,
                    errors: """
                        error: tickets can't go to “\(folder)”: what is in “public” is published [tickets.public] \
                        (give them a folder that nobody else can read)

                        """))
        }
    }
}
