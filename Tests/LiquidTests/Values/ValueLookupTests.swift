import XCTest

@testable import Liquid

final class ValueLookupTests: XCTestCase {
    func testMembers() {
        let cases: [(Value, String, String?)] = [
            (["a": 1], "a", "1"), (["a": .null], "a", "nil"), (["a": 1], "b", nil), (["a": 1, "b": 2], "size", "2"),
            (["size": "S", "first": "F"], "size", #""S""#), (["size": "S", "first": "F"], "first", #""F""#),
            (["b": 2, "a": 1], "first", #"["b", 2]"#), (["a": 1], "last", nil), ([:], "first", nil),
            ([1, 2, 3], "size", "3"), ([1, 2, 3], "first", "1"), ([1, 2, 3], "last", "3"), ([], "first", nil),
            ([1], "0", nil), ("héllo", "size", "5"), ("hé", "first", #""h""#), ("hé", "last", #""é""#),
            ("", "first", #""""#),
            ("👨‍👩‍👧", "size", "5"), (.safe("<b>"), "size", "3"), (.range(ValueRange(2, 5)), "size", "4"),
            (.range(ValueRange(2, 5)), "last", "5"), (.range(ValueRange(5, 2)), "size", "0"),
            (.range(ValueRange(.min, .max)), "size", "9223372036854775807"), (7, "size", "8"), (1.5, "size", nil),
            (.big(BigInteger.powerOfTen(20)), "size", "16"), (true, "size", nil), (.null, "size", nil),
            (.drop(Sample(name: "Ada")), "name", #""Ada""#), (.drop(Sample(name: "Ada")), "size", nil),
            (.empty, "size", nil),
        ]
        for (value, key, expected) in cases {
            XCTAssertEqual(value.member(key).map(describe), expected, "\(describe(value)).\(key)")
        }
    }

    func testElements() {
        let cases: [(Value, Value, String?)] = [
            ([1, 2, 3], 0, "1"), ([1, 2, 3], -1, "3"), ([1, 2, 3], -4, nil), ([1, 2, 3], 3, nil),
            ([1], .int(.min), nil),
            ([1], "first", nil), ([1], 0.5, nil), ([1], "0", nil), (["a": 1], "a", "1"), (["a": 1], .safe("a"), "1"),
            (["a": 1], "size", nil), (["1": 1], 1, nil), ("abc", 0, nil), ("abc", "size", nil), (5, "size", nil),
            (.drop(Sample(name: "Ada")), "name", #""Ada""#), (.range(ValueRange(1, 3)), 0, nil), (.null, 0, nil),
        ]
        for (value, key, expected) in cases {
            XCTAssertEqual(value.element(key).map(describe), expected, "\(describe(value))[\(describe(key))]")
        }
    }

    func testTruth() {
        for value in [.null, false] as [Value] { XCTAssertFalse(value.isTruthy) }
        for value in [0, "", [], [:], .empty, .blank, true] as [Value] { XCTAssertTrue(value.isTruthy) }
    }
}
