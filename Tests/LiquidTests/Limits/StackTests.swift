import XCTest

@testable import Liquid

/// The deepest nesting that limits allow fits the smallest stack that threads have here.
final class StackTests: XCTestCase {
    private func rendered(
        onSmallStack source: String, _ partials: [String: String] = [:], mode: Liquid.Environment.Mode = .strict2
    ) -> String {
        onSmallStack {
            let environment = Environment.of {
                $0.mode = mode
                $0.errors = .inline
                $0.output = .html
                $0.enable(.layouts)
            }
            return LiquidTests.rendered(source, Fields([("a", [1])]), in: environment.with(partials))
        }
    }

    private func nested(_ open: String, _ inner: String, _ close: String, _ count: Int) -> String {
        String(repeating: open, count: count) + inner + String(repeating: close, count: count)
    }

    func testBlocks() {
        XCTAssertEqual(rendered(onSmallStack: nested("{% if true %}", "x", "{% endif %}", 100)), "x")
        XCTAssertEqual(rendered(onSmallStack: nested("{% for i in a %}", "x", "{% endfor %}", 100)), "x")
        XCTAssertEqual(rendered(onSmallStack: nested("{% case 1 %}{% when 1 %}", "x", "{% endcase %}", 100)), "x")
        XCTAssertEqual(rendered(onSmallStack: nested("{% ifchanged %}", "x", "{% endifchanged %}", 100)), "")
        XCTAssertEqual(
            rendered(onSmallStack: nested("{% tablerow i in a %}", "x", "{% endtablerow %}", 100)).contains("x"), true)
        XCTAssertEqual(rendered(onSmallStack: nested("{% capture c %}", "x", "{% endcapture %}", 100)), "")
    }

    func testPartials() {
        let message = "Liquid error (p line 1): Nesting too deep"
        XCTAssertEqual(rendered(onSmallStack: "{% include 'p' %}", ["p": "{% include 'p' %}"]), message)
        XCTAssertEqual(rendered(onSmallStack: "{% render 'p' %}", ["p": "{% render 'p' %}"]), message)
        let block = nested("{% for i in (1..1) %}", "{% render 'p' %}", "{% endfor %}", 50)
        XCTAssertEqual(rendered(onSmallStack: "{% render 'p' %}", ["p": block]), message)
        XCTAssertEqual(
            rendered(
                onSmallStack: "{% render 'p' %}",
                ["p": nested("{% capture x %}", "{% render 'p' %}", "{% endcapture %}{{ x }}", 50)]), "")
        XCTAssertEqual(
            rendered(onSmallStack: "{% layout 'p' %}", ["p": "{% layout 'p' %}{% block a %}{% endblock %}"]),
            "! 1:4 Nesting too deep")
    }

    func testExpressions() {
        for mode in Liquid.Environment.Mode.allCases {
            for count in [99, 150, 199, 5000] {
                _ = rendered(onSmallStack: "{{ \(nested("a[", "0", "]", count)) }}", mode: mode)
                _ = rendered(onSmallStack: "{{ \(nested("(1..", "1", ")", count)) }}", mode: mode)
                _ = rendered(onSmallStack: "{% if \(nested("(", "1", "..1)", count)) %}{% endif %}", mode: mode)
                let inner = "{{ \(nested("a[", "0", "]", count)) }}"
                _ = rendered(onSmallStack: nested("{% if true %}", inner, "{% endif %}", 99), mode: mode)
            }
            XCTAssertEqual(
                rendered(onSmallStack: "{% if \(nested("a and ", "a", "", 20_000)) %}x{% endif %}", mode: mode), "x")
        }
    }
}
