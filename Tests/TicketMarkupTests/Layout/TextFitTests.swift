import TestSupport
import XCTest

@testable import TicketMarkup

/// What is done with texts that their frames are too small for.
final class TextFitTests: XCTestCase {
    private let hint = #"(give it more room, or let it shrink or be shortened with fit="shrink" or fit="ellipsis")"#

    func testLinesAreBroken() throws {
        XCTAssertEqual(try Shown.page(#"<text width="50pt">one two three</text>"#), ["\"one two three\" 0,0 50x24"])
    }

    func testMoreLinesThanAllowedAreLeftOutAndSaid() throws {
        XCTAssertEqual(
            try Shown.page(#"<text width="30pt" max-lines="2">one two three four</text>"#),
            [
                "\"one two three four\" 0,0 30x24 lines 2",
                "ticket.xml:1:33: warning: <text> has 2 lines more than it may have, which are left out [ticket.overflow] \(hint)",
            ])
    }

    func testMoreThanTheHeightIsLeftOutAndSaid() throws {
        XCTAssertEqual(
            try Shown.page(#"<text width="30pt" height="30pt">one two three four</text>"#),
            [
                "\"one two three four\" 0,0 30x24 lines 2",
                "ticket.xml:1:33: warning: <text> needs 6.4 mm more height for what is in it [ticket.overflow] \(hint)",
            ])
    }

    func testOneLineShrinksUntilItFits() throws {
        // 20 letters of half their size: ten times the size is the width.
        let sizes = try [200, 150, 104, 95, 80].map { width in
            try Shown.page(
                #"<text width="\#(width)pt" size="20pt" min-size="9pt" fit="shrink" max-lines="1">a234567890b234567890</text>"#
            )[0]
        }
        XCTAssertEqual(
            sizes,
            [
                "\"a234567890b234567890\" 0,0 200x24 size 20", "\"a234567890b234567890\" 0,0 150x18 size 15",
                "\"a234567890b234567890\" 0,0 100x12", "\"a234567890b234567890\" 0,0 95x11.4 size 9.5",
                "\"a234567890b234567890\" 0,0 80x10.8 size 9 lines 1",
            ])
    }

    func testWhatDoesNotFitInTheSmallestLettersIsSaid() throws {
        XCTAssertEqual(
            try Shown.page(
                #"<text width="80pt" size="20pt" min-size="9pt" fit="shrink" max-lines="1">a234567890b234567890</text>"#
            )[1...],
            [
                "ticket.xml:1:33: warning: <text> has 1 line more than it may have, which are left out [ticket.overflow] \(hint)"
            ])
    }

    func testLinesShrinkIntoTheirHeight() throws {
        XCTAssertEqual(
            try Shown.page(#"<text width="60pt" height="30pt" size="20pt" fit="shrink">one two three</text>"#),
            ["\"one two three\" 0,0 60x30 size 12.5"])
    }

    func testWordsAreNotBrokenToShrinkLess() throws {
        XCTAssertEqual(
            try Shown.page(#"<text width="60pt" size="20pt" fit="shrink">extraordinary day</text>"#),
            ["\"extraordinary day\" 0,0 60x21.6 size 9"])
    }

    func testShrinkingTakesFewMeasurements() throws {
        var calls = 0
        var measures = Measures.fake
        measures.text = { spec, limit in
            calls += 1
            return Measures.fake.text(spec, limit)
        }
        let markup = """
            <ticket size="200x100pt"><page>
              <text size="70pt" fit="shrink" max-lines="1">a name of twenty-two</text>
            </page></ticket>
            """
        _ = try Sheet(markup).laidOut(by: measures)
        XCTAssertEqual(calls, 3)
    }

    func testTheEndIsLeftOutIfAskedFor() throws {
        XCTAssertEqual(
            try Shown.page(
                """
                <text width="50pt" fit="ellipsis">short</text><text width="50pt" fit="ellipsis">one two three</text>
                <text width="50pt" height="30pt" fit="ellipsis">one two three four five six</text>
                <text width="50pt" max-lines="2" fit="ellipsis">one two three four five six</text>
                """),
            [
                "\"short\" 0,0 25x12", "\"one two three\" 0,12 50x12 lines 1",
                "\"one two three four five six\" 0,24 50x24 lines 2",
                "\"one two three four five six\" 0,54 50x24 lines 2",
            ])
    }

    func testSpansShrinkWithTheirText() throws {
        let markup =
            #"<ticket size="200x100pt"><page><text size="20pt" width="100pt" fit="shrink" max-lines="1">abcdefgh<span size="40pt">ij</span></text></page></ticket>"#
        guard case .text(let text) = try Sheet(markup).laidOut(by: .fake).list.pages[0].items[0].drawing else {
            return XCTFail("no text")
        }
        XCTAssertEqual([text.spec.size, text.spec.runs[1].scale, text.frame.width], [16.5, 2, 99])
    }

    func testEmptyTextTakesNoRoomUnlessItSaysHowMuch() throws {
        let column = """
            <column gap="10pt"><text>a</text><text> <span/> </text><text height="5pt"></text><text>b</text></column>
            """
        XCTAssertEqual(try Shown.page(column), ["\"a\" 0,0 200x12", "\"b\" 0,37 200x12"])
    }
}
