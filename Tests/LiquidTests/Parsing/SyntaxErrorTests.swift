import XCTest

@testable import Liquid

/// What each tag refuses, where, and in which words.
final class SyntaxErrorTests: XCTestCase {
    private func check(
        _ table: [(source: String, mistake: String)], in environment: Environment = .strict2, line: UInt = #line
    ) {
        for row in table {
            XCTAssertEqual(mistakes(row.source, in: environment), [row.mistake], row.source, line: line)
        }
    }

    func testOutput() {
        check([
            ("{{ s upcase }}", "1:6 Expected end_of_string but found id in \"{{ s upcase }}\""),
            ("{{ s | | upcase }}", "1:8 Expected id but found pipe in \"{{ s | | upcase }}\""),
            ("{{ s. }}", "1:7 Expected id but found end_of_string in \"{{ s. }}\""),
            ("{{ a[0 }}", "1:8 Expected close_square but found end_of_string in \"{{ a[0 }}\""),
            ("{{ 1 + 2 }}", "1:6 Unexpected character + in \"{{ 1 + 2 }}\""),
            ("{{ 'a }}", "1:4 Unexpected character ' in \"{{ 'a }}\""),
            ("{{ \"a\" == 'b' }}", "1:8 Expected end_of_string but found comparison in \"{{ \"a\" == 'b' }}\""),
            ("{{ ['s'] }}", "1:4 Bare bracket access is not allowed. Use self['...'] instead in \"{{ ['s'] }}\""),
            ("{{ (1..2 }}", "1:10 Expected close_round but found end_of_string in \"{{ (1..2 }}\""),
            (
                "{{ s | append: 'a' 'b' }}",
                "1:20 Expected end_of_string but found string in \"{{ s | append: 'a' 'b' }}\""
            ),
            ("{{ | upcase }}", "1:4 [:pipe, \"|\"] is not a valid expression in \"{{ | upcase }}\""),
            ("a\n  {{ é }}", "2:6 Unexpected character é in \"{{ é }}\""),
        ])
    }

    func testConditions() {
        check([
            ("{% if %}{% endif %}", "1:7 [:end_of_string] is not a valid expression in \"\""),
            ("{% if a > 1 and %}{% endif %}", "1:17 [:end_of_string] is not a valid expression in \"a > 1 and\""),
            ("{% if s = 'x' %}{% endif %}", "1:9 Unexpected character = in \"s = 'x'\""),
            ("{% if a && b %}{% endif %}", "1:9 Unexpected character & in \"a && b\""),
            ("{% if (true) %}{% endif %}", "1:12 Expected dotdot but found close_round in \"(true)\""),
            ("{% if a %}{% elsif b c %}{% endif %}", "1:22 Expected end_of_string but found id in \"b c\""),
            ("{% unless a b %}{% endunless %}", "1:13 Expected end_of_string but found id in \"a b\""),
            ("{% case %}{% endcase %}", "1:9 [:end_of_string] is not a valid expression in \"\""),
            ("{% case a b %}{% endcase %}", "1:11 Expected end_of_string but found id in \"a b\""),
            ("{% case a %}{% when %}{% endcase %}", "1:21 [:end_of_string] is not a valid expression"),
            ("{% case a %}{% when 1 and 2 %}{% endcase %}", "1:23 Expected end_of_string but found id"),
        ])
    }

    func testLoops() {
        let attributes = "Invalid attribute in for loop. Valid attributes are limit and offset in"
        let columns = "Valid attributes are cols, limit, offset, and range in"
        check([
            ("{% for i of a %}{% endfor %}", "1:10 For loops require an 'in' clause in \"i of a\""),
            ("{% for %}{% endfor %}", "1:8 Expected id but found end_of_string in \"\""),
            ("{% for i in a limit=2 %}{% endfor %}", "1:20 Unexpected character = in \"i in a limit=2\""),
            ("{% for i in a limt: 2 %}{% endfor %}", "1:15 \(attributes) \"i in a limt: 2\""),
            ("{% for i in a limit 2 %}{% endfor %}", "1:21 Expected colon but found number in \"i in a limit 2\""),
            ("{% tablerow i of a %}{% endtablerow %}", "1:15 For loops require an 'in' clause in \"i of a\""),
            (
                "{% tablerow i in a col: 2 %}{% endtablerow %}",
                "1:20 Invalid attribute 'col' in tablerow loop. \(columns) \"i in a col: 2\""
            ),
            ("{% cycle %}", "1:4 Syntax Error in 'cycle' - Valid syntax: cycle [name :] var [, var2, var3 ...]"),
            ("{% cycle 1 2 %}", "1:12 Expected end_of_string but found number in \"1 2\""),
        ])
    }

    func testTheRest() {
        let include = "Error in tag 'include' - Valid syntax: include '[template]' (with|for) [object|collection]"
        check([
            ("{% assign x %}", "1:4 Syntax Error in 'assign' - Valid syntax: assign [var] = [source]"),
            ("{% assign x = 1 + 2 %}", "1:17 Unexpected character + in \"x = 1 + 2\""),
            ("{% assign x? = 1 %}", "1:4 Syntax Error in 'assign' - Valid syntax: assign [var] = [source]"),
            ("{% capture %}{% endcapture %}", "1:12 Expected id but found end_of_string in \"\""),
            ("{% capture a b %}{% endcapture %}", "1:14 Expected end_of_string but found id in \"a b\""),
            ("{% increment %}", "1:14 Expected id but found end_of_string in \"\""),
            ("{% echo 1 + %}", "1:11 Unexpected character + in \"{{1 + }}\""),
            ("{% render p %}", "1:11 Expected string but found id in \"p\""),
            ("{% render 'p' x %}", "1:17 Expected colon but found end_of_string in \"'p' x\""),
            ("{% include %}", "1:4 \(include)"),
            ("{% raw x %}{% endraw %}", "1:4 Syntax Error in 'raw' - Valid syntax: raw"),
            ("{% doc x %}{% enddoc %}", "1:4 Syntax Error in 'doc' - Valid syntax: {% doc %}{% enddoc %}"),
            ("{% doc %}{% doc %}{% enddoc %}", "1:13 Syntax Error in 'doc' - Nested doc tags are not allowed"),
            (
                "{% # one\n two %}",
                "1:4 Syntax error in tag '#' - Each line of comments must be prefixed by the '#' character"
            ),
        ])
    }

    func testBlocksThatAreNotClosed() {
        for name in ["if", "unless", "for", "case", "tablerow", "capture", "comment", "raw", "doc", "ifchanged"] {
            let heads = ["if": "a", "unless": "a", "for": "i in a", "case": "a", "tablerow": "i in a", "capture": "x"]
            XCTAssertEqual(
                mistakes("one\n{% \(name) \(heads[name] ?? "") %}text"),
                ["2:4 '\(name)' tag was never closed (close it with {% end\(name) %})"])
        }
    }

    func testDelimiters() {
        check([
            (
                "a {{ b", #"1:3 Variable '{{' was not properly terminated with regexp: /\}\}/ (close it with }})"#
            ),
            (
                "a {{ b }", #"1:3 Variable '{{ b }' was not properly terminated with regexp: /\}\}/ (close it with }})"#
            ),
            (
                "{{ \"%}\" }",
                #"1:1 Variable '{{ "%}' was not properly terminated with regexp: /\}\}/ (close it with }})"#
            ),
            ("{% if", #"1:1 Tag '{%' was not properly terminated with regexp: /\%\}/ (close it with %})"#),
        ])
    }

    func testLongMarkupIsNotQuotedWhole() {
        let found = mistakes("{{ 1 + \(String(repeating: "x", count: 100_000)) }}")
        XCTAssertEqual(found.count, 1)
        XCTAssertLessThan(found[0].utf8.count, 300)
    }
}
