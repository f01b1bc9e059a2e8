import TestSupport
import XCTest

@testable import TicketMarkup

/// Codes, pictures, lines and places to tear.
final class FigureTests: XCTestCase {
    func testACodeIsAsLargeAsScannersNeedIt() throws {
        XCTAssertEqual(
            try Shown.page(#"<row><qr code="ABC"/><qr code="DEF" size="60pt"/></row>"#),
            ["qr ABC 0,0 49.32x49.32", "qr DEF 49.32,0 60x60"])
    }

    func testACodeThatIsTooSmallIsAnErrorWithTheSizeThatWouldDo() throws {
        XCTAssertEqual(
            try Shown.page(
                #"<row><qr code="ABC" size="40pt"/><qr code="DEF" width="80pt" height="12mm" padding="1pt"/></row>"#),
            [
                "qr ABC 0,0 40x40", "qr DEF 63.99,1 32.02x32.02",
                "ticket.xml:1:38: error: a code of 29 by 29 modules is hard to scan on 14.2 mm [ticket.qr-size] "
                    + "(make it at least 17.4 mm wide and high)",
                "ticket.xml:1:66: error: a code of 29 by 29 modules is hard to scan on 11.3 mm [ticket.qr-size] "
                    + "(make it at least 17.4 mm wide and high)",
            ])
    }

    func testACodeThatCannotBeMade() throws {
        let code = String(repeating: "x", count: 101)
        XCTAssertEqual(
            try Shown.page(#"<qr code="\#(code)"/>"#),
            [
                "ticket.xml:1:33: error: a code can't hold all of this [ticket.qr-code] (shorten it, or use a lower level)"
            ])
    }

    func testPicturesKeepTheirRatio() throws {
        let page = """
            <row><image src="a.png"/><image src="b.png" height="10pt"/><image src="c.png" width="60pt"/>
            <image src="d.png" width="10pt" height="10pt" fit="cover"/></row>
            """
        XCTAssertEqual(
            try Shown.page(page),
            ["a.png 0,0 40x20", "b.png 40,0 20x10", "c.png 60,0 60x30", "d.png 120,0 10x10"])
    }

    func testAPictureThatIsNotThere() throws {
        XCTAssertEqual(
            try Shown.page(#"<image src="missing.png" width="10pt"/>"#),
            ["ticket.xml:1:33: error: there is no picture “missing.png” [ticket.image]"])
        XCTAssertEqual(
            try Shown.page(#"<box background-image="missing.png" height="9pt"/>"#).last,
            "ticket.xml:1:33: error: there is no picture “missing.png” [ticket.image]")
    }

    func testLinesGoAcrossColumnsAndDownRows() throws {
        let page = """
            <line/><row height="20pt"><text>a</text><line thickness="2pt" style="dashed" margin="0 3pt"/><text>b</text>
            <perforation notch="4pt"/></row><perforation width="50%" align-self="center"/>
            """
        XCTAssertEqual(
            try Shown.page(page),
            [
                "line 0,0.25 to 200,0.25 solid 0.5", "\"a\" 0,0.5 5x12", "line 9,0.5 to 9,20.5 dashed 2",
                "\"b\" 13,0.5 5x12", "perforation 18.5,0.5 to 18.5,20.5 dotted 1 notch 4",
                "perforation 50,21 to 150,21 dotted 1 notch 0",
            ])
    }

    func testSpacersTakeWhatIsLeftOrWhatTheySay() throws {
        let page = """
            <row><text>a</text><spacer/><text>b</text><spacer size="10pt"/><text>c</text></row><spacer size="7pt"/><text>d</text>
            """
        XCTAssertEqual(
            try Shown.page(page), ["\"a\" 0,0 5x12", "\"b\" 180,0 5x12", "\"c\" 195,0 5x12", "\"d\" 0,19 200x12"])
    }
}
