import Formats
import XCTest

/// What an organizer writes into a mail, and what gets into it that way.
final class MailBodyTests: XCTestCase {
    func testWhatMailsAreLaidOutWithStays() {
        for html in [
            "<p style=\"color:#123;padding:4px 0\">One <a href=\"https://a.example/x?y=1&amp;z\">two</a><br>three</p>",
            "<table width=\"100%\" cellpadding=\"0\"><tr><td align=\"center\"><img src=\"https://a.example/i.png\" alt=\"A\"></td></tr></table>",
            "<img src=\"cid:qr1@a\" alt=\"code\">", "<ol start=\"3\"><li>a</li></ol><h2 dir=\"auto\">b</h2>",
        ] {
            let body = MailBody(html)
            XCTAssertEqual(body.html, html)
            XCTAssertEqual(body.leftOut, [], html)
        }
    }

    func testOurOwnMarkupIsHarmless() {
        let html = Markdown.html("[a](https://a.example)\n\n| a | b |\n|---|---|\n| c | d |", headingsFrom: 2)
            .withTables(named: "t").html
        XCTAssertEqual(MailBody(html).leftOut, [], html)
    }

    func testWhatDoesAnythingIsLeftOutAndSaid() {
        let cases: [(html: String, safe: String, leftOut: [String])] = [
            ("<script>x</script>a<style>p{}</style>", "a", ["<script>", "<style>"]),
            ("<p onclick=\"x\" id=\"a\">a</p>", "<p>a</p>", ["onclick"]),
            ("<p title=x onmouseover=y>a</p>", "<p title=\"x\">a</p>", ["onmouseover"]),
            ("<form action=\"/x\"><input name=\"a\">b</form>", "b", ["<form>", "<input>"]),
            (
                "<base href=\"//x\"><meta http-equiv=\"refresh\"><title>t</title>a", "a",
                ["<base>", "<meta>", "<title>"]
            ),
            ("<a href=\"javascript:x\">a</a>", "<a>a</a>", ["href"]),
            ("<img src=\"data:x\" alt=\"a\"><svg><a></a></svg>", "<img alt=\"a\">", ["src", "<svg>"]),
            (
                "<p style=\"color:red;position:fixed;background:url(x);margin-top:-9px;width:expression(1)\">a</p>",
                "<p style=\"color:red\">a</p>", ["position", "background", "margin-top", "width"]
            ),
        ]
        for (html, safe, leftOut) in cases {
            let body = MailBody(html)
            XCTAssertEqual(body.html, safe, html)
            XCTAssertEqual(body.leftOut, leftOut, html)
        }
    }

    func testNothingEndsTheTableThatItStandsIn() {
        let cases = [
            ("a</td></tr></table></div>b", "ab"), ("<td>a</td><tr>b", "ab"),
            ("<table><table><tr><td>a</td></tr></table></table>", "<table><tr><td>a</td></tr></table>"),
            ("<table><tr><p>a<td>b", "<table><tr>"),
            ("<p>a<b>b", "<p>a<b>b</b></p>"),
        ]
        for (html, safe) in cases {
            let framed = MailBody(html).html
            XCTAssertTrue(framed.hasPrefix(safe), "\(html): \(framed)")
            for name in ["table", "tr", "td", "p", "b"] {
                XCTAssertEqual(
                    framed.split(separator: "<\(name)>", omittingEmptySubsequences: false).count,
                    framed.split(separator: "</\(name)>", omittingEmptySubsequences: false).count, framed)
            }
        }
    }

    func testItsWordsHaveAddressesMarksAndParagraphs() {
        let html = """
            <h1>Hello</h1><p>Pay <a href="https://a.example/pay">here</a> or at <a href="https://a.example">https://a.example</a>,
            ask <a href="mailto:a@b.example">a@b.example</a>.</p><ul><li>one</li><li>two</li></ul>
            <ol><li>first</li><li>second</li></ol><table><tr><td>x</td><td>y</td></tr><tr><td>z</td></tr></table><p>a<br>b</p>
            """
        XCTAssertEqual(
            MailBody(html).text,
            """
            Hello

            Pay here (https://a.example/pay) or at https://a.example, ask a@b.example.

            - one
            - two

            1. first
            2. second

            x y
            z

            a
            b
            """)
    }
}
