import TestSupport
import XCTest

@testable import TicketMarkup

/// What stands out of line, and what is turned.
final class PlacementTests: XCTestCase {
    func testNinePlaces() throws {
        let places = [
            "top-start", "top", "top-end", "start", "center", "end", "bottom-start", "bottom", "bottom-end",
        ]
        let boxes = places.map { #"<box at="\#($0)" width="20pt" height="10pt" background="ink"/>"# }.joined()
        XCTAssertEqual(
            try Shown.page(boxes, #"margin="30pt""#),
            [
                "box 0,0 20x10", "box 90,0 20x10", "box 180,0 20x10", "box 0,45 20x10", "box 90,45 20x10",
                "box 180,45 20x10", "box 0,90 20x10", "box 90,90 20x10", "box 180,90 20x10",
            ])
    }

    func testDistances() throws {
        let boxes = """
            <box left="5pt" top="6pt" width="20pt" height="10pt" background="ink"/>
            <box right="5pt" bottom="10%" width="20pt" height="10pt" background="ink"/>
            <box left="10pt" right="30pt" top="20pt" bottom="20pt" background="ink"/>
            <box start="5pt" top="0" width="20pt" height="50%" background="ink"/>
            <box at="bottom-end" end="-5pt" width="20pt" height="10pt" background="ink"/>
            """
        XCTAssertEqual(
            try Shown.page(boxes),
            ["box 5,6 20x10", "box 175,80 20x10", "box 10,20 160x60", "box 5,0 20x50", "box 185,90 20x10"])
        XCTAssertEqual(
            try Shown.page(boxes, #"direction="rtl""#),
            ["box 5,6 20x10", "box 175,80 20x10", "box 10,20 160x60", "box 175,0 20x50", "box -5,90 20x10"])
    }

    func testOverAndUnderInTheOrderOfTheMarkup() throws {
        let column = """
            <column border="5pt" padding="10pt">
              <box at="top-start" width="8pt" height="8pt" background="ink"/><text>a</text><text top="3pt" right="0">over</text>
            </column>
            """
        XCTAssertEqual(
            try Shown.page(column),
            ["box 0,0 200x42", "box 5,5 8x8", "\"a\" 15,15 170x12", "\"over\" 175,8 20x12"])
    }

    func testAQuarterTurnSwapsWidthAndHeight() throws {
        let row = """
            <row height="60pt"><box rotate="270" background="ink"><text>stub</text></box><text width="1fr">rest</text></row>
            """
        XCTAssertEqual(
            try Shown.page(row),
            [
                "turn 270 around 6,30", "box -24,24 60x12", "\"stub\" -24,24 20x12", "end of turn",
                "\"rest\" 12,0 188x12",
            ])
    }

    func testAHalfTurnAndAFreeOne() throws {
        let page = """
            <box rotate="180" width="40pt" height="20pt" background="ink"/>
            <text at="center" rotate="-30" size="20pt">CANCELLED</text>
            """
        XCTAssertEqual(
            try Shown.page(page),
            [
                "turn 180 around 20,10", "box 0,0 40x20", "end of turn", "turn 330 around 100,50",
                "\"CANCELLED\" 55,38 90x24 size 20", "end of turn",
            ])
    }

    func testOnlyWhatIsPlacedTurnsFreely() {
        XCTAssertEqual(
            Shown.mistakes(#"<ticket><page><text rotate="45">a</text></page></ticket>"#),
            [
                "ticket.xml:1:15: error: <text> stands in line, and can't be turned by 45.0 degrees [ticket.value] "
                    + "(turn it by 90, 180 or 270, or place it with at=\"center\")"
            ])
    }

    func testLinksAreWhereOneTouches() throws {
        let page = """
            <row height="60pt" link="https://example.org/a"><box width="10pt"/><text rotate="90" link="tel:+254700000000">call</text></row>
            """
        XCTAssertEqual(
            try Shown.page(page),
            [
                "turn 90 around 16,30", "\"call\" -14,24 20x12", "end of turn", "link tel:+254700000000 10,0 12x60",
                "link https://example.org/a 0,0 200x60",
            ])
    }
}
