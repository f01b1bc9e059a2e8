import XCTest

@testable import Liquid

final class HTMLFilterTests: XCTestCase {
    func testEscaping() {
        assertFilters([
            ("escape", "<p>'\"&", [], #""&lt;p&gt;&#39;&quot;&amp;""#), ("h", "a<b", [], #""a&lt;b""#),
            ("escape", .null, [], "nil"),
            ("escape", ["a": 1], [], #""{&quot;a&quot;=&gt;1}""#), ("escape", "&amp;", [], #""&amp;amp;""#),
            ("escape_once", "&lt;<&amp;&", [], #""&lt;&lt;&amp;&amp;""#),
            ("escape_once", "&#39;&#x27;&;&a1;&lt &é;", [], #""&#39;&amp;#x27;&amp;;&amp;a1;&amp;lt &amp;é;""#),
            ("newline_to_br", "a\nb\r\nc\rd<", [], #""a<br />\nb<br />\nc\rd<""#), ("newline_to_br", 5, [], #""5""#),
        ])
    }

    func testStrippingTags() {
        assertFilters([
            ("strip_html", "<b>x</b><script>y</script><!-- z --><style>q</style>", [], #""x""#),
            ("strip_html", "a<b c", [], #""a<b c""#), ("strip_html", "<div\nid='a'>t</div>", [], #""t""#),
            ("strip_html", "<<<script </script>script>foo;</script>", [], #""foo;""#),
            ("strip_html", "<script>a", [], #""a""#), ("strip_html", "<!-- a > b", [], #"" b""#),
            ("strip_html", "<SCRIPT>x</SCRIPT>", [], #""x""#), ("strip_html", "1 > 0 < 2", [], #""1 > 0 < 2""#),
            ("strip_html", "<!--<script>-->x</script>y", [], #""xy""#), ("strip_html", "<!-->-->x", [], #""x""#),
        ])
    }
}
