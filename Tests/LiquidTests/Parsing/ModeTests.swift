import Diagnostics
import XCTest

@testable import Liquid

/// How much each mode puts up with.
final class ModeTests: XCTestCase {
    private let data = Fields([("s", "hello"), ("a", [1, 2, 3])])

    /// Template, then what lax, strict and strict2 make of it; `!` for a mistake.
    private let table: [(template: String, lax: String, strict: String, strict2: String)] = [
        ("{{ s upcase }}", "hello", "!", "!"),
        ("{{ s | | upcase }}", "HELLO", "!", "!"),
        ("{{ 1 + 2 }}", "1", "!", "!"),
        ("{{ s. }}", "hello", "!", "!"),
        ("{{ a[0 }}", "", "!", "!"),
        ("{{ ['s'] }}", "hello", "hello", "!"),
        ("{{ s | upcase: }}", "HELLO", "!", "HELLO"),
        ("{{ s | append: 'x', }}", "hellox", "!", "hellox"),
        ("{% assign x y = 1 %}{{ x }}{{ y }}", "1", "1", "1"),
        ("{% if (true) %}x{% endif %}", "", "!", "!"),
        ("{% if s == 'hello' foo %}x{% endif %}", "x", "!", "!"),
        ("{% for i in a limit=2 %}{{ i }}{% endfor %}", "123", "!", "!"),
        ("{% for i of a %}{% endfor %}", "!", "!", "!"),
        ("{% if %}{% endif %}", "!", "!", "!"),
        ("{% case s foo %}{% when 'hello' %}x{% endcase %}", "x", "x", "!"),
        ("{% cycle 'a' 'b' %}", "a", "a", "!"),
        ("{% tablerow i in a cols=2 %}{% endtablerow %}", "<tr", "<tr", "!"),
        ("{% nosuch %}", "!", "!", "!"),
        ("{% if s %}", "!", "!", "!"),
    ]

    func testEachMode() {
        for row in table {
            for (mode, expected) in [
                (Environment.Mode.lax, row.lax), (.strict, row.strict), (.strict2, row.strict2), (.warn, row.lax),
            ] {
                let result = rendered(row.template, data, in: .of { $0.mode = mode })
                let shown = result.hasPrefix("!") ? "!" : result.hasPrefix("<tr") ? "<tr" : result
                XCTAssertEqual(
                    shown, mode == .warn && row.strict2 != "!" ? row.strict2 : expected, "\(mode) \(row.template)")
            }
        }
    }

    func testWarnKeepsWhatStrict2Refuses() throws {
        let environment = Environment.of {
            $0.mode = .warn
            $0.undefinedFilters = .warn
        }
        let template = try Template("{{ s | upcas }}\n{{ s upcase }}", name: "page", environment: environment)
        XCTAssertEqual(
            template.warnings,
            [
                Diagnostic(
                    .warning, "liquid.syntax", "Unknown filter 'upcas'",
                    at: Location(file: "page", position: Position(line: 1, column: 8, bytes: 7..<12)),
                    hint: "did you mean `upcase`?"),
                Diagnostic(
                    .warning, "liquid.syntax", "Expected end_of_string but found id in \"{{ s upcase }}\"",
                    at: Location(file: "page", position: Position(line: 2, column: 6, bytes: 21..<27))),
            ])
        XCTAssertEqual(try template.render(data).text, "hello\nhello")
    }

    func testAnUnknownFilterIsAnErrorInLaxModeToo() {
        let environment = Environment.of {
            $0.mode = .lax
            $0.undefinedFilters = .error
        }
        XCTAssertEqual(
            mistakes("{{ s | | upcas }}", in: environment),
            ["1:10 Unknown filter 'upcas' (did you mean `upcase`?)"])
        XCTAssertEqual(
            mistakes("{% assign a = s | upcas | | downcas %}{{ a }}", in: environment),
            [
                "1:19 Unknown filter 'upcas' (did you mean `upcase`?)",
                "1:29 Unknown filter 'downcas' (did you mean `downcase`?)",
            ])
        XCTAssertEqual(rendered("{{ 's' | upcas }}", in: .of { $0.mode = .lax }), "s")
    }
}
