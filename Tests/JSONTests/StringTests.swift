import XCTest

@testable import JSON

final class StringTests: XCTestCase {
    func testEscapesAreRead() throws {
        let cases: [(text: String, value: String)] = [
            (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
            (#""\u0041\u00e9\u00E9""#, "Aéé"),
            (#""\u6771\u4eac""#, "東京"),
            (#""\uD83C\uDFAD""#, "🎭"),
            (#""\ud800\udc00 \uDBFF\uDFFF""#, "\u{10000} \u{10FFFF}"),
            (#""\u0000\u001f""#, "\0\u{1F}"),
            (#""a\\u0041""#, #"a\u0041"#),
            (#""é\n東""#, "é\n東"),
        ]
        for (text, value) in cases {
            let root = try JSONDocument(text).root
            XCTAssertEqual(root.string, value, text)
            XCTAssertTrue(root.hasEscapes, text)
            XCTAssertNil(root.withPlainString { $0.count }, text)
        }
    }

    func testStringsWithoutEscapesAreSeenAsTheirBytes() throws {
        let root = try JSONDocument("\"Café\"").root
        XCTAssertFalse(root.hasEscapes)
        XCTAssertEqual(root.withPlainString { $0.count }, 5)
        XCTAssertEqual(root.string, "Café")
    }

    func testEscapesThatNameNoCharacter() {
        let texts: [(String, Range<Int>)] = [
            (#""\u12"#, 1..<5), (#""\u12G4""#, 1..<7), (#""\uD83D""#, 1..<7), (#""\uDE00""#, 1..<7),
            (#""\uD83D\u0041""#, 1..<7), (#""\uD83Dx""#, 1..<7), (#""\uD83D\n""#, 1..<7), (#""\uDE00\uD83D""#, 1..<7),
            (#""ab\u-123""#, 3..<9), (#""\u 123""#, 1..<7),
        ]
        for (text, bytes) in texts {
            XCTAssertEqual(
                syntaxError(in: text),
                JSONSyntaxError(
                    bytes, "an escape that names no character",
                    hint: #"four hexadecimal digits follow \u, and surrogates come in pairs"#), text)
        }
    }

    func testEscapesThatJSONDoesNotKnow() {
        for text in [#""\a""#, #""\x41""#, #""\'""#, #""\0""#, #""\v""#, #""\U0041""#, "\"\\\n\"", "\"\\é\""] {
            XCTAssertEqual(
                syntaxError(in: text),
                JSONSyntaxError(1..<3, "an escape that JSON doesn't know", hint: #"write \\ for a backslash"#), text)
        }
    }

    func testStringsThatNeverEndAreTheirOpeningQuote() {
        for (text, start) in [("\"", 0), ("\"abc", 0), ("[1, \"abc]", 4), (#""abc\""#, 0)] {
            XCTAssertEqual(
                syntaxError(in: text),
                JSONSyntaxError(
                    start..<start + 1, "a string that never ends",
                    hint: "the file seems cut off, or a closing quote is missing"), text)
        }
    }

    func testControlCharactersMustBeEscaped() {
        for byte in UInt8(0)..<0x20 {
            let isBreak = byte == 0x0A || byte == 0x0D
            let digits = String(UInt16(byte) + 0x100, radix: 16).dropFirst()
            let expected = JSONSyntaxError(
                2..<3, isBreak ? "a line break inside a string" : "a control character inside a string",
                hint: isBreak ? #"close the string, or write \n"# : #"write it as \u00"# + digits)
            XCTAssertEqual(syntaxError(in: [0x22, 0x61, byte, 0x22]), expected)
        }
        XCTAssertNil(syntaxError(in: "\"\u{7F}\u{85}\u{2028}\""))
    }

    func testBytesThatAreNotUTF8AreNamedByTheirPlace() {
        let cases: [(bytes: [UInt8], bad: Range<Int>)] = [
            ([0xFF], 2..<3),  // no such byte
            ([0x80], 2..<3),  // goes on, but nothing began
            ([0xC3], 2..<3),  // began, but doesn't go on
            ([0xC0, 0x80], 2..<3),  // longer than need be
            ([0xE0, 0x80, 0x80], 2..<3),
            ([0xED, 0xA0, 0x80], 2..<3),  // a surrogate
            ([0xF4, 0x90, 0x80, 0x80], 2..<3),  // past the last character
            ([0xC3, 0xA9, 0xE6, 0x9D, 0x62], 4..<6),  // cut in the middle
        ]
        for (bytes, bad) in cases {
            XCTAssertEqual(
                syntaxError(in: [0x5B, 0x22] + bytes + [0x22, 0x5D]),
                JSONSyntaxError(bad, "bytes that are not UTF-8", hint: "save the file as UTF-8"), "\(bytes)")
        }
        XCTAssertEqual(
            syntaxError(in: Array("{\"a".utf8) + [0xFE] + Array("\":1}".utf8)),
            JSONSyntaxError(3..<4, "bytes that are not UTF-8", hint: "save the file as UTF-8"))
    }
}
