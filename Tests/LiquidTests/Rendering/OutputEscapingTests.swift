import XCTest

@testable import Liquid

/// Every way out of a template for HTML escapes what isn't known to be HTML, once.
final class OutputEscapingTests: XCTestCase {
    private let data = Fields([
        ("x", "<b>\"'&"), ("list", ["<i>", "&"]), ("h", ["<k>": "<v>"]),
        ("safe", .markup(Markup(safe: "<u>&amp;</u>"))),
        ("entity", "&lt;"), ("n", 3), ("numbers", [1]), ("name", "<p>"),
    ])
    private let escaped = "&lt;b&gt;&quot;&#39;&amp;"
    private let environment = Environment.of { environment in
        environment.output = .html
        environment.errors = .inline
        environment.mode = .lax
        environment.enable(.layouts)
        environment.register(Tag("data") { arguments, _, _ throws(FilterError) in arguments[0] ?? .null })
        environment.register(
            Tag("box", hasBody: true) { _, body, _ throws(FilterError) in .markup(body.markup) })
        environment.register(
            Tag("plain", hasBody: true) { _, body, _ throws(FilterError) in .string(body.markup.text) })
        let partials = [
            "p": "<p>{{ v }}</p>", "layout": "<main>{% block a %}<b>{{ x }}</b>{% endblock %}</main>",
            "base": "{{ x }}{% block a %}<i>{% endblock %}",
        ]
        environment.partials = { partials[$0] }
    }

    func testEveryWayOut() {
        assertRenders(
            [
                ("{{ x }}", escaped), ("{% echo x %}", escaped), ("{% cycle x, 1 %}", escaped),
                ("{% liquid echo x %}", escaped), ("{{ list }}", "&lt;i&gt;&amp;"),
                ("{{ h }}", "{&quot;&lt;k&gt;&quot;=&gt;&quot;&lt;v&gt;&quot;}"), ("{{ entity }}", "&amp;lt;"),
                ("{% for i in list %}{{ i }}{% endfor %}", "&lt;i&gt;&amp;"),
                ("{% for p in h %}{{ p[0] }}{{ p }}{% endfor %}", "&lt;k&gt;&lt;k&gt;&lt;v&gt;"),
                (
                    "{% tablerow i in list %}{{ i }}{% endtablerow %}",
                    "<tr class=\"row1\">\n<td class=\"col1\">&lt;i&gt;</td><td class=\"col2\">&amp;</td></tr>\n"
                ),
                ("{% assign y = x %}{{ y }}", escaped), ("{% increment n %}", "3"), ("{{ x | first }}", "&lt;"),
                ("{% if true %}{{ x }}{% endif %}", escaped), ("{{ x.first }}{{ list[0] }}", "&lt;&lt;i&gt;"),
                ("{% ifchanged %}<p>{{ x }}</p>{% endifchanged %}", "<p>\(escaped)</p>"),
                ("{% data x %}{% data safe %}{% data '<p>' %}", "\(escaped)<u>&amp;</u><p>"),
                ("{% box %}<p>{{ x }}{% endbox %}", "<p>\(escaped)"),
                ("{% plain %}<p>{{ x }}{% endplain %}", "&lt;p&gt;\(escaped)"),
                ("{% for i in (1..2) %}{% assign y = y | append: x %}{% endfor %}{{ y }}", escaped + escaped),
            ], data, in: environment)
    }

    func testLiteralsAreTheAuthors() {
        assertRenders(
            [
                ("{{ '<b>' }}{% echo '&amp;' %}{% cycle '<i>' %}", "<b>&amp;<i>"), ("<b>&{{ '' }}", "<b>&"),
                ("{% assign y = '<b>' %}{{ y }}", "<b>"), ("{{ safe }}", "<u>&amp;</u>"),
                ("{{ '<b>' | upcase }}", "&lt;B&gt;"), ("{{ nosuch | default: '<br>' }}", "<br>"),
                ("{% raw %}<b>{{ x }}{% endraw %}", "<b>{{ x }}"),
            ], data, in: environment)
    }

    func testMixes() {
        assertRenders(
            [
                ("{{ x | append: '<br>' }}", "\(escaped)<br>"), ("{{ '<br>' | append: x }}", "<br>\(escaped)"),
                ("{{ x | prepend: '<p>' | append: '</p>' }}", "<p>\(escaped)</p>"),
                ("{{ list | join: '<br>' }}", "&lt;i&gt;<br>&amp;"),
                ("{{ x | prepend: '<b>' | upcase }}", "&lt;B&gt;&lt;B&gt;&quot;&#39;&amp;"),
                ("{{ x | escape }}", escaped),
                ("{{ x | escape | escape }}", escaped),
                ("{{ entity | escape_once }}", "&lt;"), ("{{ x | newline_to_br }}", escaped),
                ("{{ safe | append: x | append: '<hr>' }}", "<u>&amp;</u>\(escaped)<hr>"),
            ], data, in: environment)
    }

    func testEscapedDataPassesThroughFilters() {
        let jerry = Fields([("t", "Tom & <Jerry>")])
        let whole = "Tom &amp; &lt;Jerry&gt;"
        assertRenders(
            [
                ("{{ t | escape | truncate: 50 }}", whole), ("{{ t | escape | strip }}", whole),
                ("{{ t | escape | truncate: 8 }}", "Tom &amp;..."),
                ("{{ t | escape | upcase }}", "TOM &amp; &lt;JERRY&gt;"),
                ("{{ t | escape | append: '<br>' }}", "\(whole)<br>"), ("{{ t | escape | newline_to_br }}", whole),
                ("{{ t | h | escape | replace: 'Tom', 'Tim' }}", "Tim &amp; &lt;Jerry&gt;"),
                ("{% capture x %}<p>{{ t | escape }}</p>{% endcapture %}{{ x | escape | strip }}", "<p>\(whole)</p>"),
                ("{% assign x = t | escape %}{{ x }}{{ x | size }}", "\(whole)13"),
                (
                    "{% capture x %}\n <a href=x>{{ t }}</a>\n{% endcapture %}{{ x | strip }}",
                    "<a href=x>\(whole)</a>"
                ),
                ("{% capture x %}<p>{{ t }} &amp; Co</p>{% endcapture %}{{ x | strip_html }}", "Tom &amp;  &amp; Co"),
                (
                    "{% capture x %}<p>Tom &amp; Jerry</p>{% endcapture %}{{ x | strip_html | truncate: 8 }}",
                    "Tom &amp;..."
                ),
                ("{{ t | newline_to_br | strip_newlines }}{{ t | escape_once | strip }}", whole + whole),
                ("{{ '<b>' | truncate: 9 }}{{ '<b>' | strip }}", "<b><b>"),
            ], jerry, in: environment)
    }

    func testCaptures() {
        assertRenders(
            [
                ("{% capture y %}<p>{{ x }}</p>{% endcapture %}{{ y }}{{ y }}", "<p>\(escaped)</p><p>\(escaped)</p>"),
                ("{% capture y %}<p>{{ x }}{% endcapture %}{{ y | upcase }}", "&lt;P&gt;&lt;B&gt;&quot;&#39;&amp;"),
                ("{% capture y %}{{ x }}{% endcapture %}{{ y | append: '<br>' }}", "\(escaped)<br>"),
                (
                    "{% capture y %}{% capture z %}<i>{{ x }}{% endcapture %}<b>{{ z }}{% endcapture %}{{ y }}",
                    "<b><i>\(escaped)"
                ),
                ("{% capture y %}{% render 'p', v: x %}{% endcapture %}{{ y }}", "<p>\(escaped)</p>"),
                ("{% capture y %}{{ x }}{% endcapture %}{{ y.size }}{{ y | escape }}", "6\(escaped)"),
            ], data, in: environment)
    }

    func testPartialsAndLayouts() {
        assertRenders(
            [
                ("{% render 'p', v: x %}{% include 'p', v: x %}", "<p>\(escaped)</p><p>\(escaped)</p>"),
                ("{% render 'p' for list as v %}", "<p>&lt;i&gt;</p><p>&amp;</p>"),
                ("{% render 'p', v: '<b>' %}", "<p><b></p>"),
                (
                    "{% layout 'layout' %}{% block a %}{{ block.super }}<hr>{{ x }}{% endblock %}",
                    "<main><b>\(escaped)</b><hr>\(escaped)</main>"
                ),
                ("{% layout 'base' %}{% block a %}{{ block.super | upcase }}{% endblock %}", "\(escaped)&lt;I&gt;"),
            ], data, in: environment)
    }

    func testErrorsCarryNoMarkupOut() {
        assertRenders(
            [
                ("{% include name %}", "Liquid error (line 1): Could not find asset &lt;p&gt;"),
                ("{% if x <<b>> 1 %}y{% endif %}", "Liquid error (line 1): Unknown operator &lt;&lt;b&gt;&gt;"),
                ("{{ numbers | map: name }}", "Liquid error (line 1): cannot select the property &#39;&lt;p&gt;&#39;"),
                (
                    "{% capture y %}{% include name %}{% endcapture %}{{ y }}",
                    "Liquid error (line 1): Could not find asset &lt;p&gt;"
                ),
            ], data, in: environment)
    }

    func testPlainTextIsNeverEscaped() {
        var text = environment
        text.output = .text
        assertRenders(
            [
                ("{{ x }}{% echo x %}{% cycle x %}", "<b>\"'&<b>\"'&<b>\"'&"), ("{{ safe }}", "<u>&amp;</u>"),
                ("{% capture y %}{{ x }}<i>{% endcapture %}{{ y | upcase }}", "<B>\"'&<I>"),
                ("{% render 'p', v: x %}", "<p><b>\"'&</p>"),
                ("{% include name %}", "Liquid error (line 1): Could not find asset <p>"),
                ("{{ x | escape }}", escaped),
            ], data, in: text)
    }
}
