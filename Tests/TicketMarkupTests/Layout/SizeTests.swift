import TestSupport
import XCTest

@testable import TicketMarkup

/// How large things are, in each unit.
final class SizeTests: XCTestCase {
    func testLengthsPartsSharesAndContent() throws {
        let row = """
            <row height="20pt">
              <box width="10mm" background="ink"/><box width="30pt" background="ink"/><box width="25%" background="ink"/>
              <box background="ink"><text>abcd</text></box><box width="1fr" background="ink"/><box width="2fr" background="ink"/>
            </row>
            """
        XCTAssertEqual(
            try Shown.page(row),
            [
                "box 0,0 28.35x20", "box 28.35,0 30x20", "box 58.35,0 50x20", "box 108.35,0 20x20",
                "\"abcd\" 108.35,0 20x12", "box 128.35,0 23.88x20", "box 152.23,0 47.77x20",
            ])
    }

    func testHeights() throws {
        let column = """
            <box height="10pt" background="ink"/><box height="25%" background="ink"/><box background="ink"><text>a</text></box>
            <box height="1fr" background="ink"/><box height="3fr" background="ink"/>
            """
        XCTAssertEqual(
            try Shown.page(column),
            [
                "box 0,0 200x10", "box 0,10 200x25", "box 0,35 200x12", "\"a\" 0,35 200x12", "box 0,47 200x13.25",
                "box 0,60.25 200x39.75",
            ])
    }

    func testLeastAndMost() throws {
        let row = """
            <row height="10pt">
              <box width="1fr" max-width="20pt" background="ink"/><box width="1fr" min-width="60%" background="ink"/>
              <box width="1fr" background="ink"/><box min-width="30pt" background="ink"><text>ab</text></box>
            </row>
            <box width="50%" min-height="20pt" max-width="40pt" background="ink"><text>a</text></box>
            """
        XCTAssertEqual(
            try Shown.page(row),
            [
                "box 0,0 20x10", "box 20,0 120x10", "box 140,0 30x10", "box 170,0 30x10", "\"ab\" 170,0 10x12",
                "box 0,10 40x20", "\"a\" 0,10 40x12",
                "ticket.xml:3:38: warning: <box> needs 0.8 mm more height for what is in it [ticket.overflow]",
            ])
    }

    func testPaddingBorderMarginAndGap() throws {
        let column = """
            <column gap="5pt">
              <box padding="1pt 2pt 3pt 4pt" border="1pt" margin="10pt 20pt" background="ink"><text>ab</text></box>
              <box border-start="6pt accent" padding="2pt"><text>c</text></box>
            </column>
            """
        XCTAssertEqual(
            try Shown.page(column, #"margin="10pt""#),
            ["box 30,20 140x18", "\"ab\" 35,22 132x12", "box 10,53 180x16", "\"c\" 18,55 170x12"])
    }

    func testSharesGrowToWhatIsInThem() throws {
        let column = """
            <box height="1fr" background="ink"><text>a<br/>b<br/>c<br/>d<br/>e</text></box><box height="1fr" background="ink"/>
            """
        XCTAssertEqual(
            try Shown.page(column),
            ["box 0,0 200x60", "\"a\\nb\\nc\\nd\\ne\" 0,0 200x60", "box 0,60 200x40"])
    }

    func testWhatIsTooWideGivesWayTheWidestFirst() throws {
        let row = "<row><text>Label</text><text>the words of a text that is long, long, long</text></row>"
        XCTAssertEqual(
            try Shown.page(row),
            ["\"Label\" 0,0 25x12", "\"the words of a text that is long, long, long\" 25,0 175x24"])
    }

    func testPaperSizes() throws {
        let sizes = ["A4", "A6-landscape", "210x99mm", "phone", "100x200pt"].map { size in
            (try? Sheet(#"<ticket size="\#(size)"><page/></ticket>"#).laidOut(by: .fake).list.pages[0].size).map {
                Frame(x: 0, y: 0, width: $0.width, height: $0.height).shown
            }
        }
        XCTAssertEqual(
            sizes,
            ["0,0 595.28x841.89", "0,0 419.53x297.64", "0,0 595.28x280.63", "0,0 360x780", "0,0 100x200"])
    }
}
