import XCTest

@testable import Liquid

final class ConditionTagTests: XCTestCase {
    private let data = Fields([
        ("a", [1, 2, 3]), ("s", "hello"), ("e", ""), ("h", ["k": "v"]), ("n", .null), ("f", false), ("nested", [[1]]),
    ])

    func testIf() {
        assertRenders(
            [
                ("{% if true %}a{% endif %}", "a"),
                ("{% if false %}a{% endif %}", ""),
                ("{% if n %}a{% elsif s %}b{% else %}c{% endif %}", "b"),
                ("{% if f %}a{% elsif n %}b{% else %}c{% endif %}", "c"),
                ("{% if true %}a{% else %}b{% else %}c{% endif %}", "a"),
                ("{% if f %}a{% else %}b{% else %}c{% endif %}", "b"),
                ("{% if 0 %}zero{% endif %}{% if e %}text{% endif %}{% if a.x %}x{% endif %}", "zerotext"),
                ("{% if nosuch %}a{% else %}b{% endif %}", "b"),
            ], data)
    }

    func testUnless() {
        assertRenders(
            [
                ("{% unless false %}a{% endunless %}", "a"),
                ("{% unless true %}a{% else %}b{% endunless %}", "b"),
                ("{% unless true %}a{% elsif true %}b{% else %}c{% endunless %}", "b"),
                ("{% unless true %}a{% elsif false %}b{% endunless %}", ""),
            ], data)
    }

    func testComparisons() {
        let cases = [
            ("1 == 1.0", true), ("'1' == 1", false), ("1 != 2", true), ("1 <> 2", true), ("2 > 1.5", true),
            ("'10' > '9'", false), ("1 <= 1", true), ("1 >= 2", false), ("n < 1", false), ("n == nil", true),
            ("n == blank", true), ("n == empty", false), ("e == empty", true), ("e == blank", true),
            ("a contains 2", true), ("a contains '2'", false), ("s contains 'ell'", true), ("h contains 'k'", true),
            ("h contains 'v'", false), ("nosuch contains 'x'", false), ("'a1' contains 1", true),
            ("a.size == 3", true), ("s.size > 4", true), ("a == a", true), ("true == 1", false), ("f == false", true),
            ("a > 1", false), ("nosuch == nil", true), ("nested == nested", true), ("(1..3) == (1..3)", true),
        ]
        for (condition, holds) in cases {
            let template = "{% if \(condition) %}T{% else %}F{% endif %}"
            XCTAssertEqual(rendered(template, data), holds ? "T" : "F", condition)
            XCTAssertEqual(rendered(template, data, in: .strict2), holds ? "T" : "F", condition)
        }
    }

    func testJointsHoldToTheRight() {
        let cases = [
            ("true or false and false", true), ("false and true or true", false), ("true and false or true", true),
            ("false or true and false", false), ("false or false or true", true), ("true and true and true", true),
            // What decides the chain ends it, errors behind included.
            ("true or 1 < 'x'", true), ("false and 1 < 'x'", false),
        ]
        for (condition, holds) in cases {
            XCTAssertEqual(rendered("{% if \(condition) %}T{% else %}F{% endif %}"), holds ? "T" : "F", condition)
        }
    }

    func testComparisonsThatMakeNoSense() {
        assertRenders(
            [
                ("{% if 1 < '2' %}T{% endif %}", "Liquid error (line 1): comparison of Integer with String failed"),
                ("{% if s > 1 %}T{% endif %}", "Liquid error (line 1): comparison of String with 1 failed"),
                ("{% if s = 'x' %}T{% endif %}", "Liquid error (line 1): Unknown operator ="),
                ("{% if 1 < '2' %}{% assign x = 1 %}{% endif %}ok", "ok"),
            ], data)
    }

    func testCase() {
        assertRenders(
            [
                ("{% case 2 %}{% when 1 %}a{% when 2 %}b{% endcase %}", "b"),
                ("{% case 2 %}{% when 1, 2 %}a{% when 3 or 2 %}b{% else %}c{% endcase %}", "ab"),
                ("{% case s %}{% when 'hello', 'hello' %}x{% endcase %}", "xx"),
                ("{% case 9 %}dropped{% when 1 %}a{% else %}c{% else %}d{% endcase %}", "cd"),
                ("{% case 1 %}{% else %}c{% when 1 %}a{% endcase %}", "ca"),
                ("{% case 1 %}{% when 1 %}a{% else %}c{% endcase %}", "a"),
                ("{% case n %}{% when nil %}N{% else %}E{% endcase %}", "N"),
                ("{% case e %}{% when blank %}B{% when empty %}Y{% else %}E{% endcase %}", "BY"),
                ("{% case a.size %}{% when s.size %}5{% when 3 %}3{% endcase %}", "3"),
                ("{% case 1 %}{% endcase %}", ""),
            ], data)
    }

    func testIfChanged() {
        assertRenders(
            [
                ("{% for i in a %}{% ifchanged %}x{% endifchanged %}{{ i }}{% endfor %}", "x123"),
                (
                    "{% assign l = '1,1,2,2,1' | split: ',' %}{% for i in l %}{% ifchanged %}{{ i }}{% endifchanged %}{% endfor %}",
                    "121"
                ),
            ], data)
    }
}
