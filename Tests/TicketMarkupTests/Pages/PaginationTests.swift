import TestSupport
import XCTest

@testable import TicketMarkup

/// What is too long for a page goes on on the next one.
final class PaginationTests: XCTestCase {
    private func ticket(_ page: String, _ attributes: String = #"margin="10pt""#) throws -> Shown {
        try Shown(#"<ticket size="200x100pt"><page \#(attributes)>\#(page)</page></ticket>"#)
    }

    private func boxes(_ names: String...) -> String {
        names.map { #"<box height="30pt" background="ink"><text>\#($0)</text></box>"# }.joined()
    }

    func testBetweenTheChildrenOfThePage() throws {
        XCTAssertEqual(
            try ticket(boxes("a", "b", "c", "d"), #"margin="10pt" gap="5pt""#),
            Shown(pages: [
                ["box 10,10 180x30", "\"a\" 10,10 180x12", "box 10,45 180x30", "\"b\" 10,45 180x12"],
                ["box 10,10 180x30", "\"c\" 10,10 180x12", "box 10,45 180x30", "\"d\" 10,45 180x12"],
            ]))
    }

    func testInsideColumnsWhoseGroundGoesOn() throws {
        XCTAssertEqual(
            try ticket(
                #"<text>head</text><column background="ink" padding="4pt" gap="3pt">\#(boxes("a", "b", "c"))</column><text>foot</text>"#
            ),
            Shown(pages: [
                [
                    "\"head\" 10,10 180x12", "box 10,22 180x67", "box 14,26 172x30", "\"a\" 14,26 172x12",
                    "box 14,59 172x30",
                    "\"b\" 14,59 172x12",
                ],
                ["box 10,10 180x34", "box 14,10 172x30", "\"c\" 14,10 172x12", "\"foot\" 10,44 180x12"],
            ]))
    }

    func testLinksOfColumnsGoOnToo() throws {
        let column = #"<column link="https://example.org">\#(boxes("a", "b", "c"))</column>"#
        XCTAssertEqual(
            try ticket(column).pages.map { $0.suffix(1) },
            [["link https://example.org 10,10 180x60"], ["link https://example.org 10,10 180x30"]])
    }

    func testRowsBoxesAndWhatIsKeptAreNotDivided() throws {
        let kept = #"<column keep="true">\#(boxes("a", "b"))</column>"#
        XCTAssertEqual(
            try ticket("<text>head</text><text>head</text>\(kept)<row><column>\(boxes("c", "d"))</column></row>"),
            Shown(pages: [
                ["\"head\" 10,10 180x12", "\"head\" 10,22 180x12"],
                ["box 10,10 180x30", "\"a\" 10,10 180x12", "box 10,40 180x30", "\"b\" 10,40 180x12"],
                ["box 10,10 5x30", "\"c\" 10,10 5x12", "box 10,40 5x30", "\"d\" 10,40 5x12"],
            ]))
    }

    func testABreakIsMadeWhereOneIsAskedFor() throws {
        XCTAssertEqual(
            try ticket(#"<text break="before">a</text><column><text>b</text><text break="before">c</text></column>"#),
            Shown(pages: [["\"a\" 10,10 180x12", "\"b\" 10,22 180x12"], ["\"c\" 10,10 180x12"]]))
    }

    func testWhatStandsOutOfLineIsOnEachPage() throws {
        let page =
            #"<box at="top-end" width="9pt" height="9pt" background="ink"/>\#(boxes("a", "b", "c"))<text at="center">VOID</text>"#
        let (list, _) = try Sheet(#"<ticket size="200x100pt"><page>\#(page)</page></ticket>"#).laidOut(by: .fake)
        XCTAssertEqual(
            try ticket(page, ""),
            Shown(pages: [
                [
                    "box 191,0 9x9", "box 0,0 200x30", "\"a\" 0,0 200x12", "box 0,30 200x30", "\"b\" 0,30 200x12",
                    "box 0,60 200x30", "\"c\" 0,60 200x12", "\"VOID\" 90,44 20x12",
                ]
            ]))
        XCTAssertEqual(list.pages.count, 1)
        XCTAssertEqual(
            try ticket(page + boxes("d"), "").pages[1],
            ["box 191,0 9x9", "box 0,0 200x30", "\"d\" 0,0 200x12", "\"VOID\" 90,44 20x12"])
    }

    func testWhatIsHigherThanAPageIsSaid() throws {
        XCTAssertEqual(
            try ticket(#"<text>a</text><box height="90pt" background="ink"/><text>b</text>"#),
            Shown(
                pages: [["\"a\" 10,10 180x12"], ["box 10,10 180x90"], ["\"b\" 10,10 180x12"]],
                problems: [
                    "ticket.xml:1:60: warning: <box> is 3.6 mm higher than a page [ticket.overflow] "
                        + "(put it into columns, between whose parts a page may end)"
                ]))
    }

    func testARollIsAsLongAsItHasToBe() throws {
        let roll = try Sheet(
            #"<ticket size="80mm" margin="10pt"><page>\#(boxes("a", "b"))<spacer/></page><page min-height="200pt"><text>c</text></page></ticket>"#
        ).laidOut(by: .fake).list
        XCTAssertEqual(
            roll.pages.map { Frame(x: 0, y: 0, width: $0.size.width, height: $0.size.height).shown },
            ["0,0 226.77x80", "0,0 226.77x200"])
    }

    func testPagesMayDifferInSize() throws {
        let list = try Sheet(
            #"<ticket size="A6" background="ink"><page/><page size="A4" background="accent"/></ticket>"#
        ).laidOut(by: .fake).list
        XCTAssertEqual(
            list.pages.map { page in
                page.items.map { item in
                    if case .box(let box) = item.drawing {
                        "\(box.frame.shown) \(box.background?.red ?? 0)"
                    } else {
                        ""
                    }
                }
            },
            [["0,0 297.64x419.53 1"], ["0,0 595.28x841.89 200"]])
    }

    func testATextThatIsHigherThanAPageIsDividedBetweenLines() throws {
        // Of 80 points 6 lines of 12 are to be had; 36 letters of 5 points are a line.
        let words = (1...90).map { "word\(10 + $0)" }.joined(separator: " ")
        let shown = try ticket("<text>head</text><text>\(words)</text><text>foot</text>")
        XCTAssertEqual(shown.problems, [])
        XCTAssertEqual(shown.pages.count, 4)
        XCTAssertEqual(shown.pages.map(\.count), [2, 1, 1, 2])
        let said = shown.pages.flatMap { page in page.map { String($0.dropFirst().prefix { $0 != "\"" }) } }
        XCTAssertEqual(said.dropFirst().dropLast().joined(separator: " "), words)
    }

    func testATextThatAPageHasRoomForIsNotDivided() throws {
        let words = (1...20).map { "word\(10 + $0)" }.joined(separator: " ")
        let shown = try ticket(
            "<text>head</text><text>head</text><text>head</text><text>head</text><text>\(words)</text>")
        XCTAssertEqual(shown.pages.map(\.count), [4, 1])
    }

    func testAScriptWithoutSpacesIsDividedAnywhere() throws {
        let shown = try ticket("<text>\(String(repeating: "展", count: 300))</text>")
        XCTAssertEqual(
            shown,
            Shown(pages: [
                ["\"\(String(repeating: "展", count: 216))\" 10,10 180x72"],
                ["\"\(String(repeating: "展", count: 84))\" 10,10 180x36"],
            ]))
    }

    func testATextWithAGroundIsNotDivided() throws {
        let words = String(repeating: "word ", count: 100)
        XCTAssertEqual(
            try ticket(#"<text background="ink">\#(words)</text>"#).problems.filter {
                $0.contains("higher than a page")
            },
            [
                #"ticket.xml:1:46: warning: <text> is 35.3 mm higher than a page [ticket.overflow] (leave it without height, border and ground, and with fit="wrap": then it is divided between lines)"#
            ])
    }
}
