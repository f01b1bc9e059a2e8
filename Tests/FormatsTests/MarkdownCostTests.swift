import Formats
import TestSupport
import XCTest

/// Texts that cmark-gfm takes seconds or all memory for, if it is let.
final class MarkdownCostTests: XCTestCase {
    func testTextsThatTakeTheSquareOfTheirLength() {
        let texts: [(piece: String, then: String)] = [
            ("[", ""), ("![[]()", ""), ("[a](", ""), ("*a ", ""), ("*a_ ", ""), ("**a *b ", ""), ("~a", ""),
            ("* ~# ", "*_"),
            ("`a``", ""), (">", "\na"), ("1. ", "\n"), ("+ ", "\n"), ("* - ", "\n"), ("\t", "\n"), ("a<?", ""),
            ("a<!A ", ""),
            ("a<![CDATA[", ""), ("<p>\n\n", ""), ("a@", ""), ("http://a)", ""), ("http://a", ")"), ("www.", ""),
            ("|\n|-\n", ""), ("a|", "\n|-|"), ("a\n", "|-\n"), ("__/", "[a](b)"), ("|a|b|\n|-|-|\n", "|"),
            ("[a]: b\n", "[a]"),
        ]
        for (piece, then) in texts {
            let length = then.isEmpty ? 100_000 : 50_000
            let text =
                String(repeating: piece, count: length / piece.utf8.count)
                + (then.isEmpty ? "" : String(repeating: then, count: length / then.utf8.count))
            let time = processorTime { XCTAssertNil(HTMLShape.problem(in: Markdown.html(text).html)) }
            XCTAssertLessThan(time, .seconds(2), piece + then)
        }
    }

    func testATableThatWouldFillTheMemoryIsShownAsTyped() {
        let head = String(repeating: "|x", count: 12_000) + "|\n" + String(repeating: "|-", count: 12_000) + "|\n"
        XCTAssertEqual(Markdown.html(head + "a\nb").html, "<p>\(head.replacing("\n", with: " "))a b</p>")
    }

    func testTooMuchOfSomethingIsShownAsTyped() {
        let brackets = String(repeating: "[", count: 5001)
        XCTAssertEqual(Markdown.html("*a*\r\n<b>\n\n\nc" + brackets).html, "<p>*a*<br>&lt;b&gt;</p><p>c\(brackets)</p>")
        let addresses = String(repeating: "a@example.org ", count: 2001)
        XCTAssertEqual(Markdown.html("*a* " + addresses).html, "<p><em>a</em> \(addresses.dropLast())</p>")
        let tildes = String(repeating: "~", count: 2001)
        XCTAssertEqual(Markdown.html("~~a~~ *b* \(tildes)").html, "<p>~~a~~ <em>b</em> \(tildes)</p>")
    }
}
