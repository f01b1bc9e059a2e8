import TestSupport
import XCTest

@testable import TicketMarkup

/// What isn't markup at all.
final class SyntaxTests: XCTestCase {
    private func mistakes(_ inside: String) -> [String] {
        Shown.mistakes("<ticket><page>\(inside)</page></ticket>").map { $0.replacing("ticket.xml:1:", with: "") }
    }

    func testTags() {
        XCTAssertEqual(
            [
                "<row>", "</row>", "<row><text>a</row>", "<row></rwo>", "<row", "<row gap=\"1mm\"<text/>", "a < b",
                "<row / >",
            ].map(mistakes),
            [
                ["15: error: <row> is never closed [ticket.syntax] (close it with </row>)"],
                ["15: error: </row> closes nothing [ticket.syntax] (<page> is open here)"],
                ["20: error: <text> is never closed [ticket.syntax] (close it with </text>)"],
                ["20: error: </rwo> closes nothing [ticket.syntax] (<row> is open here)"],
                ["15: error: the tag <row is not closed [ticket.syntax] (close it with > or />)"],
                ["15: error: the tag <row is not closed [ticket.syntax] (close it with > or />)"],
                [
                    "15: error: <page> can't hold text by itself [ticket.content] (put it into <text>)",
                    "17: error: a “<” that begins no element [ticket.syntax] (write &lt;)",
                    "19: error: <page> can't hold text by itself [ticket.content] (put it into <text>)",
                ],
                ["20: error: “/” in the tag <row>, where an attribute is expected [ticket.syntax] (remove it)"],
            ])
    }

    func testAttributes() {
        XCTAssertEqual(
            [
                #"<row keep/>"#, #"<row gap=1mm/>"#, #"<row gap="1mm"keep='true'/>"#, #"<row gap="1mm/><line/>"#,
                #"<row ="1mm"/>"#,
            ].map(mistakes),
            [
                [#"20: error: “keep” of <row> has no value [ticket.syntax] (write keep="…")"#],
                [#"24: error: the value of “gap” of <row> has no quotes [ticket.syntax] (write gap="1mm")"#],
                ["29: error: two attributes without a space between them [ticket.syntax] (put a space here)"],
                [
                    #"20: error: the value of “gap” of <row> has a “<”, or no second quote [ticket.syntax] (close the quotes, or write &lt;)"#
                ],
                [#"20: error: “="1mm"” in the tag <row>, where an attribute is expected [ticket.syntax] (remove it)"#],
            ])
    }

    func testReferences() {
        XCTAssertEqual(
            mistakes("<text alt=\"R&D &nbsp;\">a & b &ltt; &#0; &#xD800; &#xFFFE; &#1114112; &#; &#+65; &amp</text>"),
            [
                "27: error: an “&” that begins no reference [ticket.syntax] (write &amp;)",
                "30: error: there is no character “&nbsp;” [ticket.syntax] (write the character itself, or its number: &#160; is a no-break space)",
                "40: error: an “&” that begins no reference [ticket.syntax] (write &amp;)",
                "44: error: there is no character “&ltt;” [ticket.syntax] (did you mean “&lt;”?)",
            ]
                + [(50, "#0"), (55, "#xD800"), (64, "#xFFFE"), (73, "#1114112"), (84, "#"), (88, "#+65")].map {
                    "\($0.0): error: there is no character “&\($0.1);” [ticket.syntax] (write the character itself, or its number: &#160; is a no-break space)"
                } + ["95: error: an “&” that begins no reference [ticket.syntax] (write &amp;)"])
    }

    func testWhatElseXMLKnows() {
        XCTAssertEqual(
            Shown.mistakes(
                "<?xml version=\"1.0\"?><!DOCTYPE ticket><ticket><page><text><![CDATA[a]]></text><!-- b --></page></ticket>c<ticket/>"
            ),
            [
                "ticket.xml:1:1: error: a processing instruction, which isn't read [ticket.syntax] (remove it: markup is always XML 1.0 in UTF-8)",
                "ticket.xml:1:22: error: a declaration, which isn't read [ticket.syntax] (remove it: markup has no document type)",
                "ticket.xml:1:59: error: a CDATA section, which isn't read [ticket.syntax] (write &lt; and &amp; instead)",
                "ticket.xml:1:105: error: text outside of the ticket [ticket.syntax] (put it into <text>)",
                "ticket.xml:1:106: error: <ticket> stands after the end of the ticket [ticket.syntax] (there is one <ticket>, which holds all pages)",
            ])
    }

    func testBytesThatAreNoText() {
        XCTAssertEqual(
            [
                Array("<ticket><page><text>".utf8) + [0xC3, 0x28, 0x01] + Array("</text></page></ticket>".utf8), [],
                [0xEF, 0xBB, 0xBF],
            ]
            .map { Shown.mistakes($0) },
            [
                [
                    "ticket.xml:1:21: error: bytes that are not UTF-8 [ticket.syntax] (save the file as UTF-8)",
                    "ticket.xml:1:23: error: a control character, which XML doesn't allow [ticket.syntax] (remove it)",
                ], ["ticket.xml:1:1: error: the markup is empty [ticket.syntax] (a <ticket> is expected)"],
                ["ticket.xml:1:1: error: the markup is empty [ticket.syntax] (a <ticket> is expected)"],
            ])
        XCTAssertEqual(Shown.mistakes([0xEF, 0xBB, 0xBF] + Array("<ticket><page/></ticket>".utf8)), [])
    }

    func testACommentThatNeverEnds() {
        XCTAssertEqual(
            Shown.mistakes("<ticket><page/><!-- a"),
            [
                "ticket.xml:1:1: error: <ticket> is never closed [ticket.syntax] (close it with </ticket>)",
                "ticket.xml:1:16: error: a comment that never ends [ticket.syntax] (close it with -->)",
            ])
    }
}
