import Formats
import XCTest

final class RichTextTests: XCTestCase {
    func testCorpus() {
        for example in HTMLCase.all {
            XCTAssertEqual(RichText.html(example.html).html, example.safe, example.html)
        }
    }

    func testDepthIsBounded() {
        let html = { (tag: String, count: Int) in String(repeating: "<\(tag)>", count: count) + "x" }
        for tag in ["div", "b", "span", "blockquote"] {
            XCTAssertEqual(RichText.html("y" + html(tag, 20_000) + "</\(tag)>").html, "<p>y</p>", tag)
        }
        let quotes = String(repeating: "<blockquote>", count: 40)
        let ends = String(repeating: "</blockquote>", count: 40)
        XCTAssertEqual(RichText.html(html("blockquote", 200)).html, quotes + "<p>x</p>" + ends)
        XCTAssertEqual(RichText.html(html("div", 200)).html, "<p>x</p>")
        XCTAssertEqual(RichText.html(html("u", 200)).html, "<p><u>x</u></p>")
        let lists = String(repeating: "<ul><li>", count: 20) + "<p>x</p>" + String(repeating: "</li></ul>", count: 20)
        XCTAssertEqual(RichText.html(html("ul><li", 100)).html, lists.replacing("<p>x</p>", with: "x"))
    }

    func testLengthIsBounded() {
        let paragraph = "<p>0123456789</p>"
        let text = String(repeating: paragraph, count: 70_000)
        XCTAssertEqual(RichText.html(text).html, String(repeating: paragraph, count: (1 << 20) / 17 + 1))
    }

    func testManyAttributesAreCutOff() {
        let many = (0..<50_000).map { "a\($0)='>'" }.joined(separator: " ")
        XCTAssertEqual(RichText.html("<a href=/x \(many)>x</a>y").html, #"<p><a href="/x">x</a>y</p>"#)
        XCTAssertEqual(RichText.html("<a \(many) href=/x>x</a>y").html, "<p>xy</p>")
        let script = (0..<200).map { "a\($0)" }.joined(separator: " ")
        XCTAssertEqual(RichText.html("<script>if (a<b) { \(script) }</script>x").html, "<p>x</p>")
    }

    func testHeadingsFitUnderThoseOfThePage() {
        let html = "<h2>a</h2><h3>b</h3><h6>c</h6>"
        XCTAssertEqual(RichText.html(html, headingsFrom: 1).html, "<h1>a</h1><h2>b</h2><h3>c</h3>")
        XCTAssertEqual(RichText.html(html, headingsFrom: 4).html, "<h4>a</h4><h5>b</h5><h6>c</h6>")
        XCTAssertEqual(RichText.html(html, headingsFrom: 6).html, "<h6>a</h6><h6>b</h6><h6>c</h6>")
        XCTAssertEqual(RichText.html(html, headingsFrom: -1).html, "<h1>a</h1><h2>b</h2><h3>c</h3>")
        XCTAssertEqual(RichText.html(html, headingsFrom: 9).html, "<h6>a</h6><h6>b</h6><h6>c</h6>")
    }

    func testPlainText() {
        let cases: [(html: String, text: String)] = [
            ("", ""), ("<p> a <b>b</b>\n c</p><p>d</p>", "a b c\nd"), ("<h1>a</h1>b<br>c<hr>d", "a\nb\nc\nd"),
            ("<ul><li>a<ul><li>b</ul><li>c</ul>", "a\nb\nc"),
            ("<table><tr><th>a<th>b<tr><td>c<td>d</table>", "a b\nc d"), ("<pre>a\n\n  b   c</pre>", "a\nb c"),
            ("a&nbsp; b &lt;b&gt; &amp;amp; &quot;'", "a b <b> &amp; \"'"),
            ("<a href='https://example.org/?a=1&b=2'>a</a><img src=/x.png alt=b>", "ab"),
            ("<script>a</script>b\u{202E}c&#0;", "bc"), ("<p>a</p><p></p>  <div><div>b</div></div>", "a\nb"),
        ]
        for (html, text) in cases { XCTAssertEqual(RichText.plainText(html), text, html) }
    }
}
