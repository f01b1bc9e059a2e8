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

    func testEscapedTextIsSafeAndNotEscapedAgain() {
        assertFilters(
            [
                ("escape", "<&", [], #"safe"&lt;&amp;""#), ("escape", .safe("<b>&amp;"), [], #"safe"<b>&amp;""#),
                ("escape", .pieces(("<b>", true), ("<", false)), [], #"safe"<b>&lt;""#), ("h", "<", [], #"safe"&lt;""#),
                ("escape_once", "&lt;<", [], #"safe"&lt;&lt;""#), ("escape_once", .safe("<b>"), [], #"safe"<b>""#),
                ("newline_to_br", "<a>\n&", [], #"safe"&lt;a&gt;<br />\n&amp;""#),
                ("newline_to_br", .pieces(("<b>\r\n", true), ("<\n", false)), [], #"safe"<b><br />\n&lt;<br />\n""#),
                ("escape", .null, [], "nil"), ("escape", [.safe("<b>")], [], #"safe"[&quot;&lt;b&gt;&quot;]""#),
            ], context: .html)
    }

    func testEveryOtherFilterMakesPlainTextOfMarkup() {
        let arguments: [String: [Value]] = [
            "replace": [.safe("b"), .safe("<i>")], "replace_first": [.safe("b"), .safe("<i>")], "slice": [0, 9],
            "replace_last": [.safe("b"), .safe("<i>")], "remove": ["x"], "remove_first": ["x"], "remove_last": ["x"],
            "truncate": [9, .safe("<i>")], "truncatewords": [1, .safe("<i>")], "date": [.safe("<i>%Y</i>")],
            "split": [" "],
        ]
        let names = [
            "upcase", "downcase", "capitalize", "strip", "lstrip", "rstrip", "squish", "strip_newlines", "strip_html",
            "url_encode", "url_decode", "base64_encode", "base64_url_safe_encode", "first", "last", "url", "date",
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
