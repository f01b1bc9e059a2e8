import TestSupport
import XCTest

@testable import TicketMarkup

/// What has too little room is said, and by whom.
final class OverflowTests: XCTestCase {
    private let hint = #"(give it more room, or let it shrink or be shortened with fit="shrink" or fit="ellipsis")"#

    func testEachIsNamedOnce() throws {
        let page = """
            <row height="10pt"><box width="150pt"/><box width="100pt"/></row>
            <box height="10pt"><text>a</text><text>b</text></box>
            <column><box width="210pt" height="5pt"/></column>
            <text width="3pt">a</text>
            <box height="10pt"><box height="10pt"><text height="10pt">one line</text></box></box>
            """
        XCTAssertEqual(
            try Shown(#"<ticket size="200x100pt"><page>\#(page)</page></ticket>"#).problems,
            [
                "ticket.xml:1:32: warning: <row> needs 17.7 mm more width for what is in it [ticket.overflow]",
                "ticket.xml:2:1: warning: <box> needs 5 mm more height for what is in it [ticket.overflow]",
                "ticket.xml:3:9: warning: <box> is 3.6 mm wider than its column [ticket.overflow]",
                "ticket.xml:4:1: warning: <text> needs 0.8 mm more width for what is in it [ticket.overflow] \(hint)",
                "ticket.xml:5:39: warning: <text> needs 0.8 mm more height for what is in it [ticket.overflow] \(hint)",
            ])
    }

    func testStrictMakesErrorsOfThem() throws {
        let shown = try Shown(
            #"<ticket size="200x100pt"><page><text width="3pt">a</text></page></ticket>"#, isStrict: true)
        XCTAssertEqual(
            shown.problems,
            ["ticket.xml:1:32: error: <text> needs 0.8 mm more width for what is in it [ticket.overflow] \(hint)"])
    }

    func testTextAndCodesMustBeOnThePage() throws {
        let page = """
            <text left="190pt" top="0" width="20pt">abcd</text><box left="-10pt" top="0" width="20pt" height="10pt"/>
            <qr code="A" right="0" bottom="-20pt"/><text at="top" rotate="-80" size="20pt">CANCELLED</text>
            """
        XCTAssertEqual(
            try Shown(#"<ticket size="200x100pt"><page>\#(page)</page></ticket>"#).problems,
            [
                "ticket.xml:1:32: warning: <text> is not wholly on the page [ticket.off-page] (move it, or make it smaller)",
                "ticket.xml:2:1: error: <qr> is not wholly on the page [ticket.off-page] (move it, or make it smaller)",
                "ticket.xml:2:40: warning: <text> is not wholly on the page [ticket.off-page] (move it, or make it smaller)",
            ])
    }
}
