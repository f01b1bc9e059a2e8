import XCTest

@testable import Liquid

/// Variables that nobody has set, under each policy.
final class UndefinedTests: XCTestCase {
    private let data = Fields([
        ("event", ["title": "Gala", "venue": .null, "dates": [["starts": "2026"]]]), ("n", .null), ("items", [1, 2]),
    ])

    private func problems(
        _ source: String, _ policy: Liquid.Environment.Policy, errors: Liquid.Environment.ErrorHandling = .inline
    ) -> [String] {
        let environment = Environment.of {
            $0.undefinedVariables = policy
            $0.errors = errors
        }.with(["p": "{{ evnt }}"])
        do throws(TemplateError) {
            return try Template(source, environment: environment).render(data).problems.map(\.summary)
        } catch {
            return ["!"] + error.problems.map(\.summary)
        }
    }

    private let uses: [(source: String, problem: String)] = [
        ("{{ evnt }}", "1:4 undefined variable evnt (did you mean `event`?)"),
        ("{{ evnt.title }}", "1:4 undefined variable evnt.title (did you mean `event`?)"),
        ("{{ event.titel | upcase }}", "1:4 undefined variable event.titel (did you mean `title`?)"),
        ("{{ event.venue.name }}", "1:4 undefined variable event.venue.name"),
        ("{{ event.dates[0].start }}", "1:4 undefined variable event.dates[0].start (did you mean `starts`?)"),
        ("{{ event.dates[7] }}", "1:4 undefined variable event.dates[7]"),
        ("{{ 'a' | append: xyz }}", "1:18 undefined variable xyz"),
        ("{{ n.x | upcase | default: 'd' }}", "1:4 undefined variable n.x"),
        ("{% for i in itms %}{% endfor %}", "1:13 undefined variable itms (did you mean `items`?)"),
        ("{% if evnt == 'x' %}y{% endif %}", "1:7 undefined variable evnt (did you mean `event`?)"),
        ("{% if event contains evnt %}y{% endif %}", "1:22 undefined variable evnt (did you mean `event`?)"),
        ("{% case evnt %}{% when 1 %}y{% endcase %}", "1:9 undefined variable evnt (did you mean `event`?)"),
        ("{% assign x = evnt %}", "1:15 undefined variable evnt (did you mean `event`?)"),
        ("{% cycle evnt, 1 %}", "1:10 undefined variable evnt (did you mean `event`?)"),
        ("{% echo forloop.index %}", "1:9 undefined variable forloop.index"),
        ("{% assign own = 1 %}{{ onw }}", "1:24 undefined variable onw (did you mean `own`?)"),
        ("\n\n  {{ zzz }}", "3:6 undefined variable zzz"),
    ]

    func testEachUse() {
        for use in uses {
            XCTAssertEqual(problems(use.source, .silent), [], use.source)
            XCTAssertEqual(problems(use.source, .warn), [use.problem], use.source)
            XCTAssertEqual(problems(use.source, .error), [use.problem], use.source)
            XCTAssertEqual(problems(use.source, .error, errors: .raised), ["!", use.problem], use.source)
        }
    }

    func testToAskIsNoMistake() {
        let sources = [
            "{{ evnt | default: 'x' }}", "{{ evnt.a.b | default: event.title | upcase }}", "{% if evnt %}{% endif %}",
            "{% if evnt.x and event.titel or n.y %}{% endif %}", "{% unless evnt %}{% endunless %}",
            "{% if evnt == nil or blank == evnt.x or evnt != empty %}{% endif %}", "{{ n }}{{ event.venue }}",
            "{% if n %}{% elsif evnt %}{% endif %}", "{{ event.title.size }}{{ items.first }}{{ items[-1] }}",
        ]
        for source in sources { XCTAssertEqual(problems(source, .error), [], source) }
    }

    func testAWarningIsGivenOnceForEachPlace() {
        XCTAssertEqual(
            problems("{% for i in items %}{{ evnt }}{{ evnt }}{% render 'p' %}{% endfor %}{% render 'p' %}", .warn),
            [
                "1:24 undefined variable evnt (did you mean `event`?)",
                "1:34 undefined variable evnt (did you mean `event`?)", "1:4 undefined variable evnt",
            ])
    }

    func testWarningsLeaveTheOutputAlone() throws {
        let environment = Environment.of { $0.undefinedVariables = .warn }
        let rendering = try Template("[{{ evnt.x }}{{ event.title }}]", environment: environment).render(data)
        XCTAssertEqual(rendering.text, "[Gala]")
        XCTAssertEqual(rendering.problems.map(\.kind), [.undefined])
    }
}
