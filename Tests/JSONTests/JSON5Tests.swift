import TestSupport
import XCTest

@testable import JSON

final class JSON5Tests: XCTestCase {
    func testWhatJSON5AllowsIsReadInJSON5Only() throws {
        let cases: [(text: String, value: JSON)] = [
            ("// a note\n1 // another", 1),
            ("/* a * b / c */ [1, /* two */ 2]", [1, 2]),
            ("/**/1", 1),
            ("[1, 2,]", [1, 2]),
            ("{\"a\": 1,\n}", ["a": 1]),
            ("{a: 1, $b_2: 2, 'c d': 3}", ["a": 1, "$b_2": 2, "c d": 3]),
            ("{null: 1, true: 2}", ["null": 1, "true": 2]),
            ("{a/* here */: /* there */ 1}", ["a": 1]),
            ("'it\\'s \"here\"'", "it's \"here\""),
            ("\"it's\\'\"", "it's'"),
            ("+1", 1), ("0x1F", 31), ("-0xff", -255), ("+0XA", 10),
            ("[.5, 5., -.5e1, 1.e2]", [.double(0.5), 5, -5, 100]),
            (#""\x41\xe9""#, "Aé"),
            (#""\v\0\a""#, "\u{B}\0a"),
            ("\"one \\\nline\"", "one line"),
            ("\"one \\\r\nline\"", "one line"),
            ("\"one \\\rline\"", "one line"),
        ]
        for (text, value) in cases {
            XCTAssertEqual(JSON(try JSONDocument(text, .json5).root), value, text)
            XCTAssertNotNil(syntaxError(in: text), text)
        }
    }

    func testEverythingThatIsJSONIsJSON5() throws {
        for text in ["null", "[1, -2.5e3, \"\\u00e9\\n\"]", "{\"a\": {\"b\": [true, false, {}]}}"] {
            XCTAssertEqual(JSON(try JSONDocument(text, .json5).root), JSON(try JSONDocument(text).root), text)
        }
    }

    func testWhatIsWrongInJSON5Too() {
        let cases: [(text: String, bytes: Range<Int>, message: String, hint: String?)] = [
            ("/* a", 0..<2, "a comment that never ends", "close it with */"),
            ("[1] /*/", 4..<6, "a comment that never ends", "close it with */"),
            ("/", 0..<1, "“/” where a value is expected", nil),
            ("[,]", 1..<2, "“,” where a value is expected", nil),
            ("[1,,]", 3..<4, "“,” where a value is expected", nil),
            ("{,}", 1..<2, "“,” where a key in double quotes is expected", nil),
            ("{a-b: 1}", 2..<3, "“-” where a colon after the key is expected", nil),
            ("[a]", 1..<2, "“a” where a value is expected", nil),
            ("'abc\"", 0..<1, "a string that never ends", "the file seems cut off, or a closing quote is missing"),
            ("0x", 0..<2, "a number without hexadecimal digits", nil),
            ("[0xG]", 1..<3, "a number without hexadecimal digits", nil),
            (".", 0..<1, "neither a number nor true, false or null", "put text in double quotes"),
            ("+", 0..<1, "neither a number nor true, false or null", "put text in double quotes"),
            ("010", 0..<3, "a number that starts with 0", "remove the leading zero, or put quotes around it"),
            (
                #"'\x4'"#, 1..<5, "an escape that names no character",
                #"two hexadecimal digits follow \x; write \\ for a backslash"#
            ),
            (#"'\1'"#, 1..<3, "an escape that JSON doesn't know", #"write \\ for a backslash"#),
            ("'a\nb'", 2..<3, "a line break inside a string", #"close the string, or write \n"#),
        ]
        for (text, bytes, message, hint) in cases {
            XCTAssertEqual(syntaxError(in: text, .json5), JSONSyntaxError(bytes, message, hint: hint), text)
        }
    }

    func testRangesOfBareAndSingleQuotedKeys() throws {
        let document = try JSONDocument("{bare: 1, 'quoted': 2}", .json5)
        XCTAssertEqual(document.root.members.map { document.text($0.key.range) }, ["bare", "'quoted'"])
    }
}
