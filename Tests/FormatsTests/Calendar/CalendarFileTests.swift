import Catalog
import Formats
import XCTest

final class CalendarFileTests: XCTestCase {
    func testAnEventAndItsProgramme() throws {
        let edition = try EventEdition.english(.fullSummit(), organizer: .chamber())
        let file = CalendarFile().bytes(
            CalendarEntry.entries(of: edition, withSessions: true), zones: ZoneHistories([edition.event.zone]))
        XCTAssertEqual(
            text(file).replacing("\r\n", with: "\n"),
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Playbill//Playbill//EN
            METHOD:PUBLISH
            BEGIN:VTIMEZONE
            TZID:Africa/Nairobi
            BEGIN:STANDARD
            DTSTART:19700101T030000
            TZOFFSETFROM:+0300
            TZOFFSETTO:+0300
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:\(edition.ids.event("summit"))
            DTSTAMP:20260701T090000Z
            DTSTART;TZID=Africa/Nairobi:20260715T080000
            DTEND;TZID=Africa/Nairobi:20260717T180000
            SEQUENCE:0
            STATUS:CONFIRMED
            SUMMARY:Business\\, Summit\\; 2026
            DESCRIPTION:Three days.\\n\\nhttps://example.org/events/summit/
            LOCATION:Sports Club\\, Nandi Road\\, 30100 Eldoret\\, Uasin Gishu\\, KE
            GEO:0.5143;-35.269
            CONFERENCE;VALUE=URI:https://meet.example.org/summit
            URL:https://example.org/events/summit/
            CATEGORIES:Business,Trade,Farming\\, milling
            ORGANIZER;CN="Chamber ^'of^' Commerce; ^^Eldoret":mailto:hello@example.org
            IMAGE;VALUE=URI:https://example.org/card.jpg
            LAST-MODIFIED:20260701T090000Z
            END:VEVENT
            BEGIN:VEVENT
            UID:\(edition.ids.session("opening", of: "summit"))
            DTSTAMP:20260701T090000Z
            DTSTART;TZID=Africa/Nairobi:20260715T090000
            DTEND;TZID=Africa/Nairobi:20260715T094500
            SEQUENCE:0
            STATUS:CONFIRMED
            SUMMARY:Opening
            DESCRIPTION:Where we stand.\\n\\nAchieng Odhiambo\\, Governor\\nRuth Ng’etich
            LOCATION:Marquee\\, Sports Club\\, Nandi Road\\, 30100 Eldoret\\, Uasin Gishu\\,
              KE
            GEO:0.5143;-35.269
            CONFERENCE;VALUE=URI:https://meet.example.org/summit
            URL:https://example.org/events/summit/
            CATEGORIES:Plenary
            ORGANIZER;CN="Chamber ^'of^' Commerce; ^^Eldoret":mailto:hello@example.org
            LAST-MODIFIED:20260701T090000Z
            RELATED-TO:\(edition.ids.event("summit"))
            END:VEVENT
            END:VCALENDAR

            """)
    }

    func testOneToSubscribeTo() throws {
        let file = CalendarFile(
            name: "All events, everywhere", page: try web("https://example.org/"),
            source: try web("https://example.org/calendar.ics"))
        XCTAssertEqual(
            text(file.bytes([], zones: ZoneHistories([]))).components(separatedBy: "\r\n"),
            [
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Playbill//Playbill//EN", "METHOD:PUBLISH",
                "NAME:All events\\, everywhere", "X-WR-CALNAME:All events\\, everywhere", "URL:https://example.org/",
                "SOURCE;VALUE=URI:https://example.org/calendar.ics", "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
                "X-PUBLISHED-TTL:PT12H", "END:VCALENDAR", "",
            ])
    }

    func testZonesOfSeveralEvents() throws {
        let london = try XCTUnwrap(Zone("Europe/London"))
        let id = StableIDs(site: nil).event("a")
        let entries = try [
            ("2026-07-01T12:00:00Z", london), ("2026-01-01T12:00:00Z", london), ("2026-01-01T12:00:00Z", .utc),
            ("1912-01-01T12:00:00Z", try XCTUnwrap(Zone("Asia/Tokyo"))),
        ].map { CalendarEntry(id: id, title: "A", starts: try XCTUnwrap(Instant($0)), zone: $1) }
        let lines = text(CalendarFile().bytes(entries, zones: ZoneHistories([london])))
            .components(separatedBy: "\r\n").filter { $0.hasPrefix("TZ") || $0.hasPrefix("DTSTART") }
        XCTAssertEqual(
            lines,
            [
                "TZID:Europe/London", "DTSTART:20251026T020000", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000",
                "DTSTART:20260329T010000", "TZOFFSETFROM:+0000", "TZOFFSETTO:+0100",
                "DTSTART;TZID=Europe/London:20260701T130000", "DTSTART;TZID=Europe/London:20260101T120000",
                "DTSTART:20260101T120000Z", "DTSTART:19120101T120000Z",
            ])
    }
}
