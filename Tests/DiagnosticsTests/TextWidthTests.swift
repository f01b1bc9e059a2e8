import Diagnostics
import XCTest

final class TextWidthTests: XCTestCase {
    func testColumnsOfTexts() {
        let cases: [(String, Int)] = [
            ("", 0), ("abc", 3), ("é", 1), ("e\u{301}", 1), ("東京", 4), ("ｱﾊ", 2), ("Ａ", 2), ("🎭", 2), ("한", 2),
            ("م", 1),
            ("a\u{200B}b", 2),
        ]
        for (text, width) in cases { XCTAssertEqual(TextWidth.of(text), width, text) }
    }

    func testTheStartOfATextAsFarAsItFits() {
        let cases: [(String, Int, String)] = [
            ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("東京都", 6, "東京都"), ("東京都", 5, "東京…"), ("東京都", 4, "東…"), ("", 0, ""),
            ("ab", 1, "…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
        ]
        for (text, columns, cut) in cases { XCTAssertEqual(TextWidth.prefix(text, within: columns), cut, text) }
    }

    func testTheEndOfATextAsFarAsItFits() {
        let cases: [(String, Int, String)] = [
            ("abc", 3, "abc"), ("abcd", 3, "…cd"), ("東京都", 5, "…京都"), ("東京都", 4, "…都"), ("", 0, ""), ("ab", 1, "…"),
        ]
        for (text, columns, cut) in cases { XCTAssertEqual(TextWidth.suffix(text, within: columns), cut, text) }
    }

    func testWhatATerminalWouldActOnIsMadeVisible() {
        let cases: [(String, String)] = [
            ("plain é 東 🎭", "plain é 東 🎭"), ("a\tb", "a b"), ("a\nb\rc\0", "a·b·c·"), ("\u{1B}[31mred", "·[31mred"),
            ("\u{7F}\u{80}\u{9F}\u{A0}", "···\u{A0}"), ("\u{202A}\u{202E}\u{2066}\u{2069}\u{200E}\u{200F}", "······"),
            ("\u{2028}\u{2029}", "··"), ("zero\u{200D}width", "zero\u{200D}width"),
        ]
        for (text, visible) in cases { XCTAssertEqual(text.visible, visible) }
    }
}
