import XCTest

@testable import Liquid

final class ListFilterTests: XCTestCase {
    private let objects: Value = [["k": "b", "v": 1], ["v": 2], ["k": "a", "v": .null]]

    func testEnds() {
        assertFilters([
            ("size", "日本", [], "2"), ("size", [1, 2], [], "2"), ("size", ["a": 1], [], "1"), ("size", 42, [], "8"),
            ("size", 1.5, [], "0"), ("size", .range(ValueRange(1, 3)), [], "3"), ("first", [1, 2], [], "1"),
            ("first", ["b": 1], [], #"["b", 1]"#), ("first", "hé", [], #""h""#), ("first", [], [], "nil"),
            ("first", 12, [], "nil"),
            ("last", [1, 2], [], "2"), ("last", ["b": 1], [], "nil"), ("last", "hé", [], #""é""#),
            ("last", .range(ValueRange(1, 3)), [], "3"),
        ])
    }

    func testSequences() {
        assertFilters([
            ("reverse", [1, [2, 3]], [], "[3, 2, 1]"), ("reverse", "abc", [], #"["abc"]"#),
            ("concat", [1, [2]], [[3, [4]]], "[1, 2, 3, [4]]"),
            ("concat", "a", [[1]], #"["a", 1]"#), ("concat", [1], [5], "! concat filter requires an array argument"),
            ("concat", [1], [.null], "! concat filter requires an array argument"),
            ("concat", [1], [.range(ValueRange(1, 2))], "! concat filter requires an array argument"),
            ("uniq", [1, 1.0, "1", 1, "a", "a", [:], [:]], [], #"[1, 1.0, "1", "a", {}]"#),
            ("uniq", [["a": 1, "b": 2], ["b": 2, "a": 1]], [], #"[{"a"=>1, "b"=>2}]"#),
            ("uniq", ["ab", "c"], [], #"["ab", "c"]"#), ("uniq", ["é", "e\u{301}"], [], "[\"é\", \"e\u{301}\"]"),
            ("uniq", [["k": 1], ["k": 1], [:]], ["k"], #"[{"k"=>1}, {}]"#),
            ("uniq", [1, 2], ["k"], "! cannot select the property 'k'"),
            ("uniq", [true], ["k"], "nil"), ("compact", [1, .null, "", false], [], #"[1, "", false]"#),
            ("compact", objects, ["k"], #"[{"k"=>"b", "v"=>1}, {"k"=>"a", "v"=>nil}]"#), ("compact", 5, [], "[5]"),
        ])
    }

    func testSorting() {
        assertFilters([
            ("sort", [3, 1.5, 2], [], "[1.5, 2, 3]"), ("sort", ["b", "a", "B"], [], #"["B", "a", "b"]"#),
            ("sort", [.null, 2, .null, 1], [], "[1, 2, nil, nil]"),
            ("sort", [3, .null, "x"], [], "! cannot sort values of incompatible types"),
            ("sort", [true, true], [], "[true, true]"),
            ("sort", [true, false], [], "! cannot sort values of incompatible types"),
            ("sort", objects, ["k"], #"[{"k"=>"a", "v"=>nil}, {"k"=>"b", "v"=>1}, {"v"=>2}]"#), ("sort", 3, [], "[3]"),
            ("sort", [1, 2], ["x"], "! cannot select the property 'x'"), ("sort", [true], ["x"], "nil"),
            (
                "sort", [["n": 1, "t": "a"], ["n": 0], ["n": 1, "t": "b"]], ["n"],
                #"[{"n"=>0}, {"n"=>1, "t"=>"a"}, {"n"=>1, "t"=>"b"}]"#
            ),
            ("sort_natural", ["c", "B", "a", .null, "A"], [], #"["a", "A", "B", "c", nil]"#),
            ("sort_natural", [10, 9, "x"], [], #"[10, 9, "x"]"#),
            ("sort_natural", [["t": "b"], ["t": "A"], [:]], ["t"], #"[{"t"=>"A"}, {"t"=>"b"}, {}]"#),
        ])
    }

    func testSelecting() {
        assertFilters([
            ("where", objects, ["k"], #"[{"k"=>"b", "v"=>1}, {"k"=>"a", "v"=>nil}]"#),
            ("where", objects, ["k", "a"], #"[{"k"=>"a", "v"=>nil}]"#), ("where", objects, ["v", 2.0], #"[{"v"=>2}]"#),
            ("where", objects, ["k", .null], #"[{"k"=>"b", "v"=>1}, {"k"=>"a", "v"=>nil}]"#),
            ("where", [["b": false], ["b": true]], ["b", false], #"[{"b"=>false}]"#), ("where", [], ["k"], "[]"),
            ("where", ["k": 1], ["k", 1], #"[{"k"=>1}]"#), ("where", "hello", ["ell"], #"["hello"]"#),
            ("where", [1], ["x"], "! cannot select the property 'x'"),
            ("where", ["x"], [.null], "! cannot select the property ''"),
            ("where", [["k": 1], .null], ["k"], "nil"), ("where", [5, 4], [0], "[5, 4]"),
            ("where", [.drop(Sample(name: "Ada"))], ["name", "Ada"], "[Ada!]"),
            ("reject", objects, ["k"], #"[{"v"=>2}]"#),
            ("reject", objects, ["k", "a"], #"[{"k"=>"b", "v"=>1}, {"v"=>2}]"#),
            ("find", objects, ["k", "a"], #"{"k"=>"a", "v"=>nil}"#), ("find", objects, ["k", "z"], "nil"),
            ("find", ["x", "zoo"], ["oo"], #""zoo""#), ("find_index", objects, ["k", "a"], "2"),
            ("find_index", objects, ["z"], "nil"),
            ("has", objects, ["k", "z"], "false"), ("has", objects, ["k"], "true"), ("has", [.null], ["k"], "nil"),
            ("has", [], ["k"], "false"),
        ])
    }

    func testMapping() {
        assertFilters([
            ("map", objects, ["k"], #"["b", nil, "a"]"#), ("map", ["a": 1], ["a"], "[1]"),
            ("map", [[["a": 1]], ["a": 2]], ["a"], "[1, 2]"),
            ("map", [1], ["x"], "! cannot select the property 'x'"), ("map", [true, 1.5], ["x"], "[nil, nil]"),
            ("map", .null, ["x"], "[]"), ("map", ["abc"], [1], #"["b"]"#),
            ("map", [.drop(Sample(name: "Ada"))], ["name"], #"["Ada"]"#),
            ("sum", [1, "2", 0.5, .null, [3]], [], "6.5"), ("sum", objects, ["v"], "3"),
            ("sum", [0.1, 0.2, 0.3], [], "0.6"),
            ("sum", [], [], "0"), ("sum", [1, 2], ["v"], "! cannot select the property 'v'"), ("sum", "7", [], "7"),
            ("sum", .range(ValueRange(1, 4)), [], "10"),
        ])
    }
}
