import Catalog
import Formats
import XCTest

final class CalendarEntryTests: XCTestCase {
    func testHowFarAnEventHasCome() throws {
        let cases: [(status: Event.Status, isMoved: Bool, entry: CalendarEntry.Status, sequence: Int)] = [
            (.draft, false, .tentative, 0), (.published, false, .confirmed, 0), (.ended, false, .confirmed, 0),
            (.postponed, false, .tentative, 1), (.published, true, .confirmed, 2), (.ended, true, .confirmed, 2),
            (.postponed, true, .tentative, 3), (.cancelled, false, .cancelled, 4), (.cancelled, true, .cancelled, 4),
        ]
        for (status, isMoved, expected, sequence) in cases {
            let event = try Event.fullSummit {
                $0.status = status
                $0.previousStarts = isMoved ? try july("01T08:00") : nil
            }
            let entries = CalendarEntry.entries(of: try .english(event), withSessions: true)
            XCTAssertEqual(entries.map(\.status), [expected, expected])
            XCTAssertEqual(entries.map(\.sequence), [sequence, sequence])
        }
    }

    func testAnOrganizerIsKnownByWords() {
        let one = CalendarEntry.Organizer(name: "Chamber", email: "a@example.org")
        XCTAssertEqual(one, CalendarEntry.Organizer(name: "Chamber", email: "a@example.org"))
        XCTAssertEqual(Set([one, CalendarEntry.Organizer(name: "Chamber", email: "a@example.org")]).count, 1)
        XCTAssertNotEqual(one, CalendarEntry.Organizer(name: "Chamber", email: "b@example.org"))
        XCTAssertNotEqual(one, CalendarEntry.Organizer(name: "Club", email: "a@example.org"))
    }

    func testAnIdStaysWhateverIsSaid() throws {
        let before = try CalendarEntry.entries(of: .english(.fullSummit()), withSessions: true)
        let after = try CalendarEntry.entries(
            of: .english(
                .fullSummit { event in
                    event.title = "Another"
                    event.starts = try july("20T08:00")
                    event.status = .cancelled
                    event.schedule[0].title = "Another"
                }), withSessions: true)
        XCTAssertEqual(before.map(\.id), after.map(\.id))
        XCTAssertEqual(Set(before.map(\.id)).count, 2)
    }

    func testWhereItIs() throws {
        let online = try web("https://meet.example.org/")
        let cases: [(venue: Venue?, place: String?)] = [
            (nil, nil), (Venue(), nil), (Venue(online: online), "https://meet.example.org/"),
            (Venue(name: "Hall", online: online), "Hall"),
            (Venue(name: "Eldoret", address: Address(city: "Eldoret", country: Country("KE"))), "Eldoret, KE"),
            (Venue(address: Address(street: "", postalCode: "30100")), "30100"),
            (Venue(coordinates: Coordinates(latitude: 1, longitude: 2), online: online), "https://meet.example.org/"),
        ]
        for (venue, place) in cases {
            XCTAssertEqual(CalendarEntry(try .english(.summit { $0.venue = venue })).place, place)
        }
    }

    func testWordsOfALanguage() throws {
        let event = try Event.summit {
            $0.title = LocalizedText([.init(.english, "Summit"), .init(try XCTUnwrap(LanguageTag("sw")), "Mkutano")])
            $0.summary = "Three days."
        }
        let edition = EventEdition(
            event, organizer: nil, language: try XCTUnwrap(LanguageTag("sw")), fallback: .english,
            ids: StableIDs(site: nil), text: "Siku tatu.")
        var expected = CalendarEntry(
            id: StableIDs(site: nil).event("summit"), title: "Mkutano", starts: event.starts, ends: event.ends,
            zone: event.zone)
        expected.text = "Siku tatu."
        XCTAssertEqual(CalendarEntry(edition), expected)
    }

    func testNoEndThatIsNoneAndNoPlaceThatIsNowhere() throws {
        var entry = CalendarEntry(
            id: StableIDs(site: nil).event("a"), title: "A", starts: try july("15T08:00"), ends: try july("15T08:00"),
            zone: .utc)
        entry.coordinates = Coordinates(latitude: 1e-7, longitude: -.infinity)
        XCTAssertEqual(
            text(CalendarFile().bytes([entry], zones: ZoneHistories([]))).components(separatedBy: "\r\n")[4...],
            [
                "BEGIN:VEVENT", "UID:\(entry.id)", "DTSTAMP:20000101T000000Z", "DTSTART:20260715T050000Z",
                "SEQUENCE:0", "STATUS:CONFIRMED", "SUMMARY:A", "GEO:0;0", "END:VEVENT", "END:VCALENDAR", "",
            ])
    }
}
