import Diagnostics
import XCTest

final class TerminalPrinterTests: XCTestCase {
    private func printed(_ diagnostic: Diagnostic, source: String? = nil, isColored: Bool = false) -> String {
        let sources = source.map { ["snapshot.json": Array($0.utf8)] } ?? [:]
        return TerminalPrinter(isColored: isColored, columns: 80, sources: sources).print(diagnostic)
    }

    func testTheLineItselfIsShownWithWhatIsMeantUnderlined() {
        XCTAssertEqual(
            printed(.full, source: Diagnostic.fullSource),
            """
            error: the event ends before it starts [event.end]
              --> snapshot.json:3:11  events[0].ends
               |
             3 |   "ends": "17:00 today"
               |           ^^^^^^^^^^^^^
               = hint: swap the two
               = note: it starts at 18:00
               = note: it ends at 17:00

            """)
    }

    func testColoursSayTheSame() {
        let expected = """
            \u{1B}[1;31merror:\u{1B}[0m \u{1B}[1mthe event ends before it starts\u{1B}[0m \u{1B}[2m[event.end]\u{1B}[0m
              \u{1B}[34m-->\u{1B}[0m snapshot.json:3:11  \u{1B}[2mevents[0].ends\u{1B}[0m
               \u{1B}[34m|\u{1B}[0m
            \u{1B}[34m 3\u{1B}[0m \u{1B}[34m|\u{1B}[0m   "ends": "17:00 today"
               \u{1B}[34m|\u{1B}[0m           \u{1B}[1;31m^^^^^^^^^^^^^\u{1B}[0m
               \u{1B}[34m=\u{1B}[0m \u{1B}[1mhint:\u{1B}[0m swap the two
               \u{1B}[34m=\u{1B}[0m \u{1B}[1mnote:\u{1B}[0m it starts at 18:00
               \u{1B}[34m=\u{1B}[0m \u{1B}[1mnote:\u{1B}[0m it ends at 17:00

            """
        XCTAssertEqual(printed(.full, source: Diagnostic.fullSource, isColored: true), expected)
        let plain = expected.replacing(/\u{1B}\[[0-9;]*m/, with: "")
        XCTAssertEqual(printed(.full, source: Diagnostic.fullSource), plain)
    }

    func testEachSeverityHasItsColour() {
        let colours = Severity.allCases.map {
            printed(Diagnostic($0, "a.b", "m"), isColored: true).prefix { $0 != "m" }
        }
        XCTAssertEqual(colours, ["\u{1B}[1;36", "\u{1B}[1;33", "\u{1B}[1;31"])
    }

    func testWithoutASourceThePlaceIsNamed() {
        XCTAssertEqual(
            printed(.full),
            """
            error: the event ends before it starts [event.end]
              --> snapshot.json:3:11  events[0].ends
               = hint: swap the two
               = note: it starts at 18:00
               = note: it ends at 17:00

            """)
        XCTAssertEqual(printed(.bare), "warning: there is nothing to show [site.empty]\n")
        XCTAssertEqual(
            printed(Diagnostic(.error, "disk.full", "cannot write", at: Location(file: "public/a.html"))),
            "error: cannot write [disk.full]\n  --> public/a.html\n")
    }

    func testAPlacePastTheEndOfTheSourceIsOnlyNamed() {
        XCTAssertEqual(
            printed(
                Diagnostic(
                    .error, "a.b", "m",
                    at: Location(file: "snapshot.json", position: Position(line: 9, column: 1, bytes: 90..<91))),
                source: "{}"),
            "error: m [a.b]\n  --> snapshot.json:9:1\n")
    }

    func testNothingAnybodyWroteReachesTheTerminalAsACommand() {
        let source = "{\"a\u{1B}[2J\": \u{7}1}\n"
        let hostile = Diagnostic(
            .error, "a.b", "m\u{1B}]0;owned\u{7}",
            at: Location(file: "snapshot.json", path: "x\u{9B}31m", position: .of("1", in: source)),
            hint: "h\u{202E}", notes: ["n\r"])
        XCTAssertEqual(
            printed(hostile, source: source),
            """
            error: m·]0;owned· [a.b]
              --> snapshot.json:1:12  x·31m
               |
             1 | {"a·[2J": ·1}
               |            ^
               = hint: h·
               = note: n·

            """)
    }

    func testLongLineNumbersWidenTheMargin() {
        let source = String(repeating: "\n", count: 12_344) + "here\n"
        let diagnostic = Diagnostic(
            .note, "a.b", "m", at: Location(file: "snapshot.json", position: .of("here", in: source)))
        XCTAssertEqual(
            printed(diagnostic, source: source),
            """
            note: m [a.b]
                 --> snapshot.json:12345:1
                  |
            12345 | here
                  | ^^^^

            """)
    }
}
