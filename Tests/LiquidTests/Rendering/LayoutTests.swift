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
            "costly": "{% block a %}{{ 1 | divided_by: 0 }}{% increment n %}{{ nope }}{% endblock %}{{ n }}",
            "turns": "{% for i in (1..2) %}{% block r %}{{ i }}{{ forloop.length }}{% endblock %}{% endfor %}",
            "outer": "{% block o %}({% block i %}I{% endblock %}){% endblock %}[{% block j %}J{% endblock %}]",
            "outest": "{% layout 'outer' %}{% block o %}<{% block i %}i{{ block.super }}{% endblock %}>{% endblock %}",
            "parts": "{% include 'part' %}", "part": "{% block deep %}D{% endblock %}",
            "dynamic": "{% include which %}", "asked": "{{ b.super }}{{ b.name }}{{ block.super }}",
            "shown": "{% for x in (1..3) %}{{ block.super }}{% endfor %}",
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
                ("{% layout 'ring' %}{% block b %}{% block a %}x{% endblock %}{% endblock %}", "x"),
                (
                    "{% layout 'ring' %}{% block b %}{% block a %}{{ block.super }}{% endblock %}{% endblock %}",
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
            ("{% layout 'a' %}{% layout 'b' %}", ["1:20 There is a layout already"]),
            ("{% if x %}{% layout 'a' %}{% endif %}", ["1:14 A layout must stand outside of all other tags"]),
            (
                "{% if x %}{% block a %}{% endblock %}{% endif %}{% layout 'a' %}",
                ["1:14 A block that fills a layout can't stand in 'if' (put the 'if' into the block)"]
            ),
            ("{% layout 'a' %}{% block a %}{% if x %}{% block b %}{% endblock %}{% endif %}{% endblock %}", []),
            ("{% if x %}{% block a %}{% endblock %}{% endif %}", []),
        ]
        for (source, found) in table { XCTAssertEqual(mistakes(source, in: environment), found) }
        XCTAssertEqual(mistakes("{% layout 'base' %}"), ["1:4 Unknown tag 'layout'"])
        XCTAssertEqual(mistakes("{% block a %}"), ["1:4 Unknown tag 'block'"])
    }

    func testWhatABlockReplacesIsRenderedOnlyWhenAskedFor() {
        let plain = "{% layout 'costly' %}{% block a %}x{% endblock %}"
        let asking = "{% layout 'costly' %}{% block a %}{{ block.super }}{{ block.super }}{% endblock %}"
        var strict = environment
        strict.undefinedVariables = .error
        XCTAssertEqual(problems(plain, strict), ["1:81 undefined variable n"])
        XCTAssertEqual(problems(asking, strict), ["1:21 divided by 0", "1:57 undefined variable nope"])
        assertRenders(
            [
                (plain, "x"),
                (asking, "Liquid error (costly line 1): divided by 00Liquid error (costly line 1): divided by 001"),
                (
                    "{% layout 'turns' %}{% block r %}{% for j in (5..9) %}{{ block.super }}{% break %}{% endfor %}{% endblock %}",
                    "1222"
                ),
                (
                    "{% layout 'base' %}{% block head %}{% assign b = block %}{{ b.super }}{{ b.name }}{{ block }}{% endblock %}",
                    "<baseheadhead|B>"
                ),
                ("{% layout 'base' %}{% block head %}{% render 'asked', b: block %}{% endblock %}", "<basehead|B>"),
                ("{% layout 'base' %}{% block head %}{% include 'shown' %}{% endblock %}", "<basebasebase|B>"),
                (
                    "{% layout 'base' %}{% block head %}{% assign b = block %}{% endblock %}{% block body %}[{{ b.super }}]{% endblock %}",
                    "<|[]>"
                ),
                (
                    "{% layout 'base' %}{% block head %}{{ block['super'] }}{{ block.super.size }}{% endblock %}",
                    "<base4|B>"
                ),
            ], in: environment)
    }

    func testABlockInsideOfAnotherReplacesTheOneOfItsName() {
        assertRenders(
            [
                ("{% layout 'outest' %}", "<iI>[J]"),
                ("{% layout 'outest' %}{% block i %}!{{ block.super }}{% endblock %}", "<!iI>[J]"),
                (
                    "{% layout 'outer' %}{% block o %}{% block j %}j{{ block.super }}{% endblock %}{% endblock %}",
                    "jJ[jJ]"
                ),
                (
                    "{% layout 'outer' %}{% block o %}<{{ block.super }}>{% endblock %}{% block i %}c{{ block.super }}{% endblock %}",
                    "<(cI)>[J]"
                ),
            ], in: environment)
    }

    func testALayoutHoldsForPartialsToo() {
        assertRenders(
            [
                ("{% render 'page' %}{{ t }}", "<page,base|B>page"),
                ("[{% include 'page' %}]{{ t }}", "[<page,base|B>page]page"),
                ("{% layout 'base' %}{% block body %}{% render 'outest' %}{% endblock %}", "<base|<iI>[J]>"),
                (
                    "{% layout 'base' %}{% block head %}1{% endblock %}{% block body %}{% render 'page' %}{% endblock %}",
                    "<1|<page,base|B>page>"
                ),
                ("{% render 'lost' %}", "Liquid error (lost line 1): Could not find asset nosuch"),
            ], in: environment)
    }

    func testABlockThatTheLayoutLacksIsAnError() {
        let table = [
            (
                "{% layout 'base' %}\n{% block haed %}x{% endblock %}",
                ["2:4 the layout has no block 'haed' (did you mean `head`?)"]
            ),
            (
                "{% layout 'page' %}{% block x %}{% endblock %}{% block body %}{% block y %}{% endblock %}{% endblock %}",
                ["1:23 the layout has no block 'x'"]
            ),
            ("{% layout 'parts' %}{% block deep %}{% endblock %}", []),
            ("{% layout 'parts' %}{% block shallow %}{% endblock %}", ["1:24 the layout has no block 'shallow'"]),
            (
                "{% layout 'dynamic' %}{% block deep %}{% endblock %}",
                ["1:4 Argument error in tag 'include' - Illegal template name"]
            ),
        ]
        for (source, found) in table { XCTAssertEqual(problems(source, environment), found, source) }
        var raising = environment
        raising.errors = .raised
        XCTAssertEqual(
            rendered("{% layout 'base' %}{% block a %}{% endblock %}{% block b %}{% endblock %}", in: raising),
            "! 1:23 the layout has no block 'a'\n! 1:50 the layout has no block 'b'")
    }

    private func problems(_ source: String, _ environment: Liquid.Environment) -> [String] {
        do throws(TemplateError) {
            return try Template(source, environment: environment).render().problems.map(\.summary)
        } catch {
            return error.problems.map(\.summary)
        }
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
