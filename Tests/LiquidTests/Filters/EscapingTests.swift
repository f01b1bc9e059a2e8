import XCTest

@testable import Liquid

/// Where output is HTML: which results are safe, and that nothing becomes safe without being escaped.
final class EscapingTests: XCTestCase {
    func testPartsKeepWhatTheyAre() {
        assertFilters(
            [
                ("append", "<x>", [.safe("<br>")], #"text"<x>"+safe"<br>""#),
                ("append", .safe("<br>"), ["<x>"], #"safe"<br>"+text"<x>""#),
                ("prepend", "<x>", [.safe("<b>")], #"safe"<b>"+text"<x>""#), ("append", "<x>", ["<y>"], #""<x><y>""#),
                ("append", .safe("<b>"), [.safe("</b>")], #"safe"<b></b>""#),
                ("append", .safe("<b>"), [1], #"safe"<b>1""#),
                ("append", .pieces(("<b>", true), ("<", false)), [">"], #"safe"<b>"+text"<>""#),
                ("join", ["<x>", .safe("<b>"), 3], [.safe("<br>")], #"text"<x>"+safe"<br><b><br>3""#),
                ("join", ["<", ">"], [.safe(", ")], #""<, >""#), ("join", ["a", "b"], ["<"], #""a<b""#),
            ], context: .html)
    }

    func testWhiteSpaceLeavesSafePartsSafe() {
        let mixed = Value.pieces((" \n <b>", true), (" < \r", false), ("\n </b>\n", true), (" \n", false))
        assertFilters(
            [
                ("strip", mixed, [], #"safe"<b>"+text" < \r"+safe"\n </b>""#),
                ("lstrip", mixed, [], #"safe"<b>"+text" < \r"+safe"\n </b>\n \n""#),
                ("rstrip", mixed, [], #"safe" \n <b>"+text" < \r"+safe"\n </b>""#),
                ("squish", mixed, [], #"safe"<b>"+text" < "+safe"</b>""#),
                ("strip_newlines", mixed, [], #"safe"  <b>"+text" < "+safe" </b> ""#),
                (
                    "strip_newlines", .pieces(("<\r", true), ("", false), ("\n>\r\r", false), ("\n\n&", true)), [],
                    #"safe"<"+text">\r"+safe"&""#
                ),
                ("strip", .pieces((" ", true), ("\n", false)), [], #""""#), ("strip", .safe("<i>"), [], #"safe"<i>""#),
                ("truncate", .safe("<i>"), [3], #"safe"<i>""#), ("truncate", .safe("<i> "), [3], #""...""#),
                ("truncatewords", .safe("<i> x"), [2], #"safe"<i> x""#),
                ("truncatewords", .safe("<i> x y"), [2], #""<i> x...""#),
            ], context: .html)
        assertFilters([("strip", .safe(" <b>"), [], #""<b>""#), ("truncate", .safe("<b>"), [], #""<b>""#)])
    }

    func testTextWithoutTagsHasNoEntities() {
        assertFilters(
            [
                (
                    "strip_html", .safe("<p>Tom &amp; Jerry &lt;3&gt; &quot;&#39;&nbsp;</p>"), [],
                    #""Tom & Jerry <3> \"'&nbsp;""#
                ),
                ("strip_html", .pieces(("<p>&amp;", true), ("&amp;<b>", false), ("</p>", true)), [], #""&&amp;""#),
                ("strip_html", .pieces(("<a href='", true), ("x", false), ("'>&lt;b&gt;", true)), [], #""<b>""#),
                ("strip_html", "<p>&amp;", [], #""&amp;""#), ("strip_html", .safe("&amp;lt;&am"), [], #""&lt;&am""#),
            ], context: .html)
        assertFilters([("strip_html", .safe("<p>&amp;"), [], #""&amp;""#)])
    }

    func testEscapedTextIsSafeAndNotEscapedAgain() {
        assertFilters(
            [
                ("escape", "<&", [], #""<&""#), ("escape", .safe("<b>&amp;"), [], #"safe"<b>&amp;""#),
                ("escape", .pieces(("<b>", true), ("<", false)), [], #"safe"<b>"+text"<""#), ("h", "<", [], #""<""#),
                ("escape_once", "&lt;<", [], #"safe"&lt;&lt;""#), ("escape_once", .safe("<b>"), [], #"safe"<b>""#),
                ("newline_to_br", "<a>\n&", [], #"safe"&lt;a&gt;<br />\n&amp;""#),
                ("newline_to_br", .pieces(("<b>\r\n", true), ("<\n", false)), [], #"safe"<b><br />\n&lt;<br />\n""#),
                ("escape", .null, [], "nil"), ("escape", [.safe("<b>")], [], #""[\"<b>\"]""#),
            ], context: .html)
    }

    func testEveryOtherFilterMakesPlainTextOfMarkup() {
        let arguments: [String: [Value]] = [
            "replace": [.safe("b"), .safe("<i>")], "replace_first": [.safe("b"), .safe("<i>")], "slice": [0, 9],
            "replace_last": [.safe("b"), .safe("<i>")], "remove": ["x"], "remove_first": ["x"], "remove_last": ["x"],
            "truncate": [5, .safe("<i>")], "truncatewords": [1, .safe("<i>")], "date": [.safe("<i>%Y</i>")],
            "split": [" "],
        ]
        let names = [
            "upcase", "downcase", "capitalize", "strip_html", "url_encode", "url_decode", "base64_encode",
            "base64_url_safe_encode", "first", "last", "url", "date",
        ]
        for name in names + arguments.keys.sorted() {
            for input in [.safe("<b> <c>"), .pieces(("<b> ", true), ("<c>", false))] as [Value] {
                let result = apply(
                    name, to: input, arguments[name] ?? (name == "date" ? ["%Y"] : []),
                    context: .extended(escapes: true))
                XCTAssertFalse(result.contains("safe"), "\(name): \(result)")
            }
        }
        XCTAssertEqual(apply("date", to: "2024-03-05", [.safe("<i>%Y</i>")], context: .html), #""<i>2024</i>""#)
    }

    /// Every filter, on text that nobody vouches for, with arguments that are safe: whatever is safe in the result was
    /// escaped or was an argument's own.
    func testNothingBecomesSafeUnescaped() {
        for filter in Filter.standard + Filter.extensions {
            for count in filter.arity {
                for argument in [.safe("<ok>"), "x", 1] as [Value] {
                    var context = FilterContext.extended(escapes: true)
                    let arguments = FilterArguments(Array(repeating: argument, count: count))
                    for input in ["<evil>", ["<evil>", ["<evil>"]], ["k": "<evil>"]] as [Value] {
                        guard let result = try? filter.call(arguments, on: input, context: &context) else { continue }
                        var bytes: [UInt8] = []
                        XCTAssertNoThrow(try result.append(to: &bytes, escaping: true, limit: 10_000))
                        let html = String(decoding: bytes, as: UTF8.self).replacing("<ok>", with: "").replacing(
                            "<br />", with: "")
                        XCTAssertFalse(html.contains("<"), "\(filter.name): \(html)")
                    }
                }
            }
        }
    }

    func testItemsOfListsKeepWhatTheyAre() {
        assertFilters(
            [
                ("first", [.safe("<b>")], [], #"safe"<b>""#),
                ("reverse", [.safe("<b>"), "<"], [], #"["<", safe"<b>"]"#),
                ("map", [["t": .safe("<b>")]], ["t"], #"[safe"<b>"]"#),
                ("sort", [.safe("b"), "a"], [], #"["a", safe"b"]"#),
                ("uniq", [.safe("a"), "a"], [], #"[safe"a"]"#),
                ("where", [["t": "a"]], [.safe("t"), .safe("a")], #"[{"t"=>"a"}]"#),
            ], context: .html)
    }
}
