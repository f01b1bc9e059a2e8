import Effects
import Foundation
import JSON
import TestSupport
import XCTest

@testable import playbill

/// Orders in files.
final class TicketsCommandTests: XCTestCase {
    func testEachOrderHasADocumentThatIsNotMadeTwice() throws {
        let playground = try Playground(selling: self)
        for number in 1...3 { try playground.write("orders/\(number).json", Sample.order(number: "\(number)")) }
        let call = ["tickets", "orders/1.json", "orders/2.json", "orders/3.json", "--layout", "a6"]
        XCTAssertEqual(playground.run(call), Playground.Ending(code: .done, output: "tickets: 3 documents.\n"))
        let before = try Disk.live.status(playground.folder["tickets/o1.pdf"])
        let again = playground.run(call + ["--json"])
        XCTAssertEqual(again.code, .done)
        guard case .array(let orders)? = try JSON(reading: again.output)["result"]?["orders"] else {
            return XCTFail(again.output)
        }
        XCTAssertEqual(orders.map { $0["id"] }, ["o1", "o2", "o3"])
        XCTAssertEqual(orders.map { $0["status"] }, ["unchanged", "unchanged", "unchanged"])
        XCTAssertEqual(orders.map { $0["path"] }, ["tickets/o1.pdf", "tickets/o2.pdf", "tickets/o3.pdf"])
        XCTAssertEqual(try Disk.live.status(playground.folder["tickets/o1.pdf"]), before)
        XCTAssertEqual(before?.mode, .secret)
    }

    func testAnOrderThatIsWrongHasNoneAndTheOthersHaveTheirs() throws {
        let playground = try Playground(selling: self)
        try playground.write("1.json", Sample.order(event: "e9"))
        try playground.write("2.json", Sample.order(number: "2"))
        let ending = playground.run("tickets", "1.json", "2.json", "--layout", "a6", "--messages", "line")
        XCTAssertEqual(ending.code, .failedRecords)
        XCTAssertEqual(ending.output, "tickets: 1 document.\n")
        XCTAssertEqual(
            ending.errors,
            "1.json:2:44: error: event: there is no event “e9” [order.dangling-reference]\n")
    }

    func testEachShardHasItsOwnOrders() throws {
        let playground = try Playground(selling: self)
        let orders = (1...5).map { Sample.order(number: "\($0)") }.joined(separator: ",")
        try playground.write("orders.json", "[\(orders)]")
        let engine = playground.with { $0.environment["JOB_COMPLETION_INDEX"] = "1" }
        let call = ["tickets", "orders.json", "--layout", "a6", "--out", "out"]
        XCTAssertEqual(playground.run(call + ["--shard", "0/2"]).output, "out: 3 documents.\n")
        XCTAssertEqual(engine.run(call + ["--shard", "/2"]).output, "out: 2 documents.\n")
        XCTAssertEqual(try Disk.live.list(playground.folder["out"]), (1...5).map { "o\($0).pdf" })
        let refused = playground.run(call + ["--shard", "/2", "--messages", "line"])
        XCTAssertEqual(refused.code, .usage)
        XCTAssertTrue(refused.errors.contains("[usage.shard]"), refused.errors)
    }

    func testADiskThatRefusesIsWorthTryingAgain() throws {
        let playground = try Playground(selling: self)
        try playground.write("1.json", Sample.order())
        try playground.write("out", "a file")
        XCTAssertEqual(playground.run("tickets", "1.json", "--layout", "a6", "--out", "out").code, .environment)
    }

    func testWhatCannotBeMeantIsRefused() throws {
        let playground = try Playground(selling: self)
        try playground.write("1.json", Sample.order())
        let cases: [(arguments: [String], code: String)] = [
            ([], "usage.missing-word"), (["--stream", "1.json"], "usage.excess-word"),
            (["1.json", "--inline"], "usage.flag"), (["1.json", "--no-reload"], "usage.flag"),
            (["1.json", "--layout", "a7"], "tickets.layout"), (["--stream", "--layout", "a7"], "tickets.layout"),
            (["--stream", "--shard", "2/2"], "usage.shard"), (["1.json", "--sync", "disk"], "usage.choice"),
            (["2.json"], "order.missing"),
        ]
        for (arguments, code) in cases {
            let ending = playground.run(["tickets", "--messages", "line"] + arguments)
            XCTAssertEqual(ending.code, .usage, "\(arguments)")
            XCTAssertTrue(ending.errors.contains("[\(code)]"), ending.errors)
            XCTAssertEqual(ending.output, "")
        }
    }

    func testTheProjectSaysWhichLayoutAndWhichFaces() throws {
        let playground = try Playground(selling: self)
        try playground.write("1.json", Sample.order())
        try playground.write("playbill.json", #"{"tickets": {"layout": "a7"}}"#)
        XCTAssertTrue(playground.run("tickets", "1.json").errors.contains("there is no layout “a7”"))
        XCTAssertEqual(playground.run("tickets", "1.json", "--layout", "strip").code, .done)
        try playground.write("playbill.json", #"{"tickets": {"layout": "a6", "fonts": ["faces"]}}"#)
        let missing = playground.run("tickets", "1.json", "--messages", "line")
        XCTAssertEqual(missing.code, .usage)
        XCTAssertEqual(
            missing.errors,
            "faces: error: there is no such folder [tickets.fonts] (see “tickets” in playbill.json)\n")
        try playground.write("faces/readme", "")
        XCTAssertEqual(playground.run("tickets", "1.json").code, .done)
    }

    func testTheLayoutThatTheGuideShowsIsOne() throws {
        let guide = try String(contentsOfFile: Repository.file("docs/tickets.md"), encoding: .utf8)
        let lines = guide.split(separator: "\n", omittingEmptySubsequences: false)
        let start = try XCTUnwrap(lines.firstIndex { $0.hasPrefix("    <ticket") })
        let end = try XCTUnwrap(lines.firstIndex { $0.hasPrefix("    </ticket>") })
        let playground = try Playground(selling: self)
        try playground.write("1.json", Sample.order())
        try playground.write("mine/theme.json", #"{"name": "Mine"}"#)
        try playground.write("mine/ticket/badge.liquid", lines[start...end].joined(separator: "\n"))
        let ending = playground.run(
            "tickets", "1.json", "--theme", "mine", "--layout", "badge", "--strict", "--messages", "line")
        XCTAssertEqual(ending, Playground.Ending(code: .done, output: "tickets: 1 document.\n"))
    }

    func testAnOrderWithoutTicketsHasAReceiptAndNoTickets() throws {
        let playground = try Playground(selling: self)
        let order = Sample.order().replacing(/"tickets": *\[.*\]/.dotMatchesNewlines(), with: #""tickets": []"#)
        try playground.write("1.json", order)
        let ending = playground.run("tickets", "1.json", "--layout", "a6", "--messages", "line")
        XCTAssertEqual(ending.code, .failedRecords)
        XCTAssertTrue(ending.errors.contains("has no tickets, which this layout is of [tickets.none]"), ending.errors)
        XCTAssertEqual(playground.run("tickets", "1.json", "--layout", "receipt").code, .done)
    }
}
