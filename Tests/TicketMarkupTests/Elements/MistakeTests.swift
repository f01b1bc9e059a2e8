import TestSupport
import XCTest

@testable import TicketMarkup

/// What goes against the tables is said all at once, with what was likely meant.
final class MistakeTests: XCTestCase {
    func testManyAtOnce() {
        let markup = """
            <ticket size="A7" colour="ink">
              <page backgroud="paper">
                <txet>a</txet>
                <row gap="5" height="3px" align="middle" width="-1mm" padding="1mm 2"><text color="acent" size="9pt" size="8pt">a</text></row>
                bare words
                <qr size="30mm"/><image src=""/>
                <page/><text weight="1000" features="tabullar" link="javascript:alert(1)"><qr code="A"/></text>
                <line><text>a</text></line>
              </page>
              <text>a</text>
            </ticket>
            """
        XCTAssertEqual(
            Shown.mistakes(markup),
            [
                #"ticket.xml:1:15: error: “size” of <ticket>: expected a size such as A6, 210x99mm, 80mm or phone, found “A7” [ticket.value]"#,
                #"ticket.xml:1:19: error: <ticket> has no attribute “colour” [ticket.attribute] (did you mean “color”?)"#,
                #"ticket.xml:2:9: error: <page> has no attribute “backgroud” [ticket.attribute] (did you mean “background”?)"#,
                #"ticket.xml:3:5: error: there is no element <txet> [ticket.element] (did you mean <text>?)"#,
                #"ticket.xml:3:11: error: <column> can't hold text by itself [ticket.content] (put it into <text>)"#,
                #"ticket.xml:4:15: error: “gap” of <row>: expected a length such as 5mm or 12pt, found “5” [ticket.value] (a number needs a unit: 5mm or 5pt)"#,
                #"ticket.xml:4:26: error: “height” of <row>: expected a length such as 5mm, a part such as 50%, a share such as 1fr, or auto, found “3px” [ticket.value] (units are mm and pt)"#,
                #"ticket.xml:4:38: error: “align” of <row>: expected one of “start”, “center”, “end”, “stretch”, “baseline”, found “middle” [ticket.value]"#,
                #"ticket.xml:4:53: error: “width” of <row>: expected a length such as 5mm, a part such as 50%, a share such as 1fr, or auto, found “-1mm” [ticket.value] (it can't be less than nothing)"#,
                #"ticket.xml:4:68: error: “padding” of <row>: expected one to four lengths such as 5mm, found “1mm 2” [ticket.value]"#,
                #"ticket.xml:4:88: error: “color” of <text>: there is no colour “acent” [ticket.colour] (did you mean “accent”?)"#,
                #"ticket.xml:4:106: error: <text> has “size” twice [ticket.attribute] (remove one of the two)"#,
                #"ticket.xml:5:5: error: <page> can't hold text by itself [ticket.content] (put it into <text>)"#,
                #"ticket.xml:6:5: error: <qr> has no “code” [ticket.missing] (add code="{{ ticket.code }}")"#,
                #"ticket.xml:6:34: error: “src” of <image>: expected a text, found nothing [ticket.value]"#,
                #"ticket.xml:7:5: error: <page> can't stand in <page> [ticket.content] (<page> holds <row>, <column>, <box>, <text>, <image>, <qr>, <line>, <perforation>, <spacer>)"#,
                #"ticket.xml:7:26: error: “weight” of <text>: expected a whole number from 100 to 900, found “1000” [ticket.value]"#,
                #"ticket.xml:7:42: error: “features” of <text>: expected some of “tabular”, “small-caps”, “old-style”, “slashed-zero”, found “tabullar” [ticket.value] (did you mean “tabular”?)"#,
                #"ticket.xml:7:58: error: “link” of <text>: expected an address that starts with https:, http:, mailto: or tel:, found “javascript:alert(1)” [ticket.value]"#,
                #"ticket.xml:7:79: error: <qr> can't stand in <text> [ticket.content] (<text> holds <span>, <br>)"#,
                #"ticket.xml:8:11: error: <text> can't stand in <line> [ticket.content] (<line> can hold nothing)"#,
                #"ticket.xml:10:3: error: <text> can't stand in <ticket> [ticket.content] (<ticket> holds <page>)"#,
            ])
    }

    func testWhatATicketMustBe() {
        XCTAssertEqual(
            ["<page/>", "<ticket/>", "<ticket>\n</ticket>"].map { Shown.mistakes($0) },
            [
                [
                    "ticket.xml:1:1: error: the markup begins with <page> [ticket.content] (put everything into <ticket>)"
                ],
                ["ticket.xml:1:1: error: the ticket has no page [ticket.content] (add <page>…</page>)"],
                ["ticket.xml:1:1: error: the ticket has no page [ticket.content] (add <page>…</page>)"],
            ])
    }

    func testColumnsCountCharacters() {
        XCTAssertEqual(
            Shown.mistakes("<ticket title=\"Événement 日本\" siez=\"A4\"><page/></ticket>"),
            [
                "ticket.xml:1:30: error: <ticket> has no attribute “siez” [ticket.attribute] (did you mean “size”?)"
            ])
    }

    func testValues() {
        let values: [(String, [String])] = [
            ("width", ["5mm", "0", "12.5pt", "50%", "1fr", "0.5fr", "auto", " 3mm "]),
            (
                "width",
                [
                    "5", "mm", "5.mm", ".5mm", "5 mm", "1e3mm", "NaN", "inf", "0fr", "1001fr", "14401pt",
                    "1234567890123456mm", "1001%", "",
                ]
            ),
            ("color", ["ink", "#abc", "#aabbcc", "#aabbccdd", "#ab", "#ggg", "#", "Ink", ""]),
            ("rotate", ["90", "-90", "360", "361", "90deg"]),
            ("border", ["1pt", "1pt accent", "accent 1pt", "1pt 2pt ink", "201pt"]),
            ("language", ["en", "pt-BR", "zh-Hant-TW", "e", "en_GB", "en-", "english"]),
        ]
        XCTAssertEqual(
            values.map { name, values in
                values.filter { Shown.mistakes(#"<ticket><page><row \#(name)="\#($0)"/></page></ticket>"#).isEmpty }
            },
            [
                ["5mm", "0", "12.5pt", "50%", "1fr", "0.5fr", "auto", " 3mm "], [".5mm"],
                ["ink", "#abc", "#aabbcc", "#aabbccdd"], ["90", "-90", "360"], ["1pt", "1pt accent"],
                ["en", "pt-BR", "zh-Hant-TW"],
            ])
    }
}
