import Foundation
import XCTest

@testable import Liquid

/// Templates made to hang or to fill memory: each ends soon, with an error or, where there is nothing wrong, with a result.
final class AttackTests: XCTestCase {
    #if DEBUG
    private let bound = 1.5
    #else
    private let bound = 0.05
    #endif

    private func measure(_ name: String, _ source: String, isLimited: Bool = true, line: UInt = #line) {
        for (mode, output) in [
            (Liquid.Environment.Mode.strict2, Liquid.Environment.OutputKind.html), (.lax, .text),
        ] {
            do {
                let environment = Environment.of {
                    $0.mode = mode
                    $0.output = output
                    $0.errors = .inline
                    $0.partials = { $0 == "self" ? source : nil }
                }
                let start = Date()
                let result = rendered(source, Fields([("s", "some text"), ("a", [1, 2])]), in: environment)
                let time = Date().timeIntervalSince(start)
                XCTAssertLessThan(time, bound, "\(name) \(mode) \(output)", line: line)
                if ProcessInfo.processInfo.environment["LIQUID_ATTACKS"] != nil {
                    print("\(time) \(name) \(mode) \(output) \(result.prefix(80))")
                }
                if isLimited {
                    XCTAssertTrue(result.hasPrefix("! "), "\(name) \(mode): \(result.prefix(100))", line: line)
                }
            }
        }
    }

    func testLoops() {
        measure("empty loop", "{% for i in (1..99999999999) %}{% endfor %}")
        measure("empty table", "{% tablerow i in (1..99999999999) %}{% endtablerow %}")
        measure("nested loops", loops(6, "{{ i }}"))
        measure("nested empty loops", loops(6, ""))
        measure("errors in a loop", "{% for i in (1..99999999) %}{{ i | divided_by: 0 }}{% endfor %}")
        measure("names", "{% for i in (1..99999999) %}{% include i %}{% endfor %}")
        measure(
            "missing partials",
            "{% for i in (1..99999999) %}{% capture n %}x{{ i }}{% endcapture %}{% include n %}{% endfor %}")
        measure("conditions", "{% for i in (1..99999999) %}{% if i == 0 or i == 0 or i == 0 %}{% endif %}{% endfor %}")
        measure("all of a range", "{{ (1..99999999999) | join }}")
        measure("reversed range", "{{ (1..99999999999) | reverse | size }}")
        measure("sorted range", "{% assign x = (1..9999999) | sort %}{{ x | size }}")
    }

    func testComparisonsOfWhatIsLarge() {
        let large = "{% assign x = s %}{% for i in (1..16) %}{% assign x = x | append: x %}{% endfor %}"
        let list = "{% assign x = (1..9999) | sort %}"
        let turns = "{% for i in (1..99999999) %}"
        for condition in ["x == y", "x != y", "x < y", "x contains 'z'"] {
            measure(
                condition,
                "\(large){% assign y = x | append: '' %}\(turns){% if \(condition) %}{% endif %}{% endfor %}")
        }
        for condition in ["x == y", "x contains 'z'"] {
            measure(
                "list: \(condition)",
                "\(list){% assign y = x | reverse | reverse %}\(turns){% if \(condition) %}{% endif %}{% endfor %}")
        }
        measure("case", "\(large)\(turns){% case x %}{% when s, s, x %}{% endcase %}{% endfor %}")
    }

    func testGrowth() {
        let grow = ["append: x", "prepend: x", "replace: 's', x", "replace: '', x", "split: '' | join: x"]
        for filter in grow {
            measure(filter, "{% assign x = s %}{% for i in (1..99) %}{% assign x = x | \(filter) %}{% endfor %}")
        }
        measure("concat", "{% assign x = a %}{% for i in (1..99) %}{% assign x = x | concat: x %}{% endfor %}")
        measure(
            "capture",
            "{% assign x = s %}{% for i in (1..99) %}{% capture x %}{{ x }}{{ x }}{% endcapture %}{% endfor %}")
        measure("captures kept", "{% for i in (1..9999999) %}{% capture x %}{{ s }}{% endcapture %}{% endfor %}")
        measure("width", "{{ 'now' | date: '%99999999d' }}", isLimited: false)
        measure(
            "widths", "{% for i in (1..999) %}{{ 'now' | date: '%99999999d%99999d%9999d' }}{% endfor %}",
            isLimited: false)
        measure(
            "numbers", "{% assign x = 9 %}{% for i in (1..99) %}{% assign x = x | times: x %}{% endfor %}",
            isLimited: false)
        measure(
            "url", "{% assign x = '%' %}{% for i in (1..99) %}{% assign x = x | url_encode | append: x %}{% endfor %}")
        measure(
            "output",
            "{% capture x %}{% for i in (1..9999) %}{{ s }}{{ s }}{% endfor %}{% endcapture %}{% for i in (1..9999) %}{{ x }}{% endfor %}"
        )
        measure(
            "list of lists",
            "{% assign x = s | split: '' %}{% for i in (1..30) %}{% assign x = x | concat: x | uniq %}{% endfor %}",
            isLimited: false)
    }

    func testNesting() {
        func nested(_ open: String, _ inner: String, _ close: String, _ count: Int = 20_000) -> String {
            String(repeating: open, count: count) + inner + String(repeating: close, count: count)
        }
        measure("blocks", nested("{% if true %}", "x", "{% endif %}"))
        measure("open blocks", nested("{% if true %}", "x", ""))
        measure("loops", nested("{% for i in a %}", "x", "{% endfor %}"))
        measure("comments", nested("{% comment %}", "x", "{% endcomment %}"), isLimited: false)
        measure("brackets", "{{ \(nested("a[", "1", "]")) }}", isLimited: false)
        measure("open brackets", "{{ \(nested("[", "1", "", 100_000)) }}", isLimited: false)
        measure("parentheses", "{{ \(nested("(", "1", "..1)")) }}", isLimited: false)
        measure("closed parentheses", "{{ \(nested("(1..", "1", ")")) }}", isLimited: false)
        measure("liquid", nested("{% liquid liquid ", "", " %}", 1000), isLimited: false)
        measure("joints", "{% if \(nested("a and ", "a", "")) %}{% endif %}", isLimited: false)
        measure("steps", "{{ a\(nested(".b", "", "", 50_000)) }}", isLimited: false)
        measure(
            "partials",
            "{% if true %}{% if true %}{% for i in a %}{% include 'self' %}{% endfor %}{% endif %}{% endif %}",
            isLimited: false)
        measure("renders", "{% for i in a %}{% render 'self' %}{% endfor %}", isLimited: false)
    }

    func testMarkup() {
        let shapes = [
            "{{ \"a\" | a:\(long(":")) }}", "{{ 'a' | \(long("a:")) }}", "{{ \(long("|")) }}", "{{ \(long("a|")) }}",
            "{{ \"\(long("a"))", "{{ '\(long("\" "))", "{{ \(long("'\"")) }}", long("{"), long("{{"), long("{%"),
            long("{{ "),
            long("{{ }"), long("{{ {% "), long("}}"), long("%}"), "{% \(long("-")) %}",
            "{% if \(long("a=")) %}{% endif %}",
            "{% for \(long("i ")) %}{% endfor %}", "{% for i in \(long("a: ")) %}{% endfor %}",
            "{% assign \(long("a.")) %}",
            "{% cycle \(long("a,")) %}", "{% cycle \(long(":")) %}", "{% case \(long("'")) %}{% endcase %}",
            "{% render '\(long("x ")) %}", "{% render 'p', \(long("a:")) %}",
            "{% tablerow i in a \(long("x:")) %}{% endtablerow %}",
            "{% raw %}\(long("{% "))", "{% comment %}\(long("{% raw %}"))", "{% doc %}\(long("{%"))",
            "{% # \(long("\n")) %}",
            "{% liquid \(long("if a\n")) %}", "{{ \(long("9")) }}", "{{ \(long(".")) }}", "{{ (\(long(".."))) }}",
            "{{ '\(long("<!--"))' | strip_html }}", "{{ '\(long("<script"))' | strip_html }}",
            "{{ '\(long("a "))' | truncatewords: 1 }}",
            "{{ '\(long("&"))' | escape_once }}", "{{ '\(long("&#"))' | escape_once }}",
            "{{ '\(long("1 "))' | date: '%Y' }}",
            "{{ '\(long("%"))' | url_decode }}", "{{ 'now' | date: '\(long("%-"))' }}",
            "{{ '\(long(" "))x' | rstrip }}",
            "{% \(long("x")) %}", "{{ a | \(long("x")) }}", "{% capture \(long("'")) %}{% endcapture %}",
            "{% if a \(long("and ")) %}{% endif %}", "{% case a %}{% when \(long("or ")) %}{% endcase %}",
        ]
        for shape in shapes { measure(String(shape.prefix(30)), shape, isLimited: false) }
    }

    private func long(_ text: String) -> String { String(repeating: text, count: 100_000 / text.utf8.count) }

    private func loops(_ depth: Int, _ inner: String) -> String {
        String(repeating: "{% for i in (1..9999) %}", count: depth) + inner
            + String(repeating: "{% endfor %}", count: depth)
    }
}
