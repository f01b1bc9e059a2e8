import Effects
import JSON
import XCTest

@testable import playbill

/// What a stream ends with; what it answers is tested where it is made.
final class TicketStreamTests: XCTestCase {
    private let call = ["tickets", "--stream", "--layout", "a6"]

    func testItAnswersOnStdoutAndTheExitCodeSaysHowItWent() throws {
        let playground = try Playground(selling: self)
        let cases: [(input: [String], code: ExitCode, statuses: [JSON?])] = [
            ([Sample.order()], .done, ["ok"]), ([Sample.order()], .done, ["unchanged"]), ([], .done, []),
            (["{", Sample.order()], .failedRecords, ["failed", "unchanged"]),
        ]
        for (orders, code, statuses) in cases {
            let ending = playground.with { $0.input = orders.map(\.oneLine).joined() }.run(call)
            XCTAssertEqual(ending.code, code)
            XCTAssertEqual(ending.errors, "")
            let lines = try ending.output.split(separator: "\n").map { try JSON(reading: String($0)) }
            XCTAssertEqual(lines.first?["ready"], true)
            XCTAssertEqual(lines.dropFirst().dropLast().map { $0["status"] }, statuses)
            XCTAssertEqual(lines.last?["summary"], true)
        }
    }

    func testNothingButItsLinesIsOnStdoutWhateverIsAskedFor() throws {
        let playground = try Playground(selling: self).with { $0.input = Sample.order().oneLine }
        let plain = playground.run(call + ["--inline"]).output
        for flag in ["--json", "--quiet", "--verbose"] {
            XCTAssertEqual(playground.run(call + ["--inline", flag]).output, plain)
        }
        XCTAssertEqual(plain.split(separator: "\n").count, 3)
    }

    func testAFolderThatIsGoneIsSaidOfTheOrderAndWorthTryingAgain() throws {
        let playground = try Playground(selling: self).with { $0.input = Sample.order().oneLine }
        try playground.write("out", "a file")
        let ending = playground.run(call + ["--out", "out"])
        XCTAssertEqual(ending.code, .environment)
        XCTAssertTrue(ending.output.contains(#""status":"failed","retry":true"#), ending.output)
    }

    func testASnapshotWithMistakesIsUsedAsFarAsItGoes() throws {
        let playground = try Playground(selling: self).with { $0.input = Sample.order().oneLine }
        let broken = Sample.snapshot.replacing(#""kind": "free""#, with: #""kind": "freee""#)
        try playground.write("snapshot.json", broken)
        let ending = playground.run(call + ["--messages", "line"])
        XCTAssertEqual(ending.code, .failedRecords)
        XCTAssertTrue(ending.errors.contains("snapshot.json:10:"), ending.errors)
    }

    func testAProjectThatCannotBeReadPutsNothing() throws {
        let playground = try Playground(self)
        let ending = playground.run(call)
        XCTAssertEqual(ending.code, .usage)
        XCTAssertEqual(ending.output, "")
    }
}

extension String {
    var oneLine: String { split(separator: "\n").joined(separator: " ") + "\n" }
}
