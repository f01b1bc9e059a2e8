import Foundation
import TestSupport
import XCTest

@testable import Liquid

/// Random templates over hostile data, always the same ones: whatever they do with it, no tag of it comes out.
final class EscapingFuzzTests: XCTestCase {
    private let hostile = "<script>\"'&"

    func testNoTagOfDataComesOut() {
        let data = Fields([
            ("x", .string(hostile)), ("list", ["a", .string(hostile), [.string(hostile)]]),
            ("h", .object(Fields([("k", .string(hostile)), (hostile, 1)]))), ("n", 3),
        ])
        var environment = Environment.of { environment in
            environment.output = .html
            environment.errors = .inline
            environment.mode = .lax
            environment.undefinedVariables = .error
            for kind in Environment.Extension.allCases { environment.enable(kind) }
        }
        environment = environment.with([
            "p": "<p>{{ v }}{{ x }}{% cycle v, x %}</p>", "l": "{% block a %}{{ x }}{% endblock %}",
        ])
        var generator = SplitMix(seed: 33)
        let deadline = Date().addingTimeInterval(4)
        var rounds = 0
        while Date() < deadline, rounds < 20_000 {
            let source = Source.random(&generator, filters: environment.filters.map(\.name))
            var result = ""
            let time = processorTime { result = rendered(source, data, in: environment) }
            XCTAssertLessThan(time, .seconds(2), source)
            // The template's own text and literals have no such tag.
            if !result.hasPrefix("!"), result.lowercased().contains("<script") {
                return XCTFail("\(source)\n\(result)")
            }
            rounds += 1
        }
        XCTAssertGreaterThan(rounds, 500)
    }
}

private enum Source {
    static func random(_ generator: inout SplitMix, filters: [String]) -> String {
        (0..<Int.random(in: 1...5, using: &generator)).map { _ in statement(&generator, filters, 0) }.joined()
    }

    private static func statement(_ generator: inout SplitMix, _ filters: [String], _ depth: Int) -> String {
        let value = pipeline(&generator, filters)
        let operand = operand(&generator)
        let inner = depth < 3 ? statement(&generator, filters, depth + 1) : "-"
        return switch Int.random(in: 0..<15, using: &generator) {
        case 0...2: "{{ \(value) }}"
        case 3: "{% echo \(value) %}"
        case 4: "{% assign y = \(value) %}{{ y }}"
        case 5: "{% capture y %}<b>\(inner)</b>{% endcapture %}{{ y | \(filter(&generator, filters)) }}"
        case 6: "{% for i in \(operand) %}\(inner){{ i }}{% endfor %}"
        case 7: "{% tablerow i in \(operand) cols: x %}\(inner){{ i }}{% endtablerow %}"
        case 8: "{% cycle \(operand), x: \(operand), y %}"
        case 9: "{% render 'p', v: \(operand) %}{% include \(operand) %}"
        case 10: "{% if \(operand) <> \(operand) %}\(inner){% else %}{{ x }}{% endif %}"
        case 11: "{% case \(operand) %}{% when \(operand) %}\(inner){% else %}{{ y }}{% endcase %}"
        case 12: "{% ifchanged %}\(inner)\(value)<i>{{ x }}{% endifchanged %}"
        case 13: "{% increment x %}{% decrement y %}{% if x < n %}{{ y }}{% endif %}"
        default:
            "{% layout 'l' %}{% block \(["a", "b"].randomElement(using: &generator) ?? "a") %}{{ block.super }}\(inner){% endblock %}"
        }
    }

    private static func pipeline(_ generator: inout SplitMix, _ filters: [String]) -> String {
        ([operand(&generator)] + (0..<Int.random(in: 0...3, using: &generator)).map { _ in filter(&generator, filters) })
            .joined(separator: " | ")
    }

    private static func filter(_ generator: inout SplitMix, _ filters: [String]) -> String {
        let name = filters.randomElement(using: &generator) ?? "upcase"
        let arguments = (0..<Int.random(in: 0...2, using: &generator)).map { _ in operand(&generator) }
        return arguments.isEmpty ? name : "\(name): \(arguments.joined(separator: ", "))"
    }

    private static func operand(_ generator: inout SplitMix) -> String {
        let operands = [
            "x", "x", "y", "list", "h", "h.k", "list[2]", "n", "'<br>'", "'&lt;'", "'k'", "(1..3)", "''", "x.size",
        ]
        return operands.randomElement(using: &generator) ?? "x"
    }
}
