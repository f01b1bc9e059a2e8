import XCTest

@testable import JSON

final class NumberTests: XCTestCase {
    func testNumbersAsTheyAreWrittenAndMeant() throws {
        let cases: [(text: String, int: Int?, double: Double)] = [
            ("0", 0, 0), ("-0", 0, -0.0), ("7", 7, 7), ("-7", -7, -7), ("10", 10, 10),
            ("0.5", nil, 0.5), ("-0.25", nil, -0.25), ("2.0", 2, 2), ("1.50", nil, 1.5),
            ("1e3", 1000, 1000), ("1E3", 1000, 1000), ("1e+3", 1000, 1000), ("25e-1", nil, 2.5), ("0e0", 0, 0),
            ("10e-1", 1, 1),
            ("9223372036854775807", .max, 9.223372036854775807e18),
            ("-9223372036854775808", .min, -9.223372036854775808e18),
            ("9223372036854775808", nil, 9.223372036854775808e18),
            ("1e400", nil, .infinity), ("1e-400", 0, 0),
            ("123456789012345678901234567890", nil, 1.2345678901234568e29),
        ]
        for (text, int, double) in cases {
            let value = try JSONDocument("[\(text)]").root.reach(0)
            XCTAssertEqual(value.kind, .number, text)
            XCTAssertEqual(value.numeral, text)
            XCTAssertEqual(value.int, int, text)
            XCTAssertEqual(value.double, double, text)
        }
    }

    func testNumbersThatJSONDoesNotKnow() {
        let misspelt = ("neither a number nor true, false or null", "put text in double quotes")
        let zero = ("a number that starts with 0", "remove the leading zero, or put quotes around it")
        let cases: [(text: String, bytes: Range<Int>, reason: (message: String, hint: String?))] = [
            ("01", 0..<2, zero), ("-01", 0..<3, zero), ("00", 0..<2, zero), ("[0123.5]", 1..<5, zero),
            ("-", 0..<1, misspelt), ("--1", 0..<1, misspelt), ("- 1", 0..<1, misspelt), ("-a", 0..<2, misspelt),
            ("5.", 0..<2, misspelt), ("1.e2", 0..<4, misspelt), ("-.5", 0..<3, misspelt), ("1a", 0..<2, misspelt),
            ("0x10", 0..<4, misspelt), ("1_000", 0..<5, misspelt), ("-Infinity", 0..<9, misspelt),
            ("[12ab]", 1..<5, misspelt),
            ("1e", 0..<2, ("a number without an exponent", nil)),
            ("1e+", 0..<3, ("a number without an exponent", nil)),
            ("1E-x", 0..<3, ("a number without an exponent", nil)),
        ]
        for (text, bytes, reason) in cases {
            XCTAssertEqual(syntaxError(in: text), JSONSyntaxError(bytes, reason.message, hint: reason.hint), text)
        }
    }
}
