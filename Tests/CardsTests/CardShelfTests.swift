import Cards
import Catalog
import Effects
import Publishing
import TestSupport
import XCTest

/// Cards that were drawn before.
final class CardShelfTests: XCTestCase {
    private static let supper = #""title": "Supper", "summary": "A table for all.""#

    func testACardIsNotDrawnAgain() throws {
        let folder = try TemporaryFolder(self)["cards"]
        let first = try Studio(events: [Self.supper], folder: folder).card()
        XCTAssertNotNil(first.bytes)
        let again = Studio(events: [Self.supper], folder: folder, hasFonts: false)
        XCTAssertEqual(try again.card(), first)
    }

    func testWhatIsNotOnItDoesNotDrawItAgain() throws {
        let folder = try TemporaryFolder(self)["cards"]
        let first = try Studio(events: [Self.supper], folder: folder).card()
        let other = #""title": "Supper", "summary": "Another.""#
        XCTAssertEqual(try Studio(events: [other], folder: folder, hasFonts: false).card(), first)
        let renamed = Studio(events: [#""title": "Dinner""#], folder: folder, hasFonts: false)
        XCTAssertNil(try renamed.card().bytes)
        let accented = Studio(
            events: [##""title": "Supper", "branding": {"accent": "#1E5AA8"}"##], folder: folder, hasFonts: false)
        XCTAssertNil(try accented.card().bytes)
    }

    func testWhatItGoesWithoutIsSaidAgain() throws {
        let folder = try TemporaryFolder(self)["cards"]
        let events = [#""title": "Sup\u0378per""#]
        let first = try Studio(events: events, folder: folder).card()
        XCTAssertEqual(first.diagnostics.map(\.code), ["card.missing-glyph"])
        XCTAssertEqual(try Studio(events: events, folder: folder, hasFonts: false).card(), first)
    }

    func testADamagedOneIsDrawnAgain() throws {
        let folder = try TemporaryFolder(self)["cards"]
        let first = try Studio(events: [Self.supper], folder: folder).card()
        let file = try XCTUnwrap(try Disk.live.list(folder).first)
        for change in [{ $0.removeLast() }, { $0[$0.count / 2] ^= 1 }] as [(inout [UInt8]) -> Void] {
            var bytes = try Disk.live.read("\(folder)/\(file)")
            change(&bytes)
            try Disk.live.replace("\(folder)/\(file)", bytes)
            XCTAssertEqual(try Studio(events: [Self.supper], folder: folder).card(), first)
        }
    }

    func testThoseOfEventsThatAreGoneAreClearedAway() throws {
        let folder = try TemporaryFolder(self)["cards"]
        let studio = Studio(events: CardTests.titles(["A", "B"]), folder: folder)
        for output in try studio.outputs() { XCTAssertNotNil(output.make().bytes) }
        XCTAssertEqual(try Disk.live.list(folder).count, 2)
        let slug = try XCTUnwrap(Slug("e1"))
        XCTAssertEqual(CardStudio.sweep(folder, of: [slug], in: [.english], disk: .live), [])
        XCTAssertEqual(try Disk.live.list(folder).count, 1)
        let left = Studio(events: CardTests.titles(["A", "B"]), folder: folder, hasFonts: false)
        XCTAssertEqual(try left.outputs().map { $0.make().bytes != nil }, [false, true])
        XCTAssertEqual(CardStudio.sweep(folder, of: [], in: [.english], disk: .live), [])
        XCTAssertEqual(try Disk.live.list(folder), [])
        XCTAssertEqual(CardStudio.sweep("\(folder)/none", of: [], in: [.english], disk: .live), [])
    }

    func testWhereItCantBeKeptItIsDrawnAndSaid() throws {
        let made = try Studio(folder: "/dev/null/cards").card()
        XCTAssertNotNil(made.bytes)
        XCTAssertEqual(made.diagnostics.map(\.code), ["card.cache"])
    }
}
