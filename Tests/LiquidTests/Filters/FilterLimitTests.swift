import TestSupport
import XCTest

@testable import Liquid

/// What a template could use to make much of little; each ends before it has been made.
final class FilterLimitTests: XCTestCase {
    private let long = Value.string(String(repeating: "x", count: 60_000))

    func testWhatGrowsIsPaidFor() {
        let list = Value.array(Array(repeating: 1, count: 3_500))
        let nines = Value.string(String(repeating: "9", count: 40_000))
        let rows: [FilterRow] = [
            ("append", long, [long], "! overrun"), ("prepend", long, [long], "! overrun"),
            ("join", .array([long, long]), [","], "! overrun"),
            ("join", list, [.string(String(repeating: "-", count: 100))], "! overrun"),
            ("replace", long, ["x", "yyyy"], "! overrun"), ("replace", long, ["x", #"\'"#], "! overrun"),
            ("replace", long, ["", "yyyy"], "! overrun"), ("split", long, [""], "! overrun"),
            ("split", long, ["x"], "[]"),
            ("concat", list, [list], "! overrun"),
            ("truncate", "abc", [1, .string(String(repeating: "-", count: 100_001))], "! overrun"),
            ("date", 0, ["%99999999d"], "! overrun"), ("date", 0, ["%999999999999999999999999N"], "! overrun"),
            ("date", 0, ["%0100001z"], "! overrun"),
            ("reverse", .range(ValueRange(1, 99_999_999_999)), [], "! overrun"),
            ("sum", .range(ValueRange(.min, .max)), [], "! overrun"),
            ("join", .range(ValueRange(1, 9_999)), [], "! overrun"),
            ("times", nines, [nines], "! overrun"),
            ("divided_by", nines, [.string("1." + String(repeating: "0", count: 20_000) + "1")], "! overrun"),
            ("upcase", .array([long, long]), [], "! overrun"), ("url_encode", long, [], "! overrun"),
            ("json", .array([long, long]), [], "! overrun"),
            ("escape", .string(String(repeating: "'", count: 30_000)), [], "! overrun"),
            ("map", list, ["x"], "! cannot select the property 'x'"), ("uniq", .array([long, long]), [], "! overrun"),
        ]
        var context = FilterContext.extended()
        context.budget = 100_000
        assertFilters(rows, context: context)
    }

    func testALongTextInManyPlacesIsPaidForWhenSorted() {
        let texts = ["a", "b"].map { Value.string(String(repeating: "x", count: 100_000) + $0) }
        let list = Value.array((0..<10_000).map { texts[$0 % 2] })
        assertFilters([("sort", list, [], "! overrun"), ("where", list, [texts[0], texts[0]], "! overrun")])
    }

    /// Shapes on which regular expressions and simple searches take quadratic time.
    func testLinearTime() {
        let count = 200_000
        let shapes: [(String, String, [Value])] = [
            ("strip_html", String(repeating: "<script", count: count), []),
            ("strip_html", String(repeating: "<!--", count: count), []),
            ("strip_html", String(repeating: "<", count: count), []),
            ("strip_html", String(repeating: "<style><script>", count: count), []),
            ("escape_once", String(repeating: "&a", count: count), []),
            ("strip", String(repeating: " ", count: count) + "x", []),
            (
                "replace", String(repeating: "a", count: count),
                [.string(String(repeating: "a", count: count / 2) + "b"), ""]
            ),
            (
                "split", String(repeating: "ab", count: count),
                [.string(String(repeating: "ab", count: count / 2) + "c")]
            ),
            ("truncatewords", String(repeating: " ", count: count), []),
            ("squish", String(repeating: " \n", count: count), []),
            (
                "remove_last", String(repeating: "a", count: count),
                [.string("b" + String(repeating: "a", count: count / 2))]
            ),
            ("round", "0." + String(repeating: "4", count: count), []),
            ("plus", String(repeating: "9", count: count), [1]),
        ]
        let time = processorTime {
            for (name, text, arguments) in shapes {
                XCTAssertFalse(apply(name, to: .string(text), arguments).hasPrefix("! "), name)
            }
        }
        // A tenth of it in a release build; quadratic time would be minutes.
        XCTAssertLessThan(time, .seconds(30))
    }

    func testDeepNestingIsRefused() {
        var deep: Value = 1
        for _ in 0..<150 { deep = .array([deep]) }
        assertFilters(
            [("join", deep, [], "! Nesting too deep"), ("json", deep, [], "! Nesting too deep")], context: .extended())
    }
}
