import TestSupport
import XCTest

@testable import TicketMarkup

/// Where things stand in rows and columns, in both directions of reading.
final class AlignTests: XCTestCase {
    private let three =
        #"<box width="10pt" height="10pt" background="ink"/>"# + #"<box width="20pt" height="20pt" background="ink"/>"#

    func testAcrossARow() throws {
        let shown = try ["start", "center", "end", "stretch"].map {
            try Shown.page(#"<row height="40pt" align="\#($0)">\#(three)<box width="5pt" background="ink"/></row>"#)
        }
        XCTAssertEqual(
            shown,
            [
                ["box 0,0 10x10", "box 10,0 20x20", "box 30,0 5x0"],
                ["box 0,15 10x10", "box 10,10 20x20", "box 30,20 5x0"],
                ["box 0,30 10x10", "box 10,20 20x20", "box 30,40 5x0"],
                ["box 0,0 10x10", "box 10,0 20x20", "box 30,0 5x40"],
            ])
    }

    func testAlongARow() throws {
        let shown = try ["start", "center", "end", "between"].map {
            try Shown.page(#"<row justify="\#($0)">\#(three)</row>"#)
        }
        XCTAssertEqual(
            shown,
            [
                ["box 0,0 10x10", "box 10,0 20x20"], ["box 85,0 10x10", "box 95,0 20x20"],
                ["box 170,0 10x10", "box 180,0 20x20"], ["box 0,0 10x10", "box 180,0 20x20"],
            ])
    }

    func testAcrossAndAlongAColumn() throws {
        let shown = try [("start", "start"), ("center", "center"), ("end", "end"), ("stretch", "between")].map {
            try Shown.page(three + #"<box background="ink"><text>ab</text></box>"#, #"align="\#($0)" justify="\#($1)""#)
        }
        XCTAssertEqual(
            shown,
            [
                ["box 0,0 10x10", "box 0,10 20x20", "box 0,30 10x12", "\"ab\" 0,30 10x12"],
                ["box 95,29 10x10", "box 90,39 20x20", "box 95,59 10x12", "\"ab\" 95,59 10x12"],
                ["box 190,58 10x10", "box 180,68 20x20", "box 190,88 10x12", "\"ab\" 190,88 10x12"],
                ["box 0,0 10x10", "box 0,39 20x20", "box 0,88 200x12", "\"ab\" 0,88 200x12"],
            ])
    }

    func testOneByItself() throws {
        let row =
            #"<row height="30pt">\#(three)<box width="5pt" height="5pt" align-self="end" background="ink"/></row>"#
        XCTAssertEqual(try Shown.page(row), ["box 0,0 10x10", "box 10,0 20x20", "box 30,25 5x5"])
    }

    func testOnABaseline() throws {
        let row = """
            <row align="baseline"><text size="10pt">a</text><text size="30pt">b</text><column padding="4pt"><text>c</text></column></row>
            """
        XCTAssertEqual(
            try Shown.page(row),
            ["\"a\" 0,20 5x12", "\"b\" 5,0 15x36 size 30", "\"c\" 24,20 5x12"])
    }

    func testRightToLeftIsTheMirrorImage() throws {
        let row = """
            <row gap="5pt" padding="0 0 0 10pt" height="20pt">
              <box width="10pt" margin="0 0 0 3pt" background="ink"/><box width="20pt" border-start="4pt" padding="0 2pt 0 0"><text>a</text></box>
              <text width="50pt">bc</text><text width="50pt" align="end">de</text>
            </row>
            """
        let (left, right) = (try Shown.page(row), try Shown.page(row, #"direction="rtl""#))
        XCTAssertEqual(
            left,
            [
                "box 13,0 10x20", "box 28,0 20x20", "\"a\" 32,0 14x12", "\"bc\" 53,0 50x12", "\"de\" 108,0 50x12 right",
            ])
        XCTAssertEqual(
            right,
            [
                "box 177,0 10x20", "box 152,0 20x20", "\"a\" 154,0 14x12 right", "\"bc\" 97,0 50x12 right",
                "\"de\" 42,0 50x12",
            ])
    }

    func testLanguagesKnowTheirDirection() throws {
        let shown = try ["ar", "fa-IR", "he", "pa-Arab", "en", "sw", "ar-Latn"].map { language in
            try Shown.page("<text>a</text>", #"language="\#(language)""#)[0].hasSuffix("right")
        }
        XCTAssertEqual(shown, [true, true, true, true, false, false, false])
    }

    func testAColumnsStartFollowsItsDirection() throws {
        XCTAssertEqual(
            try Shown.page(three, #"direction="rtl" align="start""#), ["box 190,0 10x10", "box 180,10 20x20"])
    }
}
