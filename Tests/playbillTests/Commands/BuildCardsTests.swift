import Effects
import Foundation
import XCTest

@testable import playbill

final class BuildCardsTests: XCTestCase {
    private let config = #"{"site": {"title": "Suppers", "locales": ["en", "ar"]}}"#
    private let cards = ["public/ar/events/supper/card.jpg", "public/events/supper/card.jpg"]

    func testEachEventHasACardInEachLanguageUnlessNoneAreWanted() throws {
        let playground = try playground()
        XCTAssertEqual(build(playground).errors, "")
        XCTAssertEqual(try found(playground), cards)
        try playground.write("playbill.json", config.replacing("}}", with: "}, \"cards\": false}"))
        XCTAssertEqual(build(playground).errors, "")
        XCTAssertEqual(try found(playground), [])
        XCTAssertEqual(try kept(playground), [])
    }

    func testAFolderThatIsGoneComesBackWithoutDrawing() throws {
        let playground = try playground()
        XCTAssertEqual(build(playground).code, .done)
        let before = try cards.map { try playground.disk.read($0) }
        let drawn = try kept(playground)
        XCTAssertEqual(drawn.count, 2)
        for folder in ["public", ".public.spare"] {
            try? FileManager.default.removeItem(atPath: playground.folder[folder])
        }
        XCTAssertEqual(build(playground).code, .done)
        XCTAssertEqual(try cards.map { try playground.disk.read($0) }, before)
        XCTAssertEqual(try kept(playground), drawn)
    }

    func testOneEventsPagesComeWithItsCard() throws {
        let playground = try playground()
        XCTAssertEqual(build(playground).code, .done)
        try playground.write("snapshot.json", Sample.snapshot.replacing("\"Supper\"", with: "\"Dinner\""))
        let ending = playground.run(
            "build", "--as-of", "2026-07-15T00:00:00Z", "--only", "supper", "--verbose")
        XCTAssertEqual(ending.code, .done)
        for card in ["events/supper/card.jpg", "ar/events/supper/card.jpg"] {
            XCTAssertTrue(ending.output.contains("+ \(card)\n"), ending.output)
        }
    }

    func testARehearsalKeepsNothing() throws {
        let playground = try playground()
        let ending = playground.run("build", "--as-of", "2026-07-15T00:00:00Z", "--dry-run")
        XCTAssertEqual(ending.code, .done)
        XCTAssertTrue(ending.output.contains("+ events/supper/card.jpg (new)"), ending.output)
        XCTAssertEqual(try kept(playground), [])
    }

    func testTemplatesOfCardsAreCheckedAndTheirSamplesDrawn() throws {
        let playground = try playground()
        try playground.write("playbill.json", config.replacing("}}", with: "}, \"theme\": \"mine\"}"))
        try playground.write("mine/theme.json", #"{"name": "Mine"}"#)
        try playground.write(
            "mine/card/event.liquid",
            """
            <ticket size="1200x630pt" language="{{ language }}"><page>
            <text size="30pt">{{ event.titel }}{{ script }}</text>{% if event.phase == 'cancelled' %}<text colour="ink"/>{% endif %}
            </page></ticket>
            """)
        let ending = playground.run("check", "--messages", "line")
        XCTAssertEqual(ending.code, .failedRecords)
        XCTAssertTrue(
            ending.errors.contains("mine/card/event.liquid:2:22: warning: “event” has no “titel”"), ending.errors)
        XCTAssertTrue(ending.errors.contains("mine/card/event.liquid:2:96: error:"), ending.errors)
    }

    private func playground() throws -> Playground {
        let playground = try Playground(selling: self)
        try playground.write("playbill.json", config)
        return playground
    }

    private func build(_ playground: Playground) -> Playground.Ending {
        playground.run("build", "--as-of", "2026-07-15T00:00:00Z", "--messages", "line")
    }

    private func found(_ playground: Playground) throws -> [String] {
        try playground.everything().filter { $0.hasPrefix("public/") && $0.hasSuffix("card.jpg") }
    }

    /// Names and times of what is kept of them.
    private func kept(_ playground: Playground) throws -> [String] {
        let folder = playground.folder[".playbill/cards"]
        guard try Disk.live.status(folder) != nil else { return [] }
        return try Disk.live.walk(folder, true).map { "\($0.path) \($0.status?.modifiedNanoseconds ?? 0)" }.sorted()
    }
}
