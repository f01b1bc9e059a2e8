import JSON
import TestSupport
import XCTest

@testable import playbill

final class PresentationTests: XCTestCase {
    private static let doors = #"  "doors": "2026-07-20T19:00:00+03:00","#

    private func playground(_ more: String = "", slug: String = "supper") throws -> Playground {
        try Playground(
            self, files: ["playbill.json": Sample.config, "snapshot.json": Sample.snapshot(slug: slug, more: more)])
    }

    private let doorsMessage =
        "the doors open (2026-07-20T16:00:00Z) after the event starts (2026-07-20T15:00:00Z)"

    private let page = "see playbill check --explain snapshot.doors-after-start"

    func testResultsGoToStdoutAndProblemsToStderr() throws {
        let ending = try playground(Self.doors).run("check")
        XCTAssertTrue(ending.output.hasPrefix("Supper\n  /supper: upcoming, ticketing active\n"), ending.output)
        XCTAssertFalse(ending.output.contains("doors open"))
        XCTAssertTrue(ending.errors.hasPrefix("warning: \(doorsMessage) [snapshot.doors-after-start]\n"), ending.errors)
        XCTAssertTrue(ending.errors.contains("  --> snapshot.json:6:96  events[0].doors\n"), ending.errors)
    }

    func testMessagesInOneLine() throws {
        let expected =
            "snapshot.json:6:96: warning: events[0].doors: \(doorsMessage) [snapshot.doors-after-start] (\(page))\n"
        XCTAssertEqual(try playground(Self.doors).run("check", "--messages", "line").errors, expected)
        XCTAssertEqual(try playground(Self.doors).run("check", "--messages=line").errors, expected)
    }

    func testMessagesForGitHub() throws {
        let expected =
            "::warning file=snapshot.json,line=6,col=96,title=snapshot.doors-after-start::events[0].doors: \(doorsMessage)%0A\(page)\n"
        let playground = try playground(Self.doors)
        XCTAssertEqual(playground.run("check", "--messages", "github").errors, expected)
        let inActions = playground.with { $0.environment["GITHUB_ACTIONS"] = "true" }
        XCTAssertEqual(inActions.run("check").errors, expected)
        XCTAssertTrue(inActions.run("check", "--messages", "full").errors.hasPrefix("warning: "))
        XCTAssertEqual(
            inActions.run("chekc").errors,
            "::error title=usage.unknown-command::there is no command “chekc”%0Adid you mean “check”?\n")
    }

    func testQuietIsErrorsOnly() throws {
        XCTAssertEqual(try playground(Self.doors).run("check", "--quiet"), Playground.Ending(code: .done))
        let failed = try playground(Self.doors, slug: "A B").run("check", "--quiet", "--messages", "line")
        XCTAssertEqual(failed.code, .failedRecords)
        XCTAssertEqual(failed.output, "")
        XCTAssertEqual(failed.errors.split(separator: "\n").map { $0.contains(": error: ") }, [true])
    }

    func testQuietKeepsWhatWasAskedFor() throws {
        let playground = try playground()
        XCTAssertEqual(playground.run("schema", "config", "--quiet"), playground.run("schema", "config"))
    }

    func testVerboseSaysHowLongItTookOnStderr() throws {
        let ticks = Ticks([100, 100, 100.0424])
        let verbose = try playground().with { $0.now = ticks.next }.run("schema", "config", "--verbose")
        XCTAssertEqual(verbose.output, try playground().run("schema", "config").output)
        XCTAssertTrue(verbose.errors.hasPrefix("took ") && verbose.errors.hasSuffix(" ms\n"), verbose.errors)
    }

    func testColoursAreForTerminalsAndWhoWantsThem() throws {
        let cases: [(isTerminal: Bool, environment: [String: String], flags: [String], isColored: Bool)] = [
            (false, [:], [], false), (true, [:], [], true), (true, ["NO_COLOR": "1"], [], false),
            (true, ["NO_COLOR": ""], [], true), (true, ["TERM": "dumb"], [], false),
            (true, ["TERM": "xterm"], [], true), (true, [:], ["--color", "never"], false),
            (false, [:], ["--color", "always"], true), (true, ["NO_COLOR": "1"], ["--color=always"], true),
            (true, [:], ["--color", "auto"], true),
        ]
        let usual = try playground(Self.doors)
        for (isTerminal, environment, flags, isColored) in cases {
            let playground = usual.with {
                $0.isTerminal = isTerminal
                $0.environment = environment
            }
            for call in [["check"], ["schema", "--bogus"]] {
                let errors = playground.run(call + flags).errors
                XCTAssertEqual(errors.contains("\u{1B}["), isColored, "\(call) \(environment) \(flags)")
            }
        }
    }

    func testNarrowTerminalsGetNarrowExcerpts() throws {
        let wide = String(repeating: " ", count: 300) + #""colour": 1,"#
        let errors = try playground(wide).with { $0.columns = 60 }.run("check").errors
        XCTAssertTrue(errors.contains("…"), errors)
        for line in errors.split(separator: "\n") { XCTAssertLessThanOrEqual(line.count, 62, String(line)) }
    }
}
