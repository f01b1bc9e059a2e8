import TestSupport
import XCTest

@testable import TicketMarkup

/// What a document is to those who can't see it.
final class StructureTests: XCTestCase {
    func testPicturesByTheirNames() throws {
        let sheet = try Sheet(
            """
            <ticket><page background-image="night.jpg"><image src="b.svg"/><row><image src="a.svg"/></row>
            <image src="b.svg"/></page></ticket>
            """)
        XCTAssertEqual(sheet.pictures, ["a.svg", "b.svg", "night.jpg"])
    }

    func testPartsInTheOrderTheyAreRead() throws {
        let list = try Sheet(
            """
            <ticket size="200x100pt" language="en" title="Tickets">
              <page>
                <text role="heading-1">Summit</text>
                <row><text language="sw">Karibu</text><line/><text role="artifact">ornament</text></row>
                <box role="figure" alt="Where you sit"><text>B 12</text></box>
                <row><qr code="A" alt="Your code"/><image src="a.png" alt="Logo"/><image src="motif.png"/></row>
                <box role="artifact"><text>decoration</text></box>
              </page>
            </ticket>
            """
        ).laidOut(by: .fake).list
        XCTAssertEqual(list.title, "Tickets")
        XCTAssertEqual(list.language, "en")
        XCTAssertEqual(
            list.structure,
            [
                StructurePart(.document), StructurePart(.heading(1), in: 0),
                StructurePart(.paragraph, in: 0, language: "sw"),
                StructurePart(.figure, in: 0, alternative: "Where you sit"),
                StructurePart(.paragraph, in: 3), StructurePart(.figure, in: 0, alternative: "Your code"),
                StructurePart(.figure, in: 0, alternative: "Logo"),
            ])
        XCTAssertEqual(list.pages[0].items.map(\.part), [1, 2, nil, nil, 4, 5, 6, nil, nil])
    }

    func testTextsOfAParagraphAreReadWithIt() throws {
        let list = try Sheet(
            """
            <ticket size="200x100pt" language="en"><page>
              <column role="paragraph"><text>When</text><row><text>Friday</text></row><text language="sw">Ijumaa</text></column>
              <text>Doors</text>
            </page></ticket>
            """
        ).laidOut(by: .fake).list
        XCTAssertEqual(
            list.structure,
            [
                StructurePart(.document), StructurePart(.paragraph, in: 0),
                StructurePart(.paragraph, in: 1, language: "sw"), StructurePart(.paragraph, in: 0),
            ])
        XCTAssertEqual(list.pages[0].items.map(\.part), [1, 1, 2, 3])
    }

    func testWhatIsRepeatedIsHeardOnce() throws {
        let boxes = String(repeating: #"<box height="60pt"><text>a</text></box>"#, count: 2)
        let list = try Sheet(
            #"<ticket size="200x100pt"><page>\#(boxes)<text at="center" link="https://example.org">VOID</text></page></ticket>"#
        ).laidOut(by: .fake).list
        XCTAssertEqual(list.pages.map { $0.items.map(\.part) }, [[1, 2], [3, nil]])
        XCTAssertEqual(list.pages.map { $0.links.map(\.part) }, [[2], [nil]])
    }
}
