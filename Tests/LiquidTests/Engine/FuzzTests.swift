import Foundation
import TestSupport
import XCTest

@testable import Liquid

/// Mutated templates over mutated data, always the same ones, for a bounded time: the engine answers, with places that
/// are inside the source.
final class FuzzTests: XCTestCase {
    private let seeds = [
        "{% for i in list limit: 2 offset: n %}{{ forloop.index }}{{ i | append: x | upcase }}{% else %}-{% endfor %}",
        "{% if x == 'a' and list contains n or h.k %}{{ h['k'][0] }}{% elsif n > 1.5 %}b{% else %}{{ self.x }}{% endif %}",
        "{% case n %}{% when 1, 2 or 3 %}a{% else %}{% cycle 'g': x, 1 %}{% endcase %}{%- raw -%}{{{% endraw %}",
        "{% capture c %}{% tablerow i in (1..n) cols: 2 %}{{ i }}{% endtablerow %}{% endcapture %}{{ c | strip_html }}",
        "{% tablerow i in (1..3) cols: n limit: x offset: h %}{{ tablerowloop.col_last }}{{ tablerowloop.row }}{% endtablerow %}",
        "{% for i in (x..n) limit: n offset: x reversed %}{{ forloop.rindex }}{% endfor %}{{ list | slice: n, x }}",
        "{{ list[n] }}{{ 'text' | slice: n, x | truncate: n | truncatewords: x }}{{ n | round: x | plus: n | times: x }}",
        "{% liquid\n assign y = x | split: '' | reverse | join: ','\n echo y | truncate: 5, '…'\n increment n %}{{ y.size }}",
        "{% render 'p', v: x %}{% include 'p' for list %}{% layout 'p' %}{% block a %}{{ block.super }}{% endblock %}",
        "{{ 'now' | date: '%Y-%m-%d %10N %z' }}{{ n | divided_by: 0.0 | round: 2 }}{{ list | sort | uniq | sum | json }}",
    ]

    func testMutatedTemplatesAreAlwaysAnswered() {
        var generator = SplitMix(seed: 2026)
        let deadline = Date().addingTimeInterval(4)
        var rounds = 0
        while Date() < deadline, rounds < 30_000 {
            let bytes = Mutation.of(Array((seeds.randomElement(using: &generator) ?? "").utf8), &generator)
            let source = String(decoding: bytes, as: UTF8.self)
            let mode = Liquid.Environment.Mode.allCases[rounds % 4]
            let data = data(&generator)
            XCTAssertLessThan(processorTime { answer(source, mode, data) }, .seconds(2), source)
            rounds += 1
        }
        XCTAssertGreaterThan(rounds, 500)
    }

    private func answer(_ source: String, _ mode: Liquid.Environment.Mode, _ data: Fields) {
        var environment = Environment.of {
            $0.mode = mode
            $0.errors = .inline
            $0.output = .html
            $0.undefinedVariables = .warn
            $0.limits.steps = 50_000
            $0.limits.filterBytes = 1_000_000
            $0.limits.outputBytes = 1_000_000
            for kind in Environment.Extension.allCases { $0.enable(kind) }
        }
        environment = environment.with(["p": "{{ v }}{% block a %}{{ x }}{% endblock %}"])
        var problems: [Problem] = []
        do throws(TemplateError) {
            let template = try Template(source, environment: environment)
            _ = template.analysis
            problems = try template.render(data).problems
        } catch {
            problems = error.problems
        }
        for problem in problems where problem.template == "template" {
            XCTAssertLessThanOrEqual(problem.position?.bytes.upperBound ?? 0, source.utf8.count, source)
            XCTAssertLessThan(problem.message.utf8.count, 2000, source)
        }
    }

    private func data(_ generator: inout SplitMix) -> Fields {
        let values: [Value] = [
            .null, true, 0, .int(.max), .int(.min), .int(.max - 1), .int(.min + 1), .float(1e300), 1.5, .float(.nan),
            .float(.infinity), "", "a", "\u{0}\u{FFFD}é👨‍👩‍👧",
            .string(String(repeating: "9", count: 400)), [], ["b", 1, .null, ["c"]], ["k": ["v"]],
            .range(ValueRange(1, .max)),
            .markup(Markup(safe: "<b>")), .empty, .blank,
        ]
        return Fields(["x", "list", "h", "n"].map { ($0, values.randomElement(using: &generator) ?? .null) })
    }
}
