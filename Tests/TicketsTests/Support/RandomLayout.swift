import Foundation
import TestSupport

/// Layouts as somebody leaves them who changes this and that.
enum RandomLayout {
    /// One of ours, in one file.
    static func seed(_ name: String) throws -> String {
        let folder = Repository.file("Templates/ticket")
        guard name == "tall" else { return try String(contentsOfFile: "\(folder)/\(name).liquid", encoding: .utf8) }
        let tall = try String(contentsOfFile: "\(folder)/parts/tall.liquid", encoding: .utf8)
        return """
            <ticket size="A6" background="paper" language="{{ language }}">
            {%- assign u = 8.5 %}{% assign side = '33mm' %}{% assign isPhone = false %}
            {%- for ticket in tickets %}
            <page fit="shrink">
            \(tall)</page>
            {%- endfor %}
            </ticket>
            """
    }

    static func changed(_ layout: String, _ generator: inout SplitMix) -> String {
        var lines = layout.split(separator: "\n").map(String.init)
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            let (one, other) = (
                Int.random(in: 0..<lines.count, using: &generator), Int.random(in: 0..<lines.count, using: &generator)
            )
            switch Int.random(in: 0..<8, using: &generator) {
            case 0: lines.remove(at: one)
            case 1: lines.insert(lines[one], at: other)
            case 2: lines.swapAt(one, other)
            default: lines[one] = withAnotherValue(lines[one], &generator)
            }
            if lines.isEmpty { lines = [""] }
        }
        return lines.joined(separator: "\n")
    }

    /// Of one attribute.
    private static func withAnotherValue(_ line: String, _ generator: inout SplitMix) -> String {
        let found = line.matches(of: /[a-z-]+="([^"]*)"/)
        guard let match = found.randomElement(using: &generator) else { return line }
        var line = line
        line.replaceSubrange(match.1.startIndex..<match.1.endIndex, with: values.randomElement(using: &generator) ?? "")
        return line
    }

    private static let values = [
        "", "0", "1pt", "0.001pt", "-5pt", "300mm", "14400pt", "99999999pt", "1fr", "1000fr", "50%", "1000%", "auto",
        "NaN",
        "inf", "1e9", "90", "33", "true", "shrink", "ellipsis", "center", "start", "baseline", "double", "accent",
        "#fff",
        "heading-1", "artifact", "rtl", "black", "{{ order.id }}", "{{ nothing }}", "https://example.org/)(<", "A6",
        "80mm",
    ]
}
