import Diagnostics
import XCTest

@testable import Liquid

/// What went wrong, as whoever repairs it reads it.
final class ProblemTests: XCTestCase {
    private let environment = Environment().with([
        "card": "<p>\n  {% include 'price' %}", "price": "{{ amount | times: 2 }}\n{{ amount | divided_by: 0 }}",
        "broken": "{% if %}x{% endif %}", "many": "{% for i in (1..3) %}\n{% render 'price' %}{% endfor %}",
    ])

    private func problems(_ source: String, in environment: Liquid.Environment) -> [Problem] {
        do throws(TemplateError) {
            return try Template(source, name: "page.liquid", environment: environment).render().problems
        } catch {
            return error.problems
        }
    }

    func testTheWholeProblem() {
        var relaxed = environment
        relaxed.mode = .strict2
        XCTAssertEqual(
            problems("one\n{% include 'card' %}", in: relaxed),
            [
                Problem(
                    kind: .render, message: "divided by 0", template: "price",
                    position: Position(line: 2, column: 13, bytes: 36..<46), line: 2, isPartial: true,
                    trace: ["card:2", "page.liquid:2"])
            ])
        XCTAssertEqual(
            problems("\n{% render 'broken' %}", in: environment),
            [
                Problem(
                    kind: .syntax, message: "[:end_of_string] is not a valid expression in \"\"", template: "broken",
                    position: Position(line: 1, column: 7, bytes: 6..<6), isPartial: true, trace: ["page.liquid:2"])
            ])
    }

    func testItsDiagnostic() throws {
        let problem = try XCTUnwrap(problems("one\n{% include 'card' %}", in: environment).first)
        let source = "{{ amount | times: 2 }}\n{{ amount | divided_by: 0 }}"
        let printer = TerminalPrinter(isColored: false, columns: 80, sources: ["price": Array(source.utf8)])
        XCTAssertEqual(
            printer.print(problem.diagnostic(.error)),
            """
            error: divided by 0 [liquid.render]
              --> price:2:13
               |
             2 | {{ amount | divided_by: 0 }}
               |             ^^^^^^^^^^
               = note: called from card:2
               = note: called from page.liquid:2

            """)
    }

    func testADiagnosticOfAMistake() {
        let source = "<h1>\n  {{ title | upcas }}é{% fro %}\n"
        let strict = Environment.of { $0.undefinedFilters = .error }
        let printer = TerminalPrinter(isColored: false, columns: 80, sources: ["page.liquid": Array(source.utf8)])
        XCTAssertThrowsError(try Template(source, name: "page.liquid", environment: strict)) { error in
            let found = (error as? TemplateError)?.diagnostics ?? []
            XCTAssertEqual(
                found.map(printer.print),
                [
                    """
                    error: Unknown filter 'upcas' [liquid.syntax]
                      --> page.liquid:2:14
                       |
                     2 |   {{ title | upcas }}é{% fro %}
                       |              ^^^^^
                       = hint: did you mean `upcase`?

                    """,
                    """
                    error: Unknown tag 'fro' [liquid.syntax]
                      --> page.liquid:2:26
                       |
                     2 |   {{ title | upcas }}é{% fro %}
                       |                          ^^^
                       = hint: did you mean `for`?

                    """,
                ])
        }
    }

    func testABrokenPartialTellsAllItsMistakes() {
        let environment = Environment.of { $0.errors = .inline }.with([
            "broken": "{% if %}{% endif %}\n{{ a | }}\n{% nosuch %}"
        ])
        let found = [
            "1:7 [:end_of_string] is not a valid expression in \"\"",
            "2:8 Expected id but found end_of_string in \"{{ a | }}\"",
            "3:4 Unknown tag 'nosuch'",
        ]
        XCTAssertEqual(problems("{% render 'broken' %}", in: environment).map(\.summary), found)
        var raising = environment
        raising.errors = .raised
        XCTAssertEqual(problems("{% render 'broken' %}", in: raising).map(\.summary), found)
        XCTAssertEqual(
            rendered("{% render 'broken' %}!", in: environment),
            "Liquid syntax error (broken line 1): [:end_of_string] is not a valid expression in \"\"!")
    }

    func testNobodyIsShownMoreThanAHundred() {
        let inline = Environment.of {
            $0.errors = .inline
            $0.undefinedVariables = .warn
        }
        let table = [
            ("{% for i in (1..150) %}{{ 1 | divided_by: 0 }}{% endfor %}", "there are 50 more problems"),
            (String(repeating: "{{ nope }}", count: 101), "there is one more problem"),
            (String(repeating: "{{ nope }}", count: 100), "undefined variable nope"),
        ]
        for (source, last) in table {
            let found = problems(source, in: inline)
            XCTAssertEqual(found.last?.message, last)
            XCTAssertLessThanOrEqual(found.count, 101)
        }
    }

    func testNorMoreLostBlocks() {
        let source =
            "{% layout 'base' %}" + (0..<150).map { "{% block part\($0) %}{% endblock %}" }.joined(separator: "\n")
        for handling in [Liquid.Environment.ErrorHandling.inline, .raised] {
            let environment = Environment.of {
                $0.errors = handling
                $0.enable(.layouts)
            }.with(["base": "{% block parts %}{% endblock %}"])
            let found = problems(source, in: environment)
            XCTAssertEqual(found.count, 101)
            XCTAssertEqual(found.first?.summary, "1:23 the layout has no block 'part0' (did you mean `parts`?)")
            XCTAssertEqual(found.last?.message, "there are 50 more problems")
        }
    }

    func testLongDataIsQuotedInPart() {
        let inline = Environment.of {
            $0.errors = .inline
            $0.undefinedVariables = .error
            $0.enable(.filters)
        }
        let long = String(repeating: "é", count: 5000)
        let quoted = String(repeating: "é", count: 100) + "…"
        let table = [
            ("{{ 5 | map: x }}", "cannot select the property '\(quoted)'"),
            ("{{ 5 | date: '%Y', x }}", "unknown time zone `\(quoted)`"),
            ("{% include x %}", "Could not find asset \(quoted)"),
            ("{{ self[x].y }}", "undefined variable self[x].y"),
            (
                "{{ x\(String(repeating: ".abc", count: 50)) }}",
                "undefined variable x\(String(repeating: ".abc", count: 24)).ab…"
            ),
        ]
        for (source, message) in table {
            let rendering = try? Template(source, environment: inline).render(Fields([("x", .string(long))]))
            XCTAssertEqual(rendering?.problems.map(\.message), [message])
        }
        XCTAssertEqual("abc".shortened(to: 3), "abc")
        XCTAssertEqual("ééé".shortened(to: 3), "ééé")
        XCTAssertEqual("abcd".shortened(to: 3), "abc…")
        XCTAssertEqual(mistakes("{{ '\(long)' | }}").map { $0.contains("é…}}\"") && $0.utf8.count < 500 }, [true])
    }

    func testNoCharacterIsQuotedInPart() {
        XCTAssertEqual("abe\u{301}".shortened(to: 3), "ab…")
        XCTAssertEqual("ae\u{301}b".shortened(to: 3), "ae\u{301}…")
        XCTAssertEqual("\u{1F469}\u{200D}\u{1F680}x".shortened(to: 3), "\u{1F469}\u{200D}\u{1F680}…")
        XCTAssertEqual("a\u{1F469}\u{200D}\u{1F680}x".shortened(to: 3), "a…")
        let endless = "e" + String(repeating: "\u{301}", count: 5000)
        XCTAssertEqual(endless.shortened(to: 3), "e\u{301}\u{301}…")
        let pieces = Value.markup(Markup((0..<5000).map { Markup.Piece("<\($0 % 10)>", isSafe: $0 % 2 == 0) }))
        XCTAssertEqual(pieces.quoted, String(repeating: "<0><1><2><3><4><5><6><7><8><9>", count: 3) + "<0><1><2><…")
    }

    func testWhatProblemsQuoteCountsAsMemory() {
        let source = "{% for i in (1..99) %}{{ 5 | map: x }}{% endfor %}"
        let outcomes = [4000, 40_000].map { bytes in
            let inline = Environment.of {
                $0.errors = .inline
                $0.limits.filterBytes = bytes
            }
            let long = Fields([("x", .string(String(repeating: "é", count: 5000)))])
            do throws(TemplateError) {
                return "\(try Template(source, environment: inline).render(long).problems.count)"
            } catch {
                return error.problems.map(\.message).joined()
            }
        }
        XCTAssertEqual(outcomes, ["Memory limits exceeded", "99"])
    }

    func testInlineErrorsAreKeptOnEachTurn() {
        var inline = environment
        inline.errors = .inline
        XCTAssertEqual(
            problems("{% render 'many' %}", in: inline).map(\.trace),
            Array(repeating: ["many:2", "page.liquid:1"], count: 3))
    }

    func testTheyComeInTheOrderOfTheSources() {
        let inline = Environment.of { $0.errors = .inline }.with(["p": "\n{{ 4 | divided_by: 0 }}{{ 5 | modulo: 0 }}"])
        let source = """
            {% for i in (1..2) %}{% if i == 1 %}{{ 3 | divided_by: 0 }}{% else %}{{ 2 | modulo: 0 }}{% endif %}
            {% render 'p' %}{% endfor %}{{ 1 | divided_by: 0 }}
            {% assign names = 'b a' | split: ' ' %}
            {% for n in names %}{{ 5 | map: n }}{% endfor %}
            """
        XCTAssertEqual(
            problems(source, in: inline).map { "\($0.template ?? ""):\($0.summary)" },
            [
                "page.liquid:1:44 divided by 0", "page.liquid:1:77 divided by 0", "page.liquid:2:36 divided by 0",
                "page.liquid:4:28 cannot select the property 'b'", "page.liquid:4:28 cannot select the property 'a'",
                "p:2:8 divided by 0", "p:2:8 divided by 0", "p:2:31 divided by 0", "p:2:31 divided by 0",
            ])
    }

    func testTheLineOfTheReferenceIsTheOneOfTheTag() {
        let template = "{{ 1\n | plus: 1\n | divided_by: 0 }}"
        XCTAssertEqual(rendered(template), "Liquid error (line 1): divided by 0")
        XCTAssertEqual(problems(template, in: environment).map(\.summary), ["3:4 divided by 0"])
    }
}
