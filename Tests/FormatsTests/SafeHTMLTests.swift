import Formats
import XCTest

final class SafeHTMLTests: XCTestCase {
    func testEscapedText() {
        let cases: [(text: String, html: String)] = [
            ("", ""), ("a b\nc\td  ", "a b\nc\td  "),
            ("<a href=\"b\" c='d'>&amp;", "&lt;a href=&quot;b&quot; c=&#39;d&#39;&gt;&amp;amp;"),
            ("a\0b\u{1B}c\u{7F}d\u{85}e", "abcde"), ("a\u{2028}b\u{2029}c", "a\nb\nc"), ("a\u{202E}b\u{2069}c", "abc"),
            ("\u{200F}a\u{A0}é日🎟️\u{2019}", "\u{200F}a\u{A0}é日🎟️\u{2019}"), ("\u{FEFF}a\u{FFFE}", "a"),
            ("\u{FF0C}", "\u{FF0C}"), ("a\u{0C}b", "a b"),
        ]
        for (text, html) in cases { XCTAssertEqual(SafeHTML(escaping: text).html, html) }
    }

    func testPlainTextOfEscapedText() {
        let text = "a <b> & \"c\" 'd' &amp;\ne"
        XCTAssertEqual(SafeHTML(escaping: text).plainText, text)
        XCTAssertEqual(SafeHTML(escaping: " a  b\n\n c ").plainText, "a b\nc")
    }

    func testATableIsInABoxThatAKeyboardReaches() {
        let html = Markdown.html("a <table>\n\n| a | b |\n|---|---|\n| 1 | 2 |\n")
        XCTAssertEqual(
            html.withTables(named: "\"Tables\" & more").html,
            "<p>a</p>"
                + "<div class=\"table\" role=\"group\" aria-label=\"&quot;Tables&quot; &amp; more\" tabindex=\"0\">"
                + "<table><thead><tr><th>a</th><th>b</th></tr></thead>"
                + "<tbody><tr><td>1</td><td>2</td></tr></tbody></table></div>")
        XCTAssertEqual(Markdown.html("a").withTables(named: "Table").html, "<p>a</p>")
    }
}
