import XCTest

@testable import Liquid

final class PartialTagTests: XCTestCase {
    private let data = Fields([("a", [1, 2, 3]), ("s", "hello"), ("n", .null)])
    private let environment = Environment.inline.with([
        "p": "[{{ p }}{{ x }}]", "shop/p": "<{{ p }}>", "set": "{% assign y = 2 %}{% increment c %}",
        "loop": "{{ forloop.index }}{{ i }} ", "break": "{% break %}", "deep": "{% include 'deep' %}",
        "ring": "{% render 'ring' %}", "includes": "{% include 'p' %}", "bad": "a\n{{ 1 | divided_by: 0 }}",
        "broken": "{% if %}", "cycles": "{% cycle 'a', 'b' %}", "nests": "{% render 'p', x: 1 %}",
        "self": "{{ self.x }}",
    ])

    func testRender() {
        assertRenders(
            [
                ("{% render 'p' %}", "[]"), ("{% render 'p', x: s %}", "[hello]"),
                ("{% render 'p' with s %}", "[hello]"), ("{% render 'p' with s as x %}", "[hello]"),
                ("{% render 'p' for a as x %}", "[1][2][3]"), ("{% render 'p' for a %}", "[1][2][3]"),
                ("{% render 'loop' for a as i %}", "11 22 33 "), ("{% render 'loop' with a as i %}", "123 "),
                ("{% render 'p' for (1..2) as x %}", "[1][2]"), ("{% render 'p' for s as x %}", "[hello]"),
                ("{% assign x = 1 %}{% render 'p' %}", "[]"), ("{% render 'set' %}{{ y }}{{ c }}", "0"),
                ("{% increment c %}{% render 'set' %}", "00"), ("{% render 'shop/p' with 1 %}", "<1>"),
                ("{% for i in a %}{% render 'break' %}{{ i }}{% endfor %}", "123"),
                ("{% cycle 'a', 'b' %}{% render 'cycles' %}", "aa"), ("{% render 'nests' %}", "[1]"),
                ("{% render 'p', x: n %}", "[]"), ("{% render 'self', x: 4 %}", "4"),
            ], data, in: environment)
    }

    func testInclude() {
        assertRenders(
            [
                ("{% include 'p' %}", "[]"), ("{% assign x = 1 %}{% include 'p' %}", "[1]"),
                ("{% include 'p', x: 2 %}{{ x }}", "[2]"), ("{% include 'p' with s %}", "[hello]"),
                ("{% include 'p' for a %}", "[1][2][3]"), ("{% include 'p' with a %}", "[1][2][3]"),
                ("{% assign name = 'p' %}{% include name %}", "[]"), ("{% assign p = 7 %}{% include 'p' %}", "[7]"),
                ("{% include 'set' %}{{ y }}{{ c }}", "021"), ("{% include 'p' with s as x %}", "[hello]"),
                ("{% for i in a %}{% include 'break' %}{{ i }}{% endfor %}", ""),
                ("{% cycle 'a', 'b' %}{% include 'cycles' %}", "ab"), ("{% include 'shop/p' with s %}", "<hello>"),
            ], data, in: environment)
    }

    func testErrors() {
        assertRenders(
            [
                ("{% render 'nosuch' %}x", "Liquid error (line 1): Could not find asset nosuchx"),
                (
                    "\n{% include nosuch %}",
                    "\nLiquid error (line 2): Argument error in tag 'include' - Illegal template name"
                ),
                ("{% render 'bad' %}", "a\nLiquid error (bad line 2): divided by 0"),
                (
                    "{% render 'broken' %}",
                    "Liquid syntax error (broken line 1): Syntax Error in tag 'if' - Valid syntax: if [expression]"
                ),
                (
                    "{% render 'includes' %}",
                    "Liquid error (includes line 1): include usage is not allowed in this context"
                ),
                ("{% include 'deep' %}", "Liquid error (deep line 1): Nesting too deep"),
                ("{% render 'ring' %}", "Liquid error (ring line 1): Nesting too deep"),
            ], data, in: environment)
    }

    /// Names are handed to the application as they are; the engine itself opens nothing.
    func testNamesReachTheApplicationAsTheyAre() {
        let names = ["../../etc/passwd", "/etc/passwd", "file:///etc/passwd", "a\u{0}b", "%2e%2e/x", ""]
        for name in names {
            let environment = Environment.of { $0.partials = { $0 == name ? "found" : nil } }
            XCTAssertEqual(rendered("{% include name %}", Fields([("name", .string(name))]), in: environment), "found")
            XCTAssertEqual(
                rendered("{% include name %}", Fields([("name", .string(name))]), in: .inline),
                "Liquid error (line 1): Could not find asset \(name)")
        }
    }
}
