import Formats
import XCTest

final class MarkdownTests: XCTestCase {
    func testBlocks() {
        assertHTML([
            ("", ""), ("a\nb", "<p>a b</p>"), ("a  \nb\\\nc", "<p>a<br>b<br>c</p>"), ("a\n\nb", "<p>a</p><p>b</p>"),
            ("# a\n\n### b\n\nc\n=\n", "<h2>a</h2><h3>b</h3><h2>c</h2>"), ("### a", "<h2>a</h2>"),
            ("- a\n- b\n  - c", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>"),
            ("- [ ] a", "<ul><li>[ ] a</li></ul>"),
            ("3. a\n\n   b\n4. c", #"<ol start="3"><li><p>a</p><p>b</p></li><li><p>c</p></li></ol>"#),
            ("> a\n> > b", "<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote>"),
            ("a\n\n---\nb", "<p>a</p><hr><p>b</p>"),
            ("```swift\n  if a < b {}\n\n  c\n```", "<pre><code>  if a &lt; b {}\n\n  c</code></pre>"),
            ("    a", "<pre><code>a</code></pre>"),
            (
                "| a | b |\n|:--|--:|\n| *c* | d\\|e |\n| f",
                "<table><thead><tr><th>a</th><th>b</th></tr></thead>"
                    + "<tbody><tr><td><em>c</em></td><td>d|e</td></tr><tr><td>f</td><td></td></tr></tbody></table>"
            ),
        ])
    }

    func testWordsInALine() {
        assertHTML(
            [
                (
                    "*a* **b** ***c*** ~~d~~ `e < f`",
                    inline: "<em>a</em> <strong>b</strong> <em><strong>c</strong></em> <s>d</s> <code>e &lt; f</code>"
                ),
                ("[a *b*](/c \"title\")", inline: #"<a href="/c">a <em>b</em></a>"#),
                (
                    "https://example.org/a_b. www.example.org",
                    inline:
                        #"<a href="https://example.org/a_b" rel="nofollow ugc noopener">https://example.org/a_b</a>. <a href="http://www.example.org" rel="nofollow ugc noopener">www.example.org</a>"#
                ),
                (
                    "a@example.org <tel:+254700>",
                    inline: #"<a href="mailto:a@example.org">a@example.org</a> <a href="tel:+254700">tel:+254700</a>"#
                ),
                (
                    "[a][b]\n\n[b]: https://example.org 'c'",
                    inline: #"<a href="https://example.org" rel="nofollow ugc noopener">a</a>"#
                ),
                (
                    "[a](javascript:b) [c](data:d) <vbscript:e> [f](<java\tscript:g>) [h](javascript&#58;i)",
                    inline: "a c vbscript:e f h"
                ),
                ("a \"b\" 'c' & d\0e\u{202E}f", inline: "a &quot;b&quot; &#39;c&#39; &amp; def"),
            ].map { ($0.0, "<p>\($0.inline)</p>") })
    }

    func testPicturesAreLinks() {
        assertHTML([
            ("![A *plan*](/plan.png)", #"<p><a href="/plan.png">A plan</a></p>"#),
            (
                "![](https://example.org/a/plan.png?b)",
                #"<p><a href="https://example.org/a/plan.png?b" rel="nofollow ugc noopener">plan.png</a></p>"#
            ),
            ("![a](data:image/png;base64,b) ![](data:c)", "<p>a</p>"),
            ("[![a](b.png)](/c)", #"<p><a href="/c">a</a></p>"#),
            ("![a ![b](/c)\n`d`](/e)", #"<p><a href="/e">a b d</a></p>"#),
        ])
    }

    /// Words stay, tags go.
    func testTagsOfHTMLAreLeftOut() {
        assertHTML([
            ("a <b onclick=c>d</b> <br/>e<BR>f<img src=g>", "<p>a d<br>e<br>f</p>"),
            (
                "<div class=a>\n<p>b <script>c</script><a href='javascript:d'>e</a>\nf</div>\n\ng",
                "<p>b e f</p><p>g</p>"
            ),
            ("<script>\na\n</script>\n\nb", "<p>b</p>"), ("<!-- a -->\nb <!-- c -->d", "<p>b d</p>"),
            (
                "|a|\n|-|\n|b<br>c|",
                "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b<br>c</td></tr></tbody></table>"
            ),
            ("- <div>\n  a\n  </div>", "<ul><li>a</li></ul>"),
        ])
    }

    func testPlainText() {
        let text =
            "# A *b*\n\n- c [d](/e)\n- ![f](/g)\n\n|h|i|\n|-|-|\n|j|k|\n\nl  \nm < n & `o`\n\n```\np\n\n  q\n```\n"
        XCTAssertEqual(Markdown.plainText(text), "A b\nc d\nf\nh i\nj k\nl\nm < n & o\np\nq")
    }

    private func assertHTML(_ cases: [(text: String, html: String)]) {
        for (text, html) in cases { XCTAssertEqual(Markdown.html(text).html, html, text) }
    }
}
