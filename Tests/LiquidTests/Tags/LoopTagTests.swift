import XCTest

@testable import Liquid

final class LoopTagTests: XCTestCase {
    private let data = Fields([
        ("a", [1, 2, 3]), ("s", "hello"), ("e", ""), ("h", ["b": 2, "a": 1]), ("n", .null), ("f", 1.5),
        ("drop", .drop(Pair())),
    ])

    private final class Pair: Drop {
        var keys: [String] { ["x", "y"] }
        var text: String { "pair" }
        func value(for key: String) -> Value? { keys.firstIndex(of: key).map { .int($0) } }
    }

    func testWhatALoopGoesThrough() {
        assertRenders(
            [
                ("{% for i in a %}{{ i }}{% endfor %}", "123"),
                ("{% for i in s %}[{{ i }}]{% endfor %}", "[hello]"),
                ("{% for p in h %}{{ p[0] }}:{{ p[1] }};{% endfor %}", "b:2;a:1;"),
                ("{% for p in drop %}{{ p[0] }}:{{ p[1] }};{% endfor %}", "x:0;y:1;"),
                ("{% for i in (2..4) %}{{ i }}{% endfor %}", "234"),
                ("{% for i in (3..1) %}x{% else %}E{% endfor %}", "E"),
                ("{% for i in ('1'..'3') %}{{ i }}{% endfor %}", "123"),
                ("{% for i in (1..a.size) %}{{ i }}{% endfor %}", "123"),
                ("{% for i in e %}x{% else %}E{% endfor %}{% for i in 5 %}x{% else %}E{% endfor %}", "EE"),
                ("{% for i in n %}x{% else %}E{% endfor %}{% for i in nosuch %}x{% endfor %}", "E"),
                ("{% for i in (1..f) %}x{% endfor %}", "Liquid error (line 1): invalid integer"),
            ], data)
    }

    func testParts() {
        assertRenders(
            [
                ("{% for i in a limit: 2 %}{{ i }}{% endfor %}", "12"),
                ("{% for i in a offset: 1 %}{{ i }}{% endfor %}", "23"),
                ("{% for i in a reversed %}{{ i }}{% endfor %}", "321"),
                ("{% for i in (1..5) reversed limit: 2 offset: 1 %}{{ i }}{% endfor %}", "32"),
                ("{% for i in a limit: -1 %}x{% else %}E{% endfor %}", "E"),
                ("{% for i in a offset: -1 %}{{ i }}{% endfor %}", "123"),
                ("{% for i in a limit: '2' %}{{ i }}{% endfor %}", "12"),
                ("{% for i in a limit: 'x' %}{{ i }}{% endfor %}", "Liquid error (line 1): invalid integer"),
                ("{% for i in a limit: 99999999999999999999 %}{{ i }}{% endfor %}", "123"),
                ("{% for i in s limit: 0 %}{{ i }}{% endfor %}", "hello"),
                (
                    "{% for i in a limit: 1 %}{{ i }}{% endfor %}-{% for i in a offset: continue %}{{ i }}{% endfor %}-{% for i in a offset: continue %}{{ i }}{% else %}E{% endfor %}",
                    "1-23-E"
                ),
                (
                    "{% for i in a limit: 1 %}{{ i }}{% endfor %}{% for j in a offset: continue %}{{ j }}{% endfor %}",
                    "1123"
                ),
            ], data)
    }

    func testALoopGoesOnWhereOneOfWhatIsIncludedEndedAndTheOtherWayRound() {
        let (first, rest) = (
            "{% for i in a limit: 1 %}{{ i }}{% endfor %}", "{% for i in a offset: continue %}{{ i }}{% endfor %}"
        )
        var environment = Environment.inline
        environment.partials = { ["first": first, "rest": rest][$0] }
        assertRenders(
            [
                ("\(first)-{% include 'rest' %}", "1-23"), ("{% include 'first' %}-\(rest)", "1-23"),
                ("{% include 'first' %}-{% include 'rest' %}", "1-23"),
                ("\(first)-{% render 'rest', a: a %}", "1-123"), ("{% render 'first', a: a %}-\(rest)", "1-123"),
            ], data, in: environment)
    }

    func testForloop() {
        assertRenders(
            [
                (
                    "{% for x in a %}{{ forloop.index }}{{ forloop.index0 }}{{ forloop.rindex }}{{ forloop.rindex0 }}{{ forloop.first }}{{ forloop.last }}{{ forloop.length }} {% endfor %}",
                    "1032truefalse3 2121falsefalse3 3210falsetrue3 "
                ),
                (
                    "{% for i in a %}{% for j in a %}{{ forloop.parentloop.index }}{{ forloop.index }} {% break %}{% endfor %}{% endfor %}",
                    "11 21 31 "
                ),
                ("{% for i in a %}{{ forloop.name }}{{ forloop }}{% break %}{% endfor %}", "i-aLiquid::ForloopDrop"),
                ("{% for i in a %}{% endfor %}[{{ forloop }}{{ i }}]", "[]"),
                ("{% for i in a %}{{ forloop.nosuch }}{% endfor %}", ""),
                ("{% assign x = 0 %}{% for i in a %}{% assign x = i %}{% endfor %}{{ x }}", "3"),
                ("{% for i in a %}{% assign i = 9 %}{{ i }}{% endfor %}|{{ i }}", "123|9"),
            ], data)
    }

    func testBreakAndContinue() {
        assertRenders(
            [
                ("{% for i in a %}{% if i == 2 %}{% break %}{% endif %}{{ i }}{% endfor %}", "1"),
                ("{% for i in a %}{% if i == 2 %}{% continue %}{% endif %}{{ i }}{% endfor %}", "13"),
                ("{% for i in a %}{% case i %}{% when 2 %}{% break %}{% endcase %}{{ i }}{% endfor %}", "1"),
                ("{% for i in a %}{% for j in a %}{% break %}{% endfor %}{{ i }}{% endfor %}", "123"),
                ("a{% break %}b", "a"), ("a{% continue %}b", "a"),
                (
                    "{% tablerow i in a %}{{ i }}{% break %}{% endtablerow %}",
                    "<tr class=\"row1\">\n<td class=\"col1\">1</td></tr>\n"
                ),
                ("{% capture x %}{% for i in a %}{{ i }}{% break %}{% endfor %}z{% endcapture %}{{ x }}", "1z"),
            ], data)
    }

    func testTableRow() {
        assertRenders(
            [
                (
                    "{% tablerow i in a cols: 2 %}{{ i }}{% endtablerow %}",
                    "<tr class=\"row1\">\n<td class=\"col1\">1</td><td class=\"col2\">2</td></tr>\n<tr class=\"row2\"><td class=\"col1\">3</td></tr>\n"
                ),
                (
                    "{% tablerow i in n %}x{% endtablerow %}|{% tablerow i in e %}{% endtablerow %}",
                    "|<tr class=\"row1\">\n</tr>\n"
                ),
                (
                    "{% tablerow i in (1..3) cols:2 limit:2 offset:1 %}{{ tablerowloop.col }}{{ tablerowloop.row }}{{ tablerowloop.col_last }}{% endtablerow %}",
                    "<tr class=\"row1\">\n<td class=\"col1\">11false</td><td class=\"col2\">21true</td></tr>\n"
                ),
                (
                    "{% tablerow i in a cols: 'x' %}{{ tablerowloop.col0 }}{{ tablerowloop.col_first }}{{ tablerowloop.first }}{{ tablerowloop.last }} {% endtablerow %}",
                    "<tr class=\"row1\">\n<td class=\"col1\">0truetruefalse </td><td class=\"col2\">1falsefalsefalse </td><td class=\"col3\">2falsefalsetrue </td></tr>\n"
                ),
            ], data)
    }

    func testNoNumberIsTooLargeOrTooSmall() {
        for number in ["-9223372036854775808", "9223372036854775807", "-1", "99999999999999999999"] {
            let first = "{% tablerow i in a limit: 1 cols: \(number) %}{{ tablerowloop.col_last }}{% endtablerow %}"
            XCTAssertEqual(
                rendered(first, data), "<tr class=\"row1\">\n<td class=\"col1\">false</td></tr>\n", number)
            for attributes in ["limit: \(number)", "offset: \(number)", "limit: \(number) offset: \(number)"] {
                _ = rendered("{% tablerow i in a cols: \(number) \(attributes) %}{% endtablerow %}", data)
                _ = rendered("{% for i in (\(number)..\(number)) \(attributes) %}{% break %}{% endfor %}", data)
            }
        }
    }

    func testCycle() {
        assertRenders(
            [
                ("{% for i in a %}{% cycle 'x', 'y' %}{% endfor %}", "xyx"),
                ("{% cycle 1, 2 %}{% cycle 1,2 %}", "12"),
                ("{% cycle 'g': 1, 2 %}{% cycle 'g': 1, 2 %}{% cycle 'h': 1, 2 %}", "121"),
                ("{% cycle s, '2' %}{% cycle s, '2' %}", "hellohello"),
                ("{% cycle n, 'x' %}|", "|"),
                ("{% cycle s: 'a', 'b', 'c' %}{% cycle s: 'x' %}{% cycle s: 'p', 'q', 'r' %}", "ap"),
            ], data)
    }
}
