import XCTest

@testable import Liquid

final class ValueComparisonTests: XCTestCase {
    func testEquality() {
        let same: [(Value, Value)] = [
            (1, 1.0), (.null, .null), ("a", "a"), ("a", .safe("a")), ([1, ["x"]], [1.0, ["x"]]),
            (["a": 1, "b": 2], ["b": 2, "a": 1]), (.range(ValueRange(1, 3)), .range(ValueRange(1, 3))),
            (.drop(Sample(name: "A")), .drop(Sample(name: "A"))), (big, .float(1e20)),
            ("", .empty), ([], .empty), (.empty, [:]), (.safe(""), .empty),
            (.null, .blank), (false, .blank), (" \n", .blank), (.blank, ""), (.blank, []),
        ]
        for (left, right) in same { XCTAssertTrue(try left.equals(right), "\(left) == \(right)") }
        let different: [(Value, Value)] = [
            ("1", 1), (true, 1), (.null, false), (.null, .empty), ("  ", .empty), (0, .blank), (.empty, .blank),
            ("é", "e\u{301}"), ([1], [1, 2]), (["a": 1], ["a": 2]), (["a": 1], ["b": 1]), (.float(.nan), .float(.nan)),
            (.int(9_007_199_254_740_993), .float(9_007_199_254_740_992)),
            (.drop(Sample(name: "A")), .drop(Sample(name: "B"))), (.drop(Sample(name: "A")), "A!"),
        ]
        for (left, right) in different {
            XCTAssertFalse(try left.equals(right), "\(left) == \(right)")
            XCTAssertFalse(try right.equals(left), "\(right) == \(left)")
        }
    }

    func testOrder() throws {
        let ordered: [(Value, Value)] = [
            (1, 2), (1, 1.5), (-1.5, -1), ("a", "b"), ("B", "a"), ("10", "9"), (1, big),
            (.big(BigInteger(.max) * BigInteger(-9)), 1),
            (.float(1), .float(.infinity)), (big, .float(.infinity)), ("a", .safe("b")), ("é", "日"), ("e\u{301}", "é"),
        ]
        for (left, right) in ordered {
            XCTAssertEqual(
                [
                    try left.isLess(than: right), try left.isAtMost(right), try left.isGreater(than: right),
                    try left.isAtLeast(right),
                ], [true, true, false, false], "\(left) < \(right)")
            XCTAssertTrue(try right.isGreater(than: left))
        }
        XCTAssertTrue(try Value.int(1).isAtMost(1.0))
        XCTAssertTrue(try Value.string("apple").isAtLeast("apple"))
    }

    func testWhatHasNoOrderIsNeverLess() throws {
        let others: [Value] = [.null, true, [1], ["a": 1], .range(ValueRange(1, 2)), .empty, .float(.nan)]
        for value in others {
            for number in [1, 1.0] as [Value] {
                XCTAssertFalse(try value.isLess(than: number))
                XCTAssertFalse(try number.isAtLeast(value))
            }
            if case .float = value { continue }
            XCTAssertFalse(try Value.string("a").isAtMost(value))
        }
    }

    func testNumbersAndTextsCantBeCompared() {
        let cases: [(Value, Value, String)] = [
            (1, "2", "comparison of Integer with String failed"), ("a", 1, "comparison of String with 1 failed"),
            (1.0, "a", "comparison of Float with String failed"), ("a", 1.5, "comparison of String with 1.5 failed"),
            ("a", big, "comparison of String with Integer failed"),
            (big, "a", "comparison of Integer with String failed"),
            ("a", .int(.max), "comparison of String with Integer failed"),
        ]
        for (left, right, message) in cases {
            XCTAssertThrowsError(try left.isLess(than: right)) {
                XCTAssertEqual($0 as? FilterError, .message(message))
            }
        }
    }

    func testContains() {
        let yes: [(Value, Value)] = [
            ("hello", "ell"), ("a1", 1), (["a", 1], 1.0), (["k": .null], "k"), (.range(ValueRange(1, 3)), 3),
            (.safe("<b>"), "<"), ("abc", ""), ([["x"]], ["x"]),
        ]
        for (value, part) in yes { XCTAssertTrue(try value.contains(part), "\(value) contains \(part)") }
        let no: [(Value, Value)] = [
            ("hello", "z"), ("abc", .null), ("abc", false), (["1"], 1), (["k": "v"], "v"), (.null, "x"), (5, 5),
            (.range(ValueRange(1, 3)), 4), (.range(ValueRange(1, 3)), "1"), (true, true), ("é", "e"),
        ]
        for (value, part) in no { XCTAssertFalse(try value.contains(part), "\(value) contains \(part)") }
    }

    private let big = Value.big(BigInteger(10_000_000_000) * BigInteger(10_000_000_000))
}
