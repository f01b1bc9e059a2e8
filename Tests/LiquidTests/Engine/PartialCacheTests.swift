import XCTest

@testable import Liquid

/// Partials are parsed once for an environment and its copies; what they are rendered with is whose template asked.
final class PartialCacheTests: XCTestCase {
    private let source = "[{{ nope }}{{ 1 | divided_by: 0 }}]"

    private func outcome(_ environment: Liquid.Environment) -> String {
        do throws(TemplateError) {
            let rendering = try Template("{% include 'p' %}", environment: environment).render()
            return rendering.text + rendering.problems.map { "\n\($0.message)" }.joined()
        } catch {
            return "! " + error.problems.map(\.message).joined(separator: "\n! ")
        }
    }

    func testThePoliciesAreThoseOfTheTemplateThatWasAskedFor() {
        let first = Environment.of { $0.errors = .inline }.with(["p": source])
        let inline = "Liquid error (p line 1): divided by 0"
        XCTAssertEqual(outcome(first), "[\(inline)]\ndivided by 0")
        var second = first
        second.undefinedVariables = .warn
        XCTAssertEqual(outcome(second), "[\(inline)]\nundefined variable nope\ndivided by 0")
        var third = first
        third.errors = .raised
        XCTAssertEqual(outcome(third), "! divided by 0")
        third.undefinedVariables = .error
        XCTAssertEqual(outcome(third), "! undefined variable nope")
        XCTAssertEqual(outcome(first), "[\(inline)]\ndivided by 0")
    }

    func testAPartialIsParsedOnceForAllCopies() {
        let count = Counter()
        let first = Environment.of {
            $0.errors = .inline
            $0.partials = { _ in
                count.add()
                return "x"
            }
        }
        var second = first
        second.undefinedVariables = .error
        XCTAssertEqual([outcome(first), outcome(second), outcome(first)], ["x", "x", "x"])
        XCTAssertEqual(count.value, 1)
    }

    func testAnEnvironmentGoesWithItsLastTemplate() {
        weak var cache: PartialCache?
        weak var template: Template?
        weak var partial: ParsedTemplate?
        do {
            let environment = Environment.of { $0.errors = .inline }.with(["p": "{% include 'q' %}", "q": source])
            let asked = try? Template("{% render 'p' %}{% include 'q' %}", environment: environment)
            XCTAssertEqual(try asked?.render().problems.count, 2)
            cache = environment.cache
            template = asked
            partial = environment.cache[Name("q")]
            XCTAssertNotNil(cache)
            XCTAssertNotNil(partial)
        }
        XCTAssertNil(template)
        XCTAssertNil(partial)
        XCTAssertNil(cache)
    }
}
