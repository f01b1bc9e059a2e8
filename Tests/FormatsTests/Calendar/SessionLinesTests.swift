import Catalog
import XCTest

@testable import Formats

final class SessionLinesTests: XCTestCase {
    /// In whatever order they come: what one says must never stand in another.
    func testSessionsSayWhatTheyWouldSayAlone() throws {
        let event = CalendarEntry(
            id: StableIDs(site: nil).event("a"), title: "A", starts: Instant(milliseconds: 1_784_000_000_000),
            zone: .utc)
        var session = event
        session.parent = event.id
        var moved = session
        moved.modified = Instant(milliseconds: 1_780_000_000_000)
        var elsewhere = session
        elsewhere.page = WebAddress("https://example.org/a/")
        elsewhere.coordinates = Coordinates(latitude: 0.5, longitude: 35.25)
        var others = elsewhere
        others.organizer = CalendarEntry.Organizer(name: "B", email: "b@example.org")
        others.status = .cancelled
        let kinds = [event, session, moved, elsewhere, others]
        let zones = ZoneHistories([.utc])
        for first in kinds {
            for second in kinds {
                let entries = [event, first, first, second, first]
                let alone = entries.map { CalendarEntries([$0], zones: zones).bytes }
                XCTAssertEqual(CalendarEntries(entries, zones: zones).bytes, Array(alone.joined()))
                // Of a sequence that is no list, each is written by itself.
                XCTAssertEqual(CalendarEntries(entries.lazy.map { $0 }, zones: zones).bytes, Array(alone.joined()))
            }
        }
    }
}
