import XCTest

@testable import TicketMarkup

/// The colours of a theme on light ground, on dark, and where there is but black.
final class PaletteTests: XCTestCase {
    private let colours: [String: RGBA] = [
        "paper": RGBA(red: 250, green: 250, blue: 250), "ink": RGBA(red: 1, green: 1, blue: 1),
        "accent": RGBA(red: 200, green: 0, blue: 0), "dark-paper": RGBA(red: 2, green: 2, blue: 2),
        "dark-ink": RGBA(red: 240, green: 240, blue: 240),
    ]

    /// The colours of the texts in some markup.
    private func inks(_ markup: String) throws -> [RGBA?] {
        try Sheet(Array("<ticket><page>\(markup)</page></ticket>".utf8), file: "ticket.xml", colours: colours)
            .parts.paragraphs.flatMap(\.spec.runs).map(\.colour)
    }

    func testInnerElementsTakeThePaletteOver() throws {
        XCTAssertEqual(
            try inks(
                """
                <text>a</text><column palette="dark"><row><text>b<span color="ink">c</span></text></row>\
                <column palette="light"><text>d</text></column></column><text>e</text>
                """),
            ["ink", "dark-ink", "dark-ink", "ink", "ink"].map { colours[$0] })
    }

    func testItHoldsForTheElementThatNamesItWhereverItStands() throws {
        let sheet = try Sheet(
            Array(##"<ticket><page background="paper" palette="dark"/></ticket>"##.utf8), file: "ticket.xml",
            colours: colours)
        XCTAssertEqual(sheet.parts.elements.last?.box.background, colours["dark-paper"])
    }

    func testWhatHasNoDarkColourKeepsTheOneItHas() throws {
        XCTAssertEqual(
            try inks(#"<column palette="dark"><text color="accent">a</text></column>"#), [colours["accent"]])
    }

    func testBlackOnWhite() throws {
        XCTAssertEqual(
            try inks(
                #"<column palette="black"><text color="accent">a</text><text color="paper">b</text><text>c</text></column>"#
            ),
            [.black, .white, .black])
    }

    func testAnUnknownPalette() {
        XCTAssertEqual(
            Shown.mistakes(#"<ticket palette="night"><page/></ticket>"#),
            [
                "ticket.xml:1:18: error: “palette” of <ticket>: expected one of “light”, “dark”, “black”, found “night” [ticket.value] (did you mean “light”?)"
            ])
    }
}
