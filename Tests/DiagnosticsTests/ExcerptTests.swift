import Diagnostics
import XCTest

final class ExcerptTests: XCTestCase {
    /// The line and, below it, the carets.
    private func shown(_ part: String, in text: String, columns: Int = 72) throws -> [String] {
        let excerpt = try XCTUnwrap(Excerpt(of: .of(part, in: text), in: Array(text.utf8), columns: columns))
        return lines(excerpt)
    }

    private func lines(_ excerpt: Excerpt) -> [String] {
        [excerpt.text, String(repeating: " ", count: excerpt.indent) + String(repeating: "^", count: excerpt.width)]
    }

    func testTheWholeOfAShortLineIsShown() throws {
        XCTAssertEqual(try shown("two", in: "zero\none two three\nfour"), ["one two three", "    ^^^"])
        XCTAssertEqual(try shown("four", in: "one\r\nfour\r\nfive"), ["four", "^^^^"])
    }

    func testWideLettersTakeTwoColumns() throws {
        XCTAssertEqual(try shown("京", in: "東京 x"), ["東京 x", "  ^^"])
        XCTAssertEqual(try shown("x", in: "東京 x"), ["東京 x", "     ^"])
        XCTAssertEqual(try shown("🎭", in: "ab🎭c"), ["ab🎭c", "  ^^"])
        XCTAssertEqual(try shown("한글", in: "한글"), ["한글", "^^^^"])
    }

    func testMarksOnALetterTakeNone() throws {
        XCTAssertEqual(try shown("x", in: "e\u{301}e\u{301} x"), ["e\u{301}e\u{301} x", "   ^"])
        XCTAssertEqual(try shown("e\u{301}", in: "ae\u{301}b"), ["ae\u{301}b", " ^"])
        XCTAssertEqual(try shown("x", in: "\u{FEFF}x"), ["\u{FEFF}x", "^"])
    }

    func testATabIsASpaceAndControlCharactersAreDots() throws {
        XCTAssertEqual(try shown("x", in: "\t\ta\u{1B}x"), ["  a·x", "    ^"])
    }

    func testWhatGoesOnForLinesIsUnderlinedToTheEndOfItsFirst() throws {
        XCTAssertEqual(try shown("{\n\"a\": 1}", in: "x: {\n\"a\": 1}"), ["x: {", "   ^"])
    }

    func testAnEmptyPlaceIsOneCaret() throws {
        let text = "{\"a\": 1"
        let end = Position(line: 1, column: 8, bytes: 7..<7)
        XCTAssertEqual(lines(try XCTUnwrap(Excerpt(of: end, in: Array(text.utf8), columns: 40))), [text, "       ^"])
        let afterLine = Position(line: 2, column: 1, bytes: 8..<8)
        XCTAssertEqual(
            lines(try XCTUnwrap(Excerpt(of: afterLine, in: Array((text + "\n").utf8), columns: 40))), ["", "^"])
        XCTAssertNil(Excerpt(of: afterLine, in: Array(text.utf8), columns: 40))
    }

    func testALineThatIsAWholeFileIsCutAroundThePlace() throws {
        let row = #"{"id":1,"slug":"gala"},"#
        let text =
            "[" + String(repeating: row, count: 5000) + #"{"id":BAD}"# + String(repeating: row, count: 5000) + "]"
        XCTAssertEqual(
            try shown("BAD", in: text, columns: 60),
            [
                #"…1,"slug":"gala"},{"id":1,"slug":"gala"},{"id":BAD}{"id":1,…"#,
                "                                               ^^^",
            ])
        XCTAssertEqual(try shown("[", in: text, columns: 40), [#"[{"id":1,"slug":"gala"},{"id":1,"slug":…"#, "^"])
    }

    func testAPlaceLongerThanTheWindowIsCut() throws {
        let long = String(repeating: "x", count: 500)
        XCTAssertEqual(
            try shown("\"" + long, in: "{\"key\": \"\(long)\"}", columns: 40),
            ["{\"key\": \"" + String(repeating: "x", count: 30) + "…", "        " + String(repeating: "^", count: 32)])
    }

    func testAnyPlaceInAnyTextFitsTheWindow() throws {
        let texts = [
            String(repeating: "東", count: 300), String(repeating: "e\u{301}\u{302}", count: 200),
            String(repeating: "🎭\t\u{7}", count: 100), String(repeating: "a", count: 1000),
        ]
        for bytes in texts.map({ Array($0.utf8) }) + [[UInt8](repeating: 0xE6, count: 500)] {
            for start in stride(from: 0, through: bytes.count, by: 7) {
                for length in [0, 1, 50, 400] {
                    let position = Position(line: 1, column: 1, bytes: start..<start + length)
                    let excerpt = try XCTUnwrap(Excerpt(of: position, in: bytes, columns: 40))
                    XCTAssertLessThanOrEqual(TextWidth.of(excerpt.text), 40)
                    XCTAssertGreaterThan(excerpt.width, 0)
                    XCTAssertLessThanOrEqual(excerpt.indent + excerpt.width, 41)
                }
            }
        }
    }
}
