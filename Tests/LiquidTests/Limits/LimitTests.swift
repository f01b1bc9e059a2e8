import XCTest

@testable import Liquid

/// Each limit ends what it limits with an error that isn't written into the output.
final class LimitTests: XCTestCase {
    private func outcome(
        _ source: String, partials: [String: String] = [:], _ change: (inout Liquid.Environment) -> Void
    ) -> String {
        var environment = Environment.inline.with(partials)
        change(&environment)
        return rendered(source, in: environment)
    }

    func testSource() {
        XCTAssertEqual(outcome("12345") { $0.limits.sourceBytes = 4 }, "! The template is larger than 4 bytes")
        XCTAssertEqual(outcome("1234") { $0.limits.sourceBytes = 4 }, "1234")
        XCTAssertEqual(
            outcome("{% render 'p' %}", partials: ["p": String(repeating: "x", count: 40)]) {
                $0.limits.sourceBytes = 30
            },
            "! The template is larger than 30 bytes")
    }

    func testSteps() {
        let table = [
            "{% for i in (1..100) %}{% endfor %}", "{% tablerow i in (1..100) %}{% endtablerow %}",
            "{% for i in (1..10) %}{% for j in (1..10) %}{% endfor %}{% endfor %}",
            String(repeating: "{{ 1 }}", count: 100),
            "{% for i in (1..10) %}{{ i | divided_by: 0 }}{% endfor %}", "{% render 'p' for (1..100) %}",
        ]
        for source in table {
            let result = outcome(source, partials: ["p": ""]) { $0.limits.steps = 90 }
            XCTAssertTrue(
                result.hasPrefix("! ") && result.hasSuffix("The template takes too many steps"), "\(source): \(result)")
        }
        XCTAssertEqual(outcome("{% for i in (1..80) %}{% endfor %}") { $0.limits.steps = 90 }, "")
    }

    func testOutput() {
        for output in [Liquid.Environment.OutputKind.text, .html] {
            for source in [
                "{{ 'abcdef' }}{{ 'abcdef' }}", "{% for i in (1..9) %}abc{% endfor %}", "abcdefghijklm{{ 1 }}",
            ] {
                let result = outcome(source) {
                    $0.limits.outputBytes = 10
                    $0.output = output
                }
                XCTAssertTrue(
                    result.hasPrefix("! ") && result.hasSuffix("Memory limits exceeded"), "\(source): \(result)")
            }
        }
        XCTAssertEqual(outcome("{{ 'abcdefghij' }}") { $0.limits.outputBytes = 10 }, "abcdefghij")
    }

    func testFilters() {
        let table = [
            "{{ 'abcdef' | append: 'abcdef' | append: 'abcdef' }}", "{% assign l = 'a,b,c,d,e,f' | split: ',' %}",
            "{% capture x %}abcdefabcdefabcdef{% endcapture %}", "{{ 'now' | date: '%99d' }}",
            "{% for i in (1..9) %}{% capture x %}abc{% endcapture %}{% endfor %}",
        ]
        for source in table {
            for output in [Liquid.Environment.OutputKind.text, .html] {
                let result = outcome(source) {
                    $0.limits.filterBytes = 16
                    $0.output = output
                }
                XCTAssertTrue(
                    result.hasPrefix("! ") && result.hasSuffix("Memory limits exceeded"), "\(source): \(result)")
            }
        }
    }

    func testDepth() {
        let nested = String(repeating: "{% if true %}", count: 5) + "x" + String(repeating: "{% endif %}", count: 5)
        XCTAssertEqual(outcome(nested) { $0.limits.depth = 5 }, "x")
        XCTAssertEqual(outcome(nested) { $0.limits.depth = 4 }, "! 1:56 Nesting too deep")
        XCTAssertEqual(
            outcome("{% include 'p' %}", partials: ["p": "{% include 'p' %}"]) { $0.limits.depth = 5 },
            "Liquid error (p line 1): Nesting too deep")
        // Partials and blocks together may be twice as deep as each alone.
        XCTAssertEqual(
            outcome(
                "{% include 'p' %}",
                partials: ["p": "{% if true %}{% if true %}{% include 'p' %}{% endif %}{% endif %}"]
            ) {
                $0.limits.depth = 5
            }, "Liquid error (p line 1): Nesting too deep")
        let bracket = String(repeating: "a[", count: 50) + "1" + String(repeating: "]", count: 50)
        XCTAssertEqual(
            mistakes("{{ \(bracket) }}", in: .of { $0.limits.depth = 20 }).first?.contains("Nesting too deep"), true)
    }

    func testCancelling() throws {
        let environment = Environment.of { $0.errors = .inline }
        let template = try Template("{% for i in (1..99999999) %}{% endfor %}", environment: environment)
        XCTAssertThrowsError(try template.render(isCancelled: { true })) { error in
            XCTAssertEqual(
                (error as? TemplateError)?.problems.map { "\($0.kind) \($0.message)" },
                ["limit The render was cancelled"])
        }
    }

    func testABrokenPartialIsParsedOnceForARender() throws {
        let count = Counter()
        let environment = Environment.of {
            $0.errors = .inline
            $0.partials = { _ in
                count.add()
                return "{% if %}"
            }
        }
        _ = try Template("{% for i in (1..50) %}{% render 'p' %}{% endfor %}", environment: environment).render()
        XCTAssertEqual(count.value, 1)
    }
}
