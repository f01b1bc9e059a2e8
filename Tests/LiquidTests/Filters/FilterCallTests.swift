import XCTest

@testable import Liquid

final class FilterCallTests: XCTestCase {
    func testEveryFilterOfTheReferenceIsThere() {
        let names = """
            abs append at_least at_most base64_decode base64_encode base64_url_safe_decode base64_url_safe_encode capitalize
            ceil compact concat date default divided_by downcase escape escape_once find find_index first floor h has join last
            lstrip map minus modulo newline_to_br plus prepend reject remove remove_first remove_last replace replace_first
            replace_last reverse round rstrip size slice sort sort_natural split squish strip strip_html strip_newlines sum
            times truncate truncatewords uniq upcase url_decode url_encode where
            """.split(whereSeparator: \.isWhitespace).map(String.init)
        XCTAssertEqual(Filter.standard.map(\.name).sorted(), names)
        XCTAssertEqual(Filter.extensions.map(\.name), ["json", "url", "date"])
    }

    func testTheCountOfArgumentsIncludesTheInput() {
        assertFilters([
            ("upcase", "a", [1], "! wrong number of arguments (given 2, expected 1)"),
            ("append", "a", [], "! wrong number of arguments (given 1, expected 2)"),
            ("truncate", "a", [1, 2, 3], "! wrong number of arguments (given 4, expected 1..3)"),
            ("date", "a", [], "! wrong number of arguments (given 1, expected 2)"),
            ("date", "a", ["%Y", "UTC"], "! wrong number of arguments (given 3, expected 2)"),
        ])
    }

    func testNamedArgumentsAreTheLastOneTogether() {
        XCTAssertEqual(apply("append", to: "a", named: [("b", 1)]), ##""a{\"b\"=>1}""##)
        XCTAssertEqual(
            apply("upcase", to: "a", named: [("b", 1), ("c", 2)]), "! wrong number of arguments (given 2, expected 1)")
        XCTAssertEqual(apply("default", to: false, ["x"], named: [("allow_false", true)]), "false")
        XCTAssertEqual(apply("default", to: false, ["x"], named: [("other", true)]), #""x""#)
        XCTAssertEqual(apply("default", to: "", ["x"], named: [("allow_false", true)]), #""x""#)
    }

    func testAFilterOfTheApplicationTakesNames() throws {
        let greet = Filter("greet", 0...1) { input, arguments, context throws(FilterError) in
            .string("\(arguments["with"]?.text ?? "Hello") \(input.text) (\(context.locale))")
        }
        var context = FilterContext(locale: "sw")
        let arguments = FilterArguments(named: [("with", "Jambo")])
        XCTAssertEqual(describe(try greet.call(arguments, on: "Ada", context: &context)), #""Jambo Ada (sw)""#)
    }

    /// A nil in front of a filter is nothing, never a crash or an error of the filter's own.
    func testEveryFilterTakesNil() {
        let arguments: [String: [Value]] = [
            "append": ["x"], "prepend": ["x"], "at_least": [1], "at_most": [1], "concat": [[1]], "date": ["%Y"],
            "default": ["x"], "divided_by": [2], "find": ["a"], "find_index": ["a"], "has": ["a"], "map": ["a"],
            "minus": [1],
            "modulo": [2], "plus": [1], "reject": ["a"], "remove": ["x"], "remove_first": ["x"], "remove_last": ["x"],
            "replace": ["x"], "replace_first": ["x"], "replace_last": ["x", "y"], "slice": [0], "split": [","],
            "times": [2],
            "where": ["a"],
        ]
        let special = [
            "append": #""x""#, "prepend": #""x""#, "default": #""x""#, "concat": "[1]", "at_least": "1", "minus": "-1",
            "plus": "1", "has": "false",
        ]
        let nothing: Set<String> = ["nil", #""""#, "[]", "0"]
        for filter in Filter.standard {
            let result = apply(filter.name, to: .null, arguments[filter.name] ?? [])
            if let expected = special[filter.name] {
                XCTAssertEqual(result, expected, filter.name)
            } else {
                XCTAssertTrue(nothing.contains(result), "\(filter.name): \(result)")
            }
        }
    }

    /// Whatever goes in and whatever the arguments are, a filter gives a value or says why not.
    func testEveryFilterTakesEverything() {
        let values: [Value] = [
            .null, true, false, 0, -7, .int(.min), .int(.max), .big(BigInteger.powerOfTen(30)), 1.5, .float(.nan),
            .float(-.infinity), .float(1e300), .float(.leastNonzeroMagnitude), "", " a,b ", "é👨‍👩‍👧\u{0}", .safe("<b>"), [],
            [[1], ["x"]],
            [.null, "z", 3],
            [["a": 1], ["a": .null]], [:], ["a": ["b"]], .range(ValueRange(1, 3)), .range(ValueRange(3, 1)),
            .drop(Sample(name: "Ada")), .empty, .blank,
        ]
        for filter in Filter.standard + Filter.extensions {
            for input in values {
                for first in values {
                    for second in [nil, "x", .int(.max), .null] as [Value?] {
                        let arguments = [first, second].compactMap { $0 }
                        guard filter.arity.contains(arguments.count) else { continue }
                        var context = FilterContext.extended(escapes: true)
                        do throws(FilterError) {
                            _ = try filter.call(FilterArguments(arguments), on: input, context: &context)
                        } catch {
                            XCTAssertNotEqual(error, .message(""))
                        }
                        XCTAssertGreaterThanOrEqual(context.budget, 0)
                    }
                }
            }
        }
    }
}
