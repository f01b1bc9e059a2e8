import Foundation
import XCTest

@testable import Liquid

/// Templates made to hang or to fill memory: each ends soon, with an error or, where there is nothing wrong, with a result.
final class AttackTests: XCTestCase {
    func testLoops() {
        assertEndsSoon("empty loop", "{% for i in (1..99999999999) %}{% endfor %}")
        assertEndsSoon("empty table", "{% tablerow i in (1..99999999999) %}{% endtablerow %}")
        assertEndsSoon("nested loops", loops(6, "{{ i }}"))
        assertEndsSoon("nested empty loops", loops(6, ""))
        assertEndsSoon("errors in a loop", "{% for i in (1..99999999) %}{{ i | divided_by: 0 }}{% endfor %}")
        assertEndsSoon("names", "{% for i in (1..99999999) %}{% include i %}{% endfor %}")
        assertEndsSoon(
            "missing partials",
            "{% for i in (1..99999999) %}{% capture n %}x{{ i }}{% endcapture %}{% include n %}{% endfor %}")
        assertEndsSoon(
            "conditions", "{% for i in (1..99999999) %}{% if i == 0 or i == 0 or i == 0 %}{% endif %}{% endfor %}")
        assertEndsSoon("all of a range", "{{ (1..99999999999) | join }}")
        assertEndsSoon("reversed range", "{{ (1..99999999999) | reverse | size }}")
        assertEndsSoon("sorted range", "{% assign x = (1..9999999) | sort %}{{ x | size }}")
    }

    func testProblems() {
        let turns = "{% for i in (1..99999999) %}"
        let keys = Fields([("h", .object(Fields((0..<10_000).map { ("key\($0)", 1) })))])
        let large = "{% assign x = s %}{% for i in (1..16) %}{% assign x = x | append: x %}{% endfor %}"
        for filter in ["map: x", "date: '%Y', x", "slice: x", "map: h"] {
            assertEndsSoon(filter, "\(large)\(turns){% assign y = 5 | \(filter) %}{% endfor %}", keys)
        }
        assertEndsSoon("missing partial", "\(large)\(turns){% include x %}{% endfor %}")
        for policy in [Liquid.Environment.Policy.warn, .error] {
            for source in ["{{ h.kez55 }}", "{{ kez }}", "{{ h\(String(repeating: ".b", count: 50_000)) }}"] {
                assertEndsSoon(
                    source, "\(turns)\(source){% endfor %}", keys, policy: policy, isLimited: policy == .error)
            }
            assertEndsSoon(
                "many places", String(repeating: "{{ kez55 }}", count: 20_000), keys, policy: policy, isLimited: false)
        }
        let far = String(repeating: "x", count: 900_000)
        assertEndsSoon(
            "far into a long line",
            "\(far){% if d < 60 %}{% assign d = d | plus: 1 %}{% include 'self' %}{% else %}\(turns){{ 1 | divided_by: 0 }}{% endfor %}{% endif %}",
            Fields([("d", 0)]), isLimited: false)
    }

    func testLayouts() {
        func blocks(_ name: String) -> String {
            (0..<10_000).map { "{% block \(name)\($0) %}{% endblock %}" }.joined()
        }
        let layout = "{% layout 'base' %}"
        assertEndsSoon("lost blocks", layout + blocks("abcd"), partials: ["base": blocks("abce")], isLimited: false)
        assertEndsSoon("blocks", layout + blocks("abcd"), partials: ["base": blocks("abcd")], isLimited: false)
        assertEndsSoon(
            "lost blocks and partials", layout + blocks("abcd"),
            partials: ["base": (0..<10_000).map { "{% render 'p\($0)' %}" }.joined()], isLimited: false)
        assertEndsSoon("layouts", layout + "x", partials: ["base": layout], isLimited: false)
    }

    func testManyVariables() {
        let turns = "{% for i in (1..99999999) %}"
        let assigned = (0..<5_000).map { "{% assign a\($0)=1 %}" }.joined()
        assertEndsSoon(
            "assigned", "\(assigned)\(turns){{ zz }}{{ a7 }}{% assign a9 = 2 %}{% endfor %}", isLimited: false)
        let counted = (0..<5_000).map { "{% increment a\($0) %}" }.joined()
        assertEndsSoon("counted", "\(counted)\(turns){{ zz }}{% increment a7 %}{% endfor %}", isLimited: false)
        let handed = (0..<5_000).map { "a\($0):1" }.joined(separator: ",")
        assertEndsSoon(
            "handed over", "{% include 'turns', \(handed) %}", partials: ["turns": "\(turns){{ zz }}{% endfor %}"])
        assertEndsSoon(
            "rendered for", "{% render 'one' for (1..99999999) as i, \(handed) %}", partials: ["one": "{{ i }}"])
        assertEndsSoon(
            "rendered with", "{% render 'turns', \(handed) %}", partials: ["turns": "\(turns){{ zz }}{% endfor %}"])
    }

    func testComparisonsOfWhatIsLarge() {
        let large = "{% assign x = s %}{% for i in (1..16) %}{% assign x = x | append: x %}{% endfor %}"
        let list = "{% assign x = (1..9999) | sort %}"
        let turns = "{% for i in (1..99999999) %}"
        for condition in ["x == y", "x != y", "x < y", "x contains 'z'"] {
            assertEndsSoon(
                condition,
                "\(large){% assign y = x | append: '' %}\(turns){% if \(condition) %}{% endif %}{% endfor %}")
        }
        for condition in ["x == y", "x contains 'z'"] {
            assertEndsSoon(
                "list: \(condition)",
                "\(list){% assign y = x | reverse | reverse %}\(turns){% if \(condition) %}{% endif %}{% endfor %}")
        }
        assertEndsSoon("case", "\(large)\(turns){% case x %}{% when s, s, x %}{% endcase %}{% endfor %}")
    }

    func testGrowth() {
        let grow = ["append: x", "prepend: x", "replace: 's', x", "replace: '', x", "split: '' | join: x"]
        for filter in grow {
            assertEndsSoon(filter, "{% assign x = s %}{% for i in (1..99) %}{% assign x = x | \(filter) %}{% endfor %}")
        }
        assertEndsSoon("concat", "{% assign x = a %}{% for i in (1..99) %}{% assign x = x | concat: x %}{% endfor %}")
        assertEndsSoon(
            "capture",
            "{% assign x = s %}{% for i in (1..99) %}{% capture x %}{{ x }}{{ x }}{% endcapture %}{% endfor %}")
        assertEndsSoon("captures kept", "{% for i in (1..9999999) %}{% capture x %}{{ s }}{% endcapture %}{% endfor %}")
        assertEndsSoon("width", "{{ 'now' | date: '%99999999d' }}", isLimited: false)
        assertEndsSoon(
            "widths", "{% for i in (1..999) %}{{ 'now' | date: '%99999999d%99999d%9999d' }}{% endfor %}",
            isLimited: false)
        assertEndsSoon(
            "numbers", "{% assign x = 9 %}{% for i in (1..99) %}{% assign x = x | times: x %}{% endfor %}",
            isLimited: false)
        assertEndsSoon(
            "url", "{% assign x = '%' %}{% for i in (1..99) %}{% assign x = x | url_encode | append: x %}{% endfor %}")
        assertEndsSoon(
            "output",
            "{% capture x %}{% for i in (1..9999) %}{{ s }}{{ s }}{% endfor %}{% endcapture %}{% for i in (1..9999) %}{{ x }}{% endfor %}"
        )
        assertEndsSoon(
            "list of lists",
            "{% assign x = s | split: '' %}{% for i in (1..30) %}{% assign x = x | concat: x | uniq %}{% endfor %}",
            isLimited: false)
    }

    func testNesting() {
        func nested(_ open: String, _ inner: String, _ close: String, _ count: Int = 20_000) -> String {
            String(repeating: open, count: count) + inner + String(repeating: close, count: count)
        }
        assertEndsSoon("blocks", nested("{% if true %}", "x", "{% endif %}"))
        assertEndsSoon("open blocks", nested("{% if true %}", "x", ""))
        assertEndsSoon("loops", nested("{% for i in a %}", "x", "{% endfor %}"))
        assertEndsSoon("comments", nested("{% comment %}", "x", "{% endcomment %}"), isLimited: false)
        assertEndsSoon("brackets", "{{ \(nested("a[", "1", "]")) }}", isLimited: false)
        assertEndsSoon("open brackets", "{{ \(nested("[", "1", "", 100_000)) }}", isLimited: false)
        assertEndsSoon("parentheses", "{{ \(nested("(", "1", "..1)")) }}", isLimited: false)
        assertEndsSoon("closed parentheses", "{{ \(nested("(1..", "1", ")")) }}", isLimited: false)
        assertEndsSoon("liquid", nested("{% liquid liquid ", "", " %}", 1000), isLimited: false)
        assertEndsSoon("joints", "{% if \(nested("a and ", "a", "")) %}{% endif %}", isLimited: false)
        assertEndsSoon("steps", "{{ a\(nested(".b", "", "", 50_000)) }}", isLimited: false)
        assertEndsSoon(
            "partials",
            "{% if true %}{% if true %}{% for i in a %}{% include 'self' %}{% endfor %}{% endif %}{% endif %}",
            isLimited: false)
        assertEndsSoon("renders", "{% for i in a %}{% render 'self' %}{% endfor %}", isLimited: false)
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
        for shape in shapes { assertEndsSoon(String(shape.prefix(30)), shape, isLimited: false) }
    }

    private func long(_ text: String) -> String { String(repeating: text, count: 100_000 / text.utf8.count) }

    private func loops(_ depth: Int, _ inner: String) -> String {
        String(repeating: "{% for i in (1..9999) %}", count: depth) + inner
            + String(repeating: "{% endfor %}", count: depth)
    }
}
