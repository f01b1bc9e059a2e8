import Foundation
import XCTest

@testable import Liquid

/// Data that is nested deeper than a stack ends in an error, not in a crash.
final class DeepDataTests: XCTestCase {
    private static func data(_ depth: Int) -> Fields {
        var (list, object): (Value, Value) = (1, 1)
        for _ in 0..<depth {
            list = .array([list])
            object = ["k": object]
        }
        return Fields([("x", list), ("y", list), ("h", object), ("g", object), ("two", [list, list])])
    }

    private let uses = [
        "{{ x }}", "{{ h }}", "{% if x == y %}{% endif %}", "{% if h == g %}{% endif %}", "{% if x < y %}{% endif %}",
        "{% if x contains y %}{% endif %}", "{% if two contains y %}{% endif %}", "{% if 'a' contains x %}{% endif %}",
        "{% case x %}{% when y %}{% endcase %}", "{{ x | append: '' }}", "{{ 'a' | append: h }}", "{{ x | join }}",
        "{{ two | sort }}", "{{ two | uniq }}", "{{ two | sort: 0 }}", "{{ h | uniq }}", "{{ x | json }}",
        "{{ h | json }}",
        "{{ two | where: 'k', x }}", "{{ h | where: 'k', g }}", "{{ two | compact | join }}", "{{ self[x] }}",
        "{% cycle x: 1 %}", "{% capture c %}{{ x }}{% endcapture %}{{ c }}", "{{ x | sum }}", "{{ x | upcase }}",
    ]

    func testEachUse() {
        for use in uses {
            let result = onSmallStack { DeepDataTests.render(use, DeepDataTests.data(2000)) }
            XCTAssertTrue(result.contains("Nesting too deep"), "\(use): \(result.prefix(100))")
        }
    }

    func testWhatIsLessDeepIsRendered() {
        for use in uses where !use.contains("<") && !use.contains("where") {
            let result = onSmallStack { DeepDataTests.render(use, DeepDataTests.data(90)) }
            XCTAssertFalse(result.contains("Nesting too deep"), "\(use): \(result.prefix(100))")
        }
    }

    func testALoopCantMakeThem() {
        let source = "{% for i in (1..100000) %}{% assign x = nil | default: a: x %}{% endfor %}{{ x | size }}"
        for body in [source, source.replacingOccurrences(of: "a: x", with: "a: x, b: x")] {
            XCTAssertNotEqual(onSmallStack { DeepDataTests.render(body, Fields()) }, "")
        }
    }

    func testPrintingLeavesOutWhatIsTooDeep() {
        let printed = onSmallStack {
            guard let deep = DeepDataTests.data(2000)["x"] else { return "" }
            return "\(deep.printed)|\(deep.inspected.prefix(3))|\(deep.text.prefix(3))"
        }
        XCTAssertEqual(printed, "|[[[|[[[")
    }

    private static func render(_ source: String, _ data: Fields) -> String {
        let environment = Environment.of {
            $0.errors = .inline
            $0.enable(.filters)
        }
        do throws(TemplateError) {
            let rendering = try Template(source, environment: environment).render(data)
            return rendering.text + rendering.problems.map(\.message).joined()
        } catch {
            return error.problems.map(\.message).joined()
        }
    }
}
