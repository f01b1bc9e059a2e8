import XCTest

@testable import Liquid

final class ValueTextTests: XCTestCase {
    func testFloatingNumbers() {
        let cases: [(Double, String)] = [
            (1, "1.0"), (-0.0, "-0.0"), (0, "0.0"), (1.5, "1.5"), (0.1, "0.1"), (-2.25, "-2.25"), (100, "100.0"),
            (1_000_000.5, "1000000.5"), (1e15, "1.0e+15"), (1e14, "100000000000000.0"),
            (1234567890123456.5, "1234567890123456.5"), (1e16, "1.0e+16"), (1e20, "1.0e+20"),
            (1.25e100, "1.25e+100"), (0.0001, "0.0001"), (0.00001, "1.0e-05"), (1.234e-7, "1.234e-07"),
            (123_456_789.123, "123456789.123"), (.leastNonzeroMagnitude, "5.0e-324"),
            (.greatestFiniteMagnitude, "1.7976931348623157e+308"),
            (.infinity, "Infinity"), (-.infinity, "-Infinity"), (.nan, "NaN"),
        ]
        for (number, expected) in cases { XCTAssertEqual(Value.float(number).printed, expected) }
    }

    func testWholeNumbers() {
        for number in [0, 7, 10, -1, -90, 1234, .max, .min] {
            XCTAssertEqual(Value.int(number).printed, String(number))
        }
    }

    func testPrinted() {
        let cases: [(Value, printed: String, text: String)] = [
            (.null, "", ""), (true, "true", "true"), (.empty, "", ""), (.blank, "", ""),
            ("a\"b", "a\"b", "a\"b"), (.range(ValueRange(1, 3)), "1..3", "1..3"),
            ([1, "x", [.null, [2.0]]], "1x2.0", #"[1, "x", [nil, [2.0]]]"#),
            (["b": 2, "a": [.null, "z"]], #"{"b"=>2, "a"=>[nil, "z"]}"#, #"{"b"=>2, "a"=>[nil, "z"]}"#),
            (.pieces(("<b>", true), ("<", false)), "<b><", "<b><"),
            (.drop(Sample(name: "Ada")), "Ada!", "Ada!"), ([], "", "[]"), ([:], "{}", "{}"),
        ]
        for (value, printed, text) in cases {
            XCTAssertEqual(value.printed, printed)
            XCTAssertEqual(value.text, text)
        }
    }

    func testInspectedTextIsEscapedAsInRuby() {
        let cases = [
            ("a\"b\\c", #""a\"b\\c""#), ("\n\t\r\u{1B}\u{07}\u{08}\u{0B}\u{0C}", #""\n\t\r\e\a\b\v\f""#),
            ("\u{01}\u{1F}\u{7F}", #""\u0001\u001F\x7F""#), ("#{x} #$y #@z # {", ##""\#{x} \#$y \#@z # {""##),
            ("é", #""é""#),
        ]
        for (text, expected) in cases { XCTAssertEqual(Value.string(text).inspected, expected) }
    }

    func testEscapedOnlyWhereNothingVouches() throws {
        let value: Value = ["<", .pieces(("<b>", true), ("&", false)), ["k": "'"], 1]
        var bytes: [UInt8] = []
        try value.append(to: &bytes, escaping: true, limit: 1000)
        XCTAssertEqual(String(decoding: bytes, as: UTF8.self), "&lt;<b>&amp;{&quot;k&quot;=&gt;&quot;&#39;&quot;}1")
    }

    func testTheLimitEndsAListThatIsShort_ButPrintsLong() {
        let long = Value.string(String(repeating: "x", count: 100))
        let lists: [Value] = [
            .array(Array(repeating: long, count: 50)), ["k": .array(Array(repeating: long, count: 50))],
        ]
        for list in lists {
            var bytes: [UInt8] = []
            XCTAssertThrowsError(try list.append(to: &bytes, escaping: true, limit: 1000)) {
                XCTAssertEqual($0 as? FilterError, .overrun)
            }
            XCTAssertLessThan(bytes.count, 1200)
        }
    }
}

final class Sample: Drop {
    let name: String

    init(name: String) {
        self.name = name
    }

    var keys: [String] { ["name"] }
    var text: String { name + "!" }

    func value(for key: String) -> Value? { key == "name" ? .string(name) : nil }
}
