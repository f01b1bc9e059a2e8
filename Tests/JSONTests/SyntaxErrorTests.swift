import XCTest

@testable import JSON

final class SyntaxErrorTests: XCTestCase {
    func testTextsThatEndTooEarly() {
        let texts = [
            "{", "[", "[1", "[1,", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "tru", "nul", "fals", "\"\\", "[[]",
            "{\"a\":{}",
        ]
        for text in texts {
            XCTAssertEqual(
                syntaxError(in: text),
                JSONSyntaxError(
                    text.utf8.count..<text.utf8.count, "the text ends too early",
                    hint: "the file seems cut off: write or fetch it again"), text)
        }
    }

    func testTextsWithNothingInThem() {
        for text in ["", " \n", "\u{FEFF}"] {
            let end = text.utf8.count
            XCTAssertEqual(
                syntaxError(in: text),
                JSONSyntaxError(end..<end, "the file is empty", hint: "a JSON document is expected"),
                text.debugDescription)
        }
    }

    func testWhatStandsWhereSomethingElseIsExpected() {
        let cases: [(text: String, bytes: Range<Int>, message: String, hint: String?)] = [
            ("}", 0..<1, "“}” where a value is expected", nil),
            ("]", 0..<1, "“]” where a value is expected", nil),
            (",", 0..<1, "“,” where a value is expected", nil),
            (":", 0..<1, "“:” where a value is expected", nil),
            ("[,1]", 1..<2, "“,” where a value is expected", nil),
            ("[1,,2]", 3..<4, "“,” where a value is expected", nil),
            ("{\"a\":}", 5..<6, "“}” where a value is expected", nil),
            ("True", 0..<1, "“T” where a value is expected", nil),
            ("NaN", 0..<1, "“N” where a value is expected", nil),
            ("Infinity", 0..<1, "“I” where a value is expected", nil),
            ("undefined", 0..<1, "“u” where a value is expected", nil),
            ("+1", 0..<1, "“+” where a value is expected", nil),
            (".5", 0..<1, "“.” where a value is expected", nil),
            ("#", 0..<1, "“#” where a value is expected", nil),
            ("<html>", 0..<1, "“<” where a value is expected", "this looks like HTML or XML, not JSON"),
            ("// a\n1", 0..<1, "“/” where a value is expected", "JSON has no comments"),
            ("['a']", 1..<2, "“'” where a value is expected", "use double quotes"),
            ("[1 2]", 3..<4, "“2” where a comma or ] is expected", nil),
            ("[1}", 2..<3, "“}” where a comma or ] is expected", nil),
            ("{\"a\":1]", 6..<7, "“]” where a comma or } is expected", nil),
            ("{\"a\":1 \"b\":2}", 7..<8, "“\"” where a comma or } is expected", nil),
            ("{\"a\" 1}", 5..<6, "“1” where a colon after the key is expected", nil),
            ("{\"a\",1}", 4..<5, "“,” where a colon after the key is expected", nil),
            ("{,}", 1..<2, "“,” where a key in double quotes is expected", nil),
            ("{1:2}", 1..<2, "“1” where a key in double quotes is expected", nil),
            ("{a:1}", 1..<2, "“a” where a key in double quotes is expected", nil),
            ("{'a':1}", 1..<2, "“'” where a key in double quotes is expected", "use double quotes"),
            ("true false", 5..<6, "“f” where the end of the document is expected", nil),
            ("{} {}", 3..<4, "“{” where the end of the document is expected", nil),
            ("[] 1", 3..<4, "“1” where the end of the document is expected", nil),
            ("1,5", 1..<2, "“,” where the end of the document is expected", nil),
            ("1.2.3", 3..<4, "“.” where the end of the document is expected", nil),
            ("1 /* a */", 2..<3, "“/” where the end of the document is expected", "JSON has no comments"),
        ]
        for (text, bytes, message, hint) in cases {
            XCTAssertEqual(syntaxError(in: text), JSONSyntaxError(bytes, message, hint: hint), text)
        }
    }

    func testCharactersThatCannotBeSeenAreNamedByTheirNumber() {
        let cases: [(text: String, bytes: Range<Int>, message: String)] = [
            ("é", 0..<2, "“é” where a value is expected"),
            ("[東]", 1..<4, "“東” where a value is expected"),
            ("[\u{A0}1]", 1..<3, "the character U+00A0 where a value is expected"),
            (" \u{FEFF}1", 1..<4, "the character U+FEFF where a value is expected"),
            ("\u{FEFF}\u{FEFF}1", 3..<6, "the character U+FEFF where a value is expected"),
            ("\0", 0..<1, "the character U+0000 where a value is expected"),
            ("[\u{1F3AD}]", 1..<5, "the character U+1F3AD where a value is expected"),
        ]
        for (text, bytes, message) in cases {
            XCTAssertEqual(syntaxError(in: text), JSONSyntaxError(bytes, message), text.debugDescription)
        }
        XCTAssertEqual(syntaxError(in: [0x5B, 0xFF]), JSONSyntaxError(1..<2, "the byte 255 where a value is expected"))
    }

    func testACommaWithNothingAfterItIsTheComma() {
        for (text, comma) in [("[1,]", 2), ("[1, \n]", 2), ("{\"a\":1,}", 6)] {
            XCTAssertEqual(
                syntaxError(in: text),
                JSONSyntaxError(comma..<comma + 1, "a comma with nothing after it", hint: "remove this comma"), text)
        }
    }

    func testWordsThatAreAlmostWords() {
        let cases = [
            ("truth", 0..<5), ("nulls", 0..<5), ("falsey", 0..<6), ("[nil]", 1..<4), ("tRUE", 0..<4), ("null0", 0..<5),
        ]
        for (text, bytes) in cases {
            XCTAssertEqual(
                syntaxError(in: text),
                JSONSyntaxError(bytes, "neither a number nor true, false or null", hint: "put text in double quotes"),
                text)
        }
    }
}
