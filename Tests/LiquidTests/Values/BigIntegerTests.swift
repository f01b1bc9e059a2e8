import TestSupport
import XCTest

@testable import Liquid

final class BigIntegerTests: XCTestCase {
    func testWrittenAndRead() throws {
        for text in ["0", "7", "999999999", "1000000000", "9223372036854775807", "123456789012345678901234567890"] {
            XCTAssertEqual(try number(text).description, text)
            XCTAssertEqual(try number(text).digitCount, text.count)
        }
        XCTAssertEqual(try number("-18446744073709551616").description, "-18446744073709551616")
        XCTAssertEqual(try number("-0"), BigInteger(0))
        XCTAssertEqual(try number("000012"), BigInteger(12))
        XCTAssertNil(BigInteger(digits: "".utf8))
        XCTAssertNil(BigInteger(digits: "12x".utf8))
        XCTAssertEqual(BigInteger(.min).description, "-9223372036854775808")
    }

    func testWhatFitsIsAnInt() throws {
        let cases: [(String, Int?)] = [
            ("9223372036854775807", .max), ("9223372036854775808", nil), ("-9223372036854775808", .min),
            ("-9223372036854775809", nil), ("0", 0), ("100000000000000000000000000000", nil),
        ]
        for (text, expected) in cases { XCTAssertEqual(Int(try number(text)), expected, text) }
        XCTAssertEqual(describe(.integer(try number("5"))), "5")
        XCTAssertEqual(Double(try number("1" + String(repeating: "0", count: 30))), 1e30)
        XCTAssertEqual(Double(try number("-" + String(repeating: "9", count: 400))), -.infinity)
    }

    func testSumsAndProducts() throws {
        let cases: [(String, String, sum: String, difference: String, product: String)] = [
            ("999999999", "1", "1000000000", "999999998", "999999999"),
            ("-1", "1000000000000000000", "999999999999999999", "-1000000000000000001", "-1000000000000000000"),
            (
                "9223372036854775807", "9223372036854775807", "18446744073709551614", "0",
                "85070591730234615847396907784232501249"
            ),
            ("0", "-12345678901234567890", "-12345678901234567890", "12345678901234567890", "0"),
        ]
        for (left, right, sum, difference, product) in cases {
            let (one, other) = (try number(left), try number(right))
            XCTAssertEqual((one + other).description, sum)
            XCTAssertEqual((one - other).description, difference)
            XCTAssertEqual((one * other).description, product)
        }
    }

    func testDivisionIsRoundedDown() throws {
        let cases: [(String, String, String, String)] = [
            ("7", "2", "3", "1"), ("-7", "2", "-4", "1"), ("7", "-2", "-4", "-1"), ("-7", "-2", "3", "-1"),
            ("6", "-2", "-3", "0"),
            ("1000000000000000000000000000", "999999999999999999", "1000000000", "1000000000"),
            ("-123456789012345678901234567890", "1000000000000", "-123456789012345679", "98765432110"),
        ]
        for (number, divisor, quotient, rest) in cases {
            let result = try XCTUnwrap(try self.number(number).dividedDown(by: try self.number(divisor)))
            XCTAssertEqual([result.quotient.description, result.remainder.description], [quotient, rest], number)
        }
        XCTAssertNil(BigInteger(1).dividedDown(by: BigInteger(0)))
    }

    /// Quotient and rest give the number again, and the rest lies between zero and the divisor.
    func testDivisionOfManyNumbers() throws {
        var random = SplitMix(seed: 11)
        for _ in 0..<2_000 {
            let (number, divisor) = (try any(&random), try any(&random))
            guard let (quotient, rest) = number.dividedDown(by: divisor) else { continue }
            XCTAssertEqual(quotient * divisor + rest, number)
            XCTAssertTrue(rest.isZero || rest.isNegative == divisor.isNegative)
            XCTAssertLessThan(rest.magnitude, divisor.magnitude)
        }
    }

    func testOrder() throws {
        let ordered = ["-100000000000000000000", "-99999999999999999999", "-1", "0", "1", "1000000000", "1000000001"]
        for (place, text) in ordered.enumerated() {
            for (other, larger) in ordered.enumerated() {
                XCTAssertEqual(try number(text) < number(larger), place < other, "\(text) < \(larger)")
            }
        }
    }

    private func number(_ text: String) throws -> BigInteger {
        let isNegative = text.hasPrefix("-")
        return try XCTUnwrap(
            BigInteger(digits: Array((isNegative ? text.dropFirst() : text[...]).utf8), isNegative: isNegative))
    }

    /// Of 1 to 60 digits, with runs of nines and zeros, where carries and guesses go wrong.
    private func any(_ random: inout SplitMix) throws -> BigInteger {
        let digits = (0..<Int.random(in: 1...60, using: &random)).map { _ in
            ["0", "9", "5", "1"][Int.random(in: 0...3, using: &random)]
        }
        return try number((Bool.random(using: &random) ? "-" : "") + digits.joined())
    }
}
