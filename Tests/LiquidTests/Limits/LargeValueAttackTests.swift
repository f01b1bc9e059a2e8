import XCTest

@testable import Liquid

/// One step with a large value may take as long as thousands without: in a loop it counts for as many.
final class LargeValueAttackTests: XCTestCase {
    private let data = Fields([
        ("big", .string(String(repeating: "x", count: 1_000_000))),
        ("digits", .string(String(repeating: "0", count: 1_000_000))),
        ("nines", .string(String(repeating: "9", count: 1_000_000))),
        ("ints", .array((0..<20_000).map(Value.int))),
        ("objs", .array((0..<2_000).map { ["id": .string("id\($0)"), "n": .int($0)] })),
        ("copies", .array(Array(repeating: .string(String(repeating: "x", count: 1_000_000)), count: 2_000))),
        ("empties", .array(Array(repeating: "", count: 100_000))),
        ("matrix", .array(Array(repeating: .array((0..<5_000).map(Value.int)), count: 2_000))),
        ("h", ["a": 1]),
    ])

    private func assertEndSoon(_ bodies: [String], line: UInt = #line) {
        for body in bodies {
            assertEndsSoon(body, "{% for i in (1..99999999) %}\(body){% endfor %}", data, line: line)
        }
    }

    func testLookups() {
        assertEndSoon([
            "{{ big.size }}", "{{ h[big] }}", "{{ self[big] }}", "{{ self[copies] }}", "{{ big.first }}",
            "{% assign y = (1..digits) | first %}", "{% for j in h limit: digits %}{% endfor %}",
            "{% tablerow j in h cols: digits %}{% endtablerow %}", "{% cycle big: 1, 2 %}", "{% cycle copies: 1, 2 %}",
            "{% include big %}",
        ])
    }

    func testConditions() {
        assertEndSoon([
            "{% if 'a' contains big %}{% endif %}", "{% if big contains big %}{% endif %}",
            "{% if h contains big %}{% endif %}", "{% if ints contains 'x' %}{% endif %}",
            "{% if copies contains big %}{% endif %}", "{% if 'a' contains copies %}{% endif %}",
            "{% if matrix == matrix %}{% endif %}", "{% if big == blank %}{% endif %}", "{% if big < big %}{% endif %}",
            "{% case s %}{% when big, big, big %}{% endcase %}", "{% if nines != big %}{% endif %}",
        ])
    }

    func testFiltersOfTexts() {
        assertEndSoon([
            "{% assign y = big | size %}", "{% assign y = big | truncate: 9999999 %}",
            "{% assign y = big | slice: -9999999 %}", "{% assign y = big | plus: 1 %}", "{% assign y = big | abs %}",
            "{% assign y = 1 | at_least: big %}", "{% assign y = digits | plus: 1 %}",
            "{% assign y = nines | minus: 1 %}", "{% assign y = big | date: '%Y' %}", "{% assign y = 1 | date: big %}",
            "{% assign y = 1 | replace: big, '' %}", "{% assign y = 'a' | split: big %}",
            "{% assign y = big | split: big %}", "{% assign y = big | replace: big, 'y' %}",
            "{% assign y = 'a' | remove: big %}", "{% assign y = big | default: big %}",
            "{% assign y = '' | append: big | size %}", "{% assign y = 'a' | truncate: 1, big %}",
            "{% assign y = big | first %}", "{% assign y = big | url %}", "{% assign y = big | json %}",
        ])
    }

    func testFiltersOfLists() {
        assertEndSoon([
            "{% assign y = ints | sum %}", "{% assign y = objs | find: 'id', 'none' %}",
            "{% assign y = objs | where: 'id', 'none' %}", "{% assign y = objs | reject: 'id' %}",
            "{% assign y = objs | has: 'id', 'none' %}", "{% assign y = objs | where: 'id', big %}",
            "{% assign y = copies | where: 'x', big %}", "{% assign y = copies | sort %}",
            "{% assign y = copies | uniq %}", "{% assign y = matrix | sort %}", "{% assign y = matrix | uniq %}",
            "{% assign y = matrix | where: 0, matrix %}", "{% assign y = ints | join: big %}",
            "{% assign y = h | map: big %}", "{% assign y = h | sort: big %}", "{% assign y = objs | map: 'id' %}",
            "{{ empties }}", "{% assign y = empties | join %}", "{% capture y %}{{ empties }}{% endcapture %}",
            "{% assign y = empties | compact %}",
        ])
    }

    func testMarkup() {
        let pieces =
            "{% capture x %}<{{ t }}{% endcapture %}{% for i in (1..20) %}{% assign x = x | append: x %}{% endfor %}"
        for body in ["{{ x }}", "{{ x.size }}", "{% if x == s %}{% endif %}", "{% capture y %}{{ x }}{% endcapture %}"]
        {
            assertEndsSoon(body, "\(pieces){% for i in (1..99999999) %}\(body){% endfor %}", Fields([("t", "&")]))
        }
    }

    func testFiltersOfMarkup() {
        let pieces = "{% capture x %}{% for i in (1..99999) %}\n{{ t }}{% endfor %}{% endcapture %}"
        for filter in ["strip", "squish", "strip_newlines", "strip_html", "truncatewords: 9999999", "newline_to_br"] {
            assertEndsSoon(
                filter, "\(pieces){% for i in (1..99999999) %}{% assign y = x | \(filter) %}{% endfor %}",
                Fields([("t", "\n")]))
        }
    }

    func testWhatIsCheapStaysCheap() {
        let source =
            "{% for i in (1..1000) %}{{ ints | size }}{{ ints.size }}{{ ints | first }}{{ ints[9] }}{% endfor %}"
        XCTAssertFalse(rendered(source, data).hasPrefix("! "))
    }

    func testCancellingIsAskedForWhileStepsAreCostly() throws {
        let template = try Template("{% for i in (1..12) %}{% assign y = big | size %}{% endfor %}")
        let count = Counter()
        _ = try template.render(
            data,
            isCancelled: {
                count.add()
                return false
            })
        XCTAssertGreaterThanOrEqual(count.value, 12)
    }
}
