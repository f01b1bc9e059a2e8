import XCTest

@testable import TicketMarkup

/// A page that has to hold all that is on it.
final class ShrinkTests: XCTestCase {
    private func page(_ markup: String) throws -> [String] { try Shown.page(markup, #"fit="shrink" gap="10pt""#) }

    func testWhatFitsStaysAsItIs() throws {
        XCTAssertEqual(try page("<text>a</text><text>b</text>"), ["\"a\" 0,0 200x12", "\"b\" 0,22 200x12"])
    }

    func testLettersAndTheRoomBetweenThemAreMadeSmaller() throws {
        // 6 lines of 12 points and 5 gaps of 10 have room when there is a fifth less of them.
        XCTAssertEqual(
            try page("abcdef".map { "<text>\($0)</text>" }.joined()),
            [
                "\"a\" 0,0 200x9.48 size 7.9", "\"b\" 0,17.38 200x9.48 size 7.9", "\"c\" 0,34.76 200x9.48 size 7.9",
                "\"d\" 0,52.14 200x9.48 size 7.9", "\"e\" 0,69.52 200x9.48 size 7.9", "\"f\" 0,86.9 200x9.48 size 7.9",
            ])
    }

    func testCodesAndWhatHasASizeKeepIt() throws {
        XCTAssertEqual(
            try page(#"<qr code="x" size="60pt"/><box height="10pt"><text>a</text></box><text>b</text>"#),
            ["qr x 0,0 60x60", "\"a\" 0,67.9 200x9.48 size 7.9", "\"b\" 0,85.8 200x9.48 size 7.9"])
    }

    func testLettersThatCanBeReadStayReadable() throws {
        XCTAssertEqual(
            try page(#"<text size="6pt">a</text><text size="4pt">b</text><box height="74pt"/>"#),
            ["\"a\" 0,0 200x6 size 5", "\"b\" 0,13.2 200x4.8 size 4"])
    }

    func testNothingGoesOnOnAnotherPage() throws {
        XCTAssertEqual(
            try Shown(
                #"<ticket size="200x100pt"><page fit="shrink"><text size="50pt">a</text><text size="50pt">b</text></page><page><text>c</text></page></ticket>"#
            ).pages.map(\.count),
            [2, 1])
    }

    func testStructureIsSaidOnce() throws {
        let sheet = try Sheet(
            #"<ticket size="200x100pt"><page fit="shrink"><text size="60pt">a</text><text size="50pt">b</text></page></ticket>"#
        )
        XCTAssertEqual(sheet.laidOut(by: .fake).list.structure.map(\.role), [.document, .paragraph, .paragraph])
    }
}
