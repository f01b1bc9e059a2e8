import XCTest

@testable import playbill

final class ArgumentsTests: XCTestCase {
    func testACallThatIsWrongIsToldWhy() throws {
        let playground = try Playground(self, files: Sample.files)
        let cases: [(call: [String], told: String)] = [
            (["chekc"], "error: there is no command “chekc” [usage.unknown-command] (did you mean “check”?)"),
            (["deploy"], "error: there is no command “deploy” [usage.unknown-command] (see playbill --help)"),
            (["--versoin"], "error: there is no flag “--versoin” [usage.unknown-flag] (did you mean “--version”?)"),
            (["check", "--jsn"], "error: there is no flag “--jsn” [usage.unknown-flag] (did you mean “--json”?)"),
            (["check", "-x"], "error: there is no flag “-x” [usage.unknown-flag] (see playbill check --help)"),
            (
                ["check", "--force"],
                "error: there is no flag “--force” [usage.unknown-flag] (see playbill check --help)"
            ),
            (
                ["check", "--sorce=a"],
                "error: there is no flag “--sorce” [usage.unknown-flag] (did you mean “--source”?)"
            ),
            (
                ["schema", "config", "--as"],
                "error: --as takes a value: --as FORM [usage.missing-value] (see playbill schema --help)"
            ),
            (["check", "--json=yes"], "error: --json takes no value [usage.excess-value] (see playbill check --help)"),
            (
                ["check", "--as-of", "2026-07-15T08:00:00Z", "--as-of", "then"],
                "error: --as-of is given twice [usage.repeated-flag] (see playbill check --help)"
            ),
            (
                ["schema"],
                "error: schema needs snapshot|config|order|theme|mail|templates|ticket-markup|checks [usage.missing-word] (see playbill schema --help)"
            ),
            (["new", "site"], "error: new needs site|theme NAME [usage.missing-word] (see playbill new --help)"),
            (
                ["schema", "config", "order"],
                "error: schema doesn't know what to do with “order” [usage.excess-word] (see playbill schema --help)"
            ),
            (
                ["schema", "event"],
                "error: there is no schema “event” [usage.unknown-schema] (see playbill schema --help)"
            ),
            (
                ["schema", "confg"], "error: there is no schema “confg” [usage.unknown-schema] (did you mean “config”?)"
            ),
            (
                ["new", "sit", "x"],
                "error: there is no template “sit” [usage.unknown-template] (did you mean “site”?)"
            ),
            (
                ["schema", "config", "--as", "xml"],
                "error: --as takes json, markdown, not “xml” [usage.choice] (see playbill schema --help)"
            ),
            (
                ["check", "--fail-level", "warnings"],
                "error: --fail-level takes error, warning, not “warnings” [usage.choice] (did you mean “warning”?)"
            ),
            (
                ["check", "--color", "alway"],
                "error: --color takes auto, always, never, not “alway” [usage.choice] (did you mean “always”?)"
            ),
            (
                ["check", "--jobs", "0"],
                "error: --jobs takes a number from 1 to 1024, not “0” [usage.jobs] (see playbill check --help)"
            ),
            (
                ["check", "--jobs=two"],
                "error: --jobs takes a number from 1 to 1024, not “two” [usage.jobs] (see playbill check --help)"
            ),
        ]
        for (call, told) in cases {
            let ending = playground.run(call.prefix(1) + ["--messages", "line"] + call.dropFirst())
            XCTAssertEqual(ending, Playground.Ending(code: .usage, errors: told + "\n"), "\(call)")
        }
    }

    func testEverythingThatIsWrongIsSaidAtOnce() throws {
        let playground = try Playground(self)
        XCTAssertEqual(
            playground.run("schema", "--quite", "--json=1", "snapshot", "order", "--as"),
            Playground.Ending(
                code: .usage,
                errors: """
                    error: there is no flag “--quite” [usage.unknown-flag]
                       = hint: did you mean “--quiet”?

                    error: --json takes no value [usage.excess-value]
                       = hint: see playbill schema --help

                    error: --as takes a value: --as FORM [usage.missing-value]
                       = hint: see playbill schema --help

                    error: schema doesn't know what to do with “order” [usage.excess-word]
                       = hint: see playbill schema --help


                    """))
    }

    func testAValueFollowsItsFlagOrAnEqualsSign() throws {
        let command = Command.check
        let spaced = try Arguments(["a.json", "--project", "site", "--jobs", "2", "b.json"], for: command)
        XCTAssertEqual(spaced, try Arguments(["--project=site", "a.json", "b.json", "--jobs=2"], for: command))
        XCTAssertEqual(spaced.words, ["a.json", "b.json"])
        XCTAssertEqual(spaced.value(.project), "site")
        XCTAssertFalse(spaced.has("--json"))
        let equals = try Arguments(["--source=a=b", "--json"], for: command)
        XCTAssertEqual(equals.value(.source), "a=b")
        XCTAssertThrowsError(try Arguments(["--project="], for: command), "an empty value is a variable that isn't set")
        XCTAssertTrue(equals.has("--json"))
    }

    func testAFlagIsNoValueOfAnother() {
        XCTAssertThrowsError(try Arguments(["--source", "--json"], for: .check))
        XCTAssertNoThrow(try Arguments(["--source=--json"], for: .check))
        XCTAssertEqual(try Arguments(["--source", "-"], for: .check).value(.source), "-")
    }

    func testAfterTwoHyphensEverythingIsAWord() throws {
        let arguments = try Arguments(["--json", "--", "--quiet", "-", "a", "--"], for: .check)
        XCTAssertEqual(arguments.words, ["--quiet", "-", "a", "--"])
        XCTAssertFalse(arguments.has("--quiet"))
    }
}
