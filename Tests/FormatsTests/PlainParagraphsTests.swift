import TestSupport
import XCTest

@testable import Formats

/// The parser decides: whatever is taken for plain must come out as it would have.
final class PlainParagraphsTests: XCTestCase {
    func testWhatIsTakenForPlainComesOutAsTheParserHasIt() {
        var random = SplitMix(seed: 2026)
        var plain = 0
        for _ in 0..<20_000 {
            let text = PlainParagraphsTests.text(&random)
            guard isPlain(text) else { continue }
            plain += 1
            XCTAssertEqual(Markdown.html(text).html, parsed(text), text.debugDescription)
        }
        XCTAssertGreaterThan(plain, 2000)
    }

    func testEverySignIsPlainOrParsedWhereverItStands() {
        for scalar in (0x01...0x2FF).map({ Unicode.Scalar(UInt32($0)) }).compactMap({ $0 }) {
            for text in [
                "\(scalar)a b", "a\n\(scalar) b", "a\(scalar)b \(scalar)", "a w\(scalar)b", "a:\(scalar)b\n\nc",
            ] {
                XCTAssertEqual(Markdown.html(text).html, parsed(text), text.debugDescription)
            }
        }
    }

    func testProseIsPlain() {
        for text in ["", "a", "One, two.\n\nThree – “four”!", "Ein Fest: für alle (ab 7).\nÉté"] {
            XCTAssertTrue(isPlain(text), text)
        }
        for text in ["a ", " a", "a\n b", "a  \nb", "1. a", "a\n---", "a *b*", "a&b", "www.a.b", "a@b", "\u{FEFF}# a"] {
            XCTAssertFalse(isPlain(text), text)
        }
    }
}

extension PlainParagraphsTests {
    private func isPlain(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { PlainParagraphs($0) != nil }
    }

    private func parsed(_ text: String) -> String {
        var renderer = MarkdownRenderer(capacity: 64)
        var text = text
        text.withUTF8 { Markdown.parse($0, &renderer) }
        return renderer.writer.finish(headingsFrom: 2).html
    }

    /// Mostly words, with a few things between them that may mean something.
    private static func text(_ random: inout SplitMix) -> String {
        let words = ["a", "Word", "großes", "fête", "市場", "كلمة", "longer words here", "it’s", "10", "w"]
        let joints = [
            " ", ", ", ". ", "\n", "\n\n", "! ", ": ", "; ", " – ", "\u{A0}", "  ", "? ", "\" ", "'", "-", "(", ")",
        ]
        let marks = [
            "#", "*", "_", "`", "[a](b)", "<b>", "&amp;", "~", "\\", "|", "www.", "http://", "@", "\r\n", "\t", "1. ",
            "- ",
            "===", "---", "\u{FEFF}", "\u{2028}", "\u{202E}", "\u{FFFE}", "+ ", "> ", " \n", "\n ", "w.", "\u{85}", "!",
        ]
        var text = ""
        let riskiness = Int.random(in: 0...12, using: &random)
        for _ in 0..<Int.random(in: 0...24, using: &random) {
            text += words.randomElement(using: &random) ?? ""
            text += joints.randomElement(using: &random) ?? ""
            if Int.random(in: 0..<100, using: &random) < riskiness { text += marks.randomElement(using: &random) ?? "" }
        }
        return text
    }
}
