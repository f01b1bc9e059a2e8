import XCTest

@testable import Liquid

/// A parse that finds a mistake goes on to find the others, and makes none of its own.
final class RecoveryTests: XCTestCase {
    func testSeveralMistakesAreReportedTogether() {
        let source = """
            <h1>{{ title | upcase: }</h1>
            {% for item on items %}
              {{ item.name. }}
            {% endfor %}
            {% unles item %}
            {% if a == %}{{ b c }}{% else %}{% endif %}
            """
        XCTAssertEqual(
            mistakes(source),
            [
                #"1:5 Variable '{{ title | upcase: }' was not properly terminated with regexp: /\}\}/ (close it with }})"#,
                "2:13 For loops require an 'in' clause in \"item on items\"",
                "3:17 Expected id but found end_of_string in \"{{ item.name. }}\"",
                "5:4 Unknown tag 'unles' (did you mean `unless`?)",
                "6:12 [:end_of_string] is not a valid expression in \"a ==\"",
                "6:19 Expected end_of_string but found id in \"{{ b c }}\"",
            ])
    }

    func testAHeadThatMakesNoSenseTakesNothingWithIt() {
        let blocks = [
            "{% if + %}x{% elsif + %}y{% else %}z{% endif %}", "{% unless + %}x{% endunless %}",
            "{% case + %}{% when + %}x{% endcase %}", "{% for + %}x{% else %}y{% endfor %}",
            "{% tablerow + %}x{% endtablerow %}", "{% capture + %}x{% endcapture %}",
        ]
        let counts = blocks.map { mistakes("\($0)\n{{ + }}").count }
        XCTAssertEqual(counts, [3, 2, 3, 2, 2, 2])
    }

    func testAnInnerBlockLeftOpenEndsWithTheOuterOne() {
        let table: [(source: String, mistakes: [String])] = [
            (
                "{% if a %}{% for i in b %}{% endif %}{{ + }}",
                [
                    "1:30 'endif' is not a valid delimiter for for tags. use endfor",
                    "1:41 Unexpected character + in \"{{ + }}\"",
                ]
            ),
            (
                "{% capture c %}{% if a %}{% for i in b %}{% endcapture %}",
                ["1:45 'endcapture' is not a valid delimiter for for tags. use endfor"]
            ),
            (
                "{% if a %}{% endfor %}{% endif %}", ["1:14 'endfor' is not a valid delimiter for if tags. use endif"]
            ),
            ("{% endif %}x", ["1:4 Unknown tag 'endif'"]),
            ("{% else %}x", ["1:4 Unexpected outer 'else' tag"]),
            ("{% capture x %}{% else %}{% endcapture %}", ["1:19 capture tag does not expect 'else' tag"]),
            (
                "{% liquid\n if a\n echo b c\n%}{{ + }}",
                [
                    "2:2 'if' tag was never closed (close it with {% endif %})",
                    "3:9 Expected end_of_string but found id in \"{{b c}}\"",
                    "4:6 Unexpected character + in \"{{ + }}\"",
                ]
            ),
            ("{% liquid\n endif %}", ["2:2 'endif' is not a valid delimiter for liquid tags. use %}"]),
        ]
        for row in table { XCTAssertEqual(mistakes(row.source), row.mistakes, row.source) }
    }

    func testEveryUnknownFilterOfATagIsFoundAndWhatElseItHasWrong() {
        let strict = Environment.of { $0.undefinedFilters = .error }
        XCTAssertEqual(
            mistakes(
                "{{ a | upcas | mony: 1 | downcas }}{% assign b = c | nope | also %}{{ d | nope: }}{{ e | nope f }}",
                in: strict),
            [
                "1:8 Unknown filter 'upcas' (did you mean `upcase`?)", "1:16 Unknown filter 'mony'",
                "1:26 Unknown filter 'downcas' (did you mean `downcase`?)", "1:54 Unknown filter 'nope'",
                "1:61 Unknown filter 'also'", "1:75 Unknown filter 'nope'", "1:90 Unknown filter 'nope'",
                "1:95 Expected end_of_string but found id in \"{{ e | nope f }}\"",
            ])
    }

    func testNobodyIsShownMoreThanAHundred() {
        let found = mistakes(String(repeating: "{{ + }}", count: 5000))
        XCTAssertEqual(found.count, 101)
        XCTAssertEqual(found.last, "only the first 100 mistakes are shown; there may be more")
        var warning = Environment.of { $0.mode = .warn }
        XCTAssertEqual(
            try Template(String(repeating: "{{ + }}", count: 5000), environment: warning).warnings.count, 101)
        warning.undefinedFilters = .warn
        XCTAssertEqual(try Template("{{ 1 | nosuch }}", environment: warning).warnings.count, 1)
        XCTAssertEqual(mistakes(String(repeating: "{% if a %}", count: 5000)), ["1:1004 Nesting too deep"])
    }

    func testNearNames() {
        let strict = Environment.of { $0.undefinedFilters = .error }
        let table = [
            ("{% inlude 'x' %}", "1:4 Unknown tag 'inlude' (did you mean `include`?)"),
            ("{% eslif %}", "1:4 Unknown tag 'eslif' (did you mean `elsif`?)"),
            ("{% paginate %}", "1:4 Unknown tag 'paginate'"),
            ("{% mony %}", "1:4 Unknown tag 'mony' (did you mean `money`?)"),
            ("{{ a | upcas }}", "1:8 Unknown filter 'upcas' (did you mean `upcase`?)"),
            ("{{ a | upcase | xyz }}", "1:17 Unknown filter 'xyz'"),
            ("{{ a | append: b | mony }}", "1:20 Unknown filter 'mony' (did you mean `money`?)"),
        ]
        var environment = strict
        environment.register(Filter("money") { value, _, _ throws(FilterError) in value })
        environment.register(Tag("money") { _, _, _ throws(FilterError) in .null })
        for (source, mistake) in table { XCTAssertEqual(mistakes(source, in: environment), [mistake]) }
        environment.register(Tag("panel", hasBody: true) { _, _, _ throws(FilterError) in .null })
        XCTAssertEqual(mistakes("{% layot 'x' %}", in: environment), ["1:4 Unknown tag 'layot'"])
        environment.enable(.layouts)
        let more = [
            ("{% layot 'x' %}", "1:4 Unknown tag 'layot' (did you mean `layout`?)"),
            ("{% blok x %}", "1:4 Unknown tag 'blok' (did you mean `block`?)"),
            ("{% endblok %}", "1:4 Unknown tag 'endblok' (did you mean `endblock`?)"),
            ("{% pannel %}", "1:4 Unknown tag 'pannel' (did you mean `panel`?)"),
            ("{% endpanle %}", "1:4 Unknown tag 'endpanle' (did you mean `endpanel`?)"),
        ]
        for (source, mistake) in more { XCTAssertEqual(mistakes(source, in: environment), [mistake]) }
    }
}
