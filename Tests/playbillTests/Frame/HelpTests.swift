import XCTest

@testable import playbill

final class HelpTests: XCTestCase {
    func testTheOverviewListsWhatWorks() throws {
        let playground = try Playground(self)
        let overview = playground.run("--help").output
        XCTAssertEqual(playground.run("-h"), Playground.Ending(code: .done, output: overview))
        XCTAssertEqual(playground.run("help"), Playground.Ending(code: .done, output: overview))
        XCTAssertEqual(playground.run(), Playground.Ending(code: .usage, errors: overview))
        for command in Playbill.commands {
            XCTAssertTrue(overview.contains("\n  \(command.name)"), command.name)
            XCTAssertTrue(overview.contains(command.summary), command.name)
        }
    }

    func testThePageOfACommandListsEveryFlagAndAnExample() throws {
        let playground = try Playground(self)
        for command in Playbill.commands {
            let page = playground.run(command.name, "--help")
            XCTAssertEqual(page.code, .done)
            XCTAssertEqual(playground.run("help", command.name), page)
            XCTAssertEqual(playground.run(command.name, "-h"), page)
            XCTAssertTrue(page.output.hasPrefix("\(command.summary)\n\nUsage: playbill \(command.name) "), command.name)
            for flag in command.flags + Flag.common {
                let name = [flag.name, flag.value].compactMap { $0 }.joined(separator: " ")
                XCTAssertTrue(page.output.contains("\n  \(name) "), "\(command.name) \(name)")
                XCTAssertTrue(page.output.contains("  \(flag.summary)\n"), "\(command.name) \(name)")
            }
            XCTAssertFalse(command.examples.isEmpty, command.name)
            for example in command.examples {
                XCTAssertTrue(page.output.contains("\n  \(example.call)\n      \(example.effect)\n"), example.call)
                XCTAssertTrue(example.call.hasPrefix("playbill \(command.name)"), example.call)
            }
        }
    }

    func testEveryExampleIsACallThatCanBeParsed() throws {
        for command in Playbill.commands {
            for example in command.examples {
                let words = example.call.split(separator: " ").map(String.init).prefix { $0 != ">" }
                XCTAssertNoThrow(try Arguments(Array(words.dropFirst(2)), for: command), example.call)
            }
        }
    }

    func testAWholePage() throws {
        XCTAssertEqual(
            try Playground(self).run("new", "--help").output,
            """
            Makes a new project, or a new theme, to start from.

            Usage: playbill new site|theme NAME [--flags]

              --as-of TIME      The instant that counts as now, such as 2026-07-15T08:00:00+03:00.
              --json            Print a machine-readable result on stdout.
              --messages STYLE  How problems are printed: full, line or github.
              --color WHEN      auto, always or never.
              --quiet           Print errors only.
              --verbose         Print more, and how long it took.
              --help            Print this.
              --version         Print which Playbill this is.

            Examples:
              playbill new site harbour-nights
                  A folder harbour-nights with settings, one event and its picture.
              playbill new theme harbour
                  A folder harbour with colours, a look and a template; in a project or by itself.

            """)
    }

    func testHelpIsGivenWhateverElseIsMissing() throws {
        XCTAssertEqual(try Playground(self).run("schema", "--json", "--help").code, .done)
    }

    func testHelpForWhatDoesNotExist() throws {
        XCTAssertEqual(
            try Playground(self).run("help", "shcema"),
            Playground.Ending(
                code: .usage,
                errors:
                    "error: there is no command “shcema” [usage.unknown-command]\n   = hint: did you mean “schema”?\n\n"
            ))
    }

    func testTheVersion() throws {
        XCTAssertEqual(
            try Playground(self).run("--version"),
            Playground.Ending(code: .done, output: "playbill \(Playbill.version)\n"))
    }
}
