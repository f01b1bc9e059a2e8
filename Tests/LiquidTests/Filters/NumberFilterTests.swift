import XCTest

@testable import Liquid

final class NumberFilterTests: XCTestCase {
    private let big = Value.big(BigInteger(.max) + BigInteger(1))

    func testArithmetic() {
        assertFilters([
            ("plus", 1.1, [2.2], "3.3"), ("plus", 0.1, [0.2], "0.3"), ("plus", "10.5", ["0.5"], "11.0"),
            ("plus", 1.0, [1], "2.0"),
            ("plus", .int(.max), [1], "9223372036854775808"), ("minus", big, [1], "9223372036854775807"),
            ("minus", 10.1, [2.2], "7.9"), ("times", 0.1, [3], "0.3"), ("times", 3, [1.0], "3.0"),
            ("times", 10, [0.1], "1.0"),
            ("times", 183.357, [12], "2200.284"),
            ("times", .int(.max), [.int(.max)], "85070591730234615847396907784232501249"),
            ("divided_by", 10, [3], "3"), ("divided_by", -7, [2], "-4"),
            ("divided_by", 10, [3.0], "3.3333333333333335"),
            ("divided_by", 1.0, [3], "0.3333333333333333"), ("divided_by", 20, [7.0], "2.857142857142857"),
            ("divided_by", .int(.min), [-1], "9223372036854775808"), ("divided_by", 10, [0], "! divided by 0"),
            ("divided_by", 10, [.null], "! divided by 0"), ("divided_by", 10, [0.0], "Infinity"),
            ("divided_by", -10.0, [0], "-Infinity"),
            ("divided_by", 0.0, [0], "NaN"), ("modulo", -7, [3], "2"), ("modulo", 7, [-3], "-2"),
            ("modulo", 7.5, [2], "1.5"),
            ("modulo", -7.5, [2], "0.5"), ("modulo", 5, [0], "! divided by 0"), ("modulo", 5, [0.0], "! divided by 0"),
            ("modulo", 1e300, [7], "1.0"), ("plus", .float(.infinity), [1], "Infinity"),
        ])
    }

    func testWhatATextIsAsANumber() {
        let cases: [(Value, String)] = [
            ("3 apples", "3"), ("x", "0"), (" 3 ", "3"), ("1e3", "1"), ("1_000", "1000"), ("1__0", "1"), ("_1", "0"),
            ("0x1A", "0"),
            ("+5", "5"), ("-2", "-2"), ("--2", "0"), ("", "0"), ("1.", "1"), (".5", "0"), (" 1.50 ", "1.5"),
            ("1.5x", "1"),
            ("-1.5", "-1.5"), ("+1.5", "1"), ("99999999999999999999", "99999999999999999999"), (true, "0"), ([1], "0"),
            ([:], "0"),
            (.null, "0"), (.safe("4"), "4"), ("1.23456789012345678901234567890", "1.2345678901234567"),
        ]
        for (value, expected) in cases { XCTAssertEqual(apply("plus", to: value, [0]), expected, describe(value)) }
    }

    func testRounding() {
        assertFilters([
            ("round", 2.5, [], "3"), ("round", -2.5, [], "-3"), ("round", 1.2345, [2], "1.23"),
            ("round", 1.005, [2], "1.01"),
            ("round", 5, [2], "5"), ("round", 1250, [-2], "1300"), ("round", -1250, [-2], "-1300"),
            ("round", 1249, [-2], "1200"),
            ("round", 5.666, [-2], "0"), ("round", 55.5, [-2], "100"), ("round", 49.9, [-2], "0"),
            ("round", 5.0, [1], "5.0"),
            ("round", "2.7", [], "3"), ("round", 5.666, ["foo"], "6"), ("round", 5.666, ["1"], "5.7"),
            ("round", 1.5, [1.9], "1.5"),
            ("round", 0.0, [], "0"), ("round", 1.5, [.int(.max)], "1.5"), ("round", 1.5, [.int(.min)], "0"),
            ("round", 15, [.int(.min)], "0"),
            ("round", 99, [-2], "100"), ("round", 5, [-1], "10"), ("round", 4, [-1], "0"),
            ("round", .float(.infinity), [], "! Computation results in 'Infinity'"),
            ("round", .float(.nan), [], "! Computation results in 'NaN' (Not a Number)"),
            ("round", .float(.nan), [2], "NaN"),
            ("ceil", 4.2, [], "5"), ("ceil", -4.2, [], "-4"), ("ceil", "4.2", [], "5"), ("ceil", 0.001, [], "1"),
            ("ceil", .null, [], "0"),
            ("floor", 4.7, [], "4"), ("floor", -4.2, [], "-5"), ("floor", -0.001, [], "-1"), ("floor", "4.7", [], "4"),
            ("floor", 1e20, [], "100000000000000000000"),
            ("ceil", .float(-.infinity), [], "! Computation results in '-Infinity'"),
        ])
    }

    func testLimits() {
        assertFilters([
            ("at_least", 3.14, [4], "4"), ("at_least", 5, [4], "5"), ("at_least", "abc", [-2], "0"),
            ("at_least", 5.4, [8.9], "8.9"),
            ("at_most", "5", [3], "3"), ("at_most", 4.5, [5], "4.5"), ("at_most", 5, [.null], "0"),
            ("at_least", 1, [big], "9223372036854775808"),
            ("abs", -7, [], "7"), ("abs", "-3.5", [], "3.5"), ("abs", .int(.min), [], "9223372036854775808"),
            ("abs", "x", [], "0"),
            ("abs", -1234.003030303, [], "1234.003030303"),
        ])
    }

    func testDefault() {
        assertFilters([
            ("default", .null, ["d"], #""d""#), ("default", false, ["d"], #""d""#), ("default", "", ["d"], #""d""#),
            ("default", [], ["d"], #""d""#), ("default", [:], ["d"], #""d""#), ("default", .empty, ["d"], #""d""#),
            ("default", "  ", ["d"], #""  ""#), ("default", 0, ["d"], "0"), ("default", 0.0, ["d"], "0.0"),
            ("default", true, ["d"], "true"),
            ("default", .null, [], #""""#), ("default", false, ["d", ["allow_false": true]], "false"),
            ("default", false, ["d", 5], #""d""#), ("default", .safe("<b>"), ["d"], #"safe"<b>""#),
            ("default", .safe(""), ["d"], #""d""#),
        ])
    }
}
