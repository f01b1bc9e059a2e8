import XCTest

@testable import Liquid

final class LayoutTests: XCTestCase {
    private let environment = Environment.of { environment in
        environment.enable(.layouts)
        environment.errors = .inline
        let partials = [
            "base": "<{% block head %}base{% endblock %}|{% block body %}B{% endblock %}>{{ t }}",
            "page":
                "{% layout 'base' %}ignored{% assign t = 'page' %}{% block head %}page,{{ block.super }}{% endblock %}",
            "self": "{% layout 'self' %}", "lost": "{% layout 'nosuch' %}",
            "inner": "{% layout 'base' %}{% block body %}{% block nested %}n{% endblock %}{% endblock %}",
            "bad": "{% layout 'base' %}{% block body %}\n{{ 1 | divided_by: 0 }}{% endblock %}",
            "ring": "{% block a %}{% block b %}{% endblock %}{% endblock %}",
        ]
        environment.partials = { partials[$0] }
    }

    func testBlocks() {
        assertRenders(
            [
                ("{% block a %}x{% endblock %}", "x"),
                ("{% layout 'base' %}", "<base|B>"),
                ("{% layout 'base' %}{% block head %}mine{% endblock %}", "<mine|B>"),
                (
                    "{% layout 'base' %}{% block head %}{{ block.super }}+{{ block.super }}{% endblock %}",
                    "<base+base|B>"
                ),
                ("{% layout 'base' %}{% block head %}{{ block.name }}{% endblock %}", "<head|B>"),
                ("{% layout 'page' %}{% block head %}me,{{ block.super }}{% endblock %}", "<me,page,base|B>page"),
                ("{% layout 'page' %}{% block body %}me{% endblock %}", "<page,base|me>page"),
                ("{% layout 'base' %}{% block nosuch %}lost{% endblock %}", "<base|B>"),
                ("{% layout 'inner' %}{% block nested %}me,{{ block.super }}{% endblock %}", "<base|me,n>"),
                (
                    "{% layout 'base' %}{% assign t = 'x' %}{% capture u %}y{% endcapture %}{% block head %}{{ u }}{% endblock %}",
                    "<y|B>x"
                ),
                ("{% assign name = 'base' %}{% layout name %}", "<base|B>"),
                ("{% layout 'base' %}{% block head %}{% for i in (1..2) %}{{ i }}{% endfor %}{% endblock %}", "<12|B>"),
                ("{% block 'two words' %}x{% endblock %}", "x"),
            ], in: environment)
    }

    func testErrors() {
        assertRenders(
            [
                ("{% layout 'nosuch' %}", "! 1:4 Could not find asset nosuch"),
                ("{% layout 'lost' %}", "! 1:4 Could not find asset nosuch"),
                ("{% layout 'self' %}", "! 1:4 Nesting too deep"),
                (
                    "{% layout 'ring' %}{% block b %}{% block a %}{% endblock %}{% endblock %}",
                    "Liquid error (line 1): block 'a' is inside itself"
                ),
                ("{% layout 'bad' %}", "<base|\nLiquid error (bad line 2): divided by 0>"),
                (
                    "{% layout 'base' %}{% block head %}{{ 1 | divided_by: 0 }}{% endblock %}",
                    "<Liquid error (line 1): divided by 0|B>"
                ),
            ], in: environment)
    }

    func testSyntax() {
        let table = [
            ("{% layout %}", ["1:11 [:end_of_string] is not a valid expression in \"\""]),
            ("{% block %}{% endblock %}", ["1:10 Syntax Error in 'block' - Valid syntax: block [name] in \"\""]),
            ("{% block a b %}{% endblock %}", ["1:12 Expected end_of_string but found id in \"a b\""]),
            ("{% block a %}{% endblock %}{% block a %}{% endblock %}", ["1:31 There is a block 'a' already"]),
            ("{% block a %}", ["1:4 'block' tag was never closed (close it with {% endblock %})"]),
        ]
        for (source, found) in table { XCTAssertEqual(mistakes(source, in: environment), found) }
        XCTAssertEqual(mistakes("{% layout 'base' %}"), ["1:4 Unknown tag 'layout'"])
        XCTAssertEqual(mistakes("{% block a %}"), ["1:4 Unknown tag 'block'"])
    }

    func testTheTraceGoesThroughBlocksAndLayouts() throws {
        var raising = environment
        raising.errors = .raised
        let source = "{% layout 'page' %}\n\n{% block body %}\n{{ 1 | divided_by: 0 }}{% endblock %}"
        let template = try Template(source, name: "event", environment: raising)
        XCTAssertThrowsError(try template.render()) { error in
            let problems = (error as? TemplateError)?.problems ?? []
            XCTAssertEqual(problems.map(\.template), ["event"])
            XCTAssertEqual(problems.map(\.trace), [["base:1", "page:1", "event:1"]])
            XCTAssertEqual(problems.map(\.summary), ["4:8 divided by 0"])
        }
    }
}
