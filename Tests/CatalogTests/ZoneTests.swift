import XCTest

@testable import Catalog

final class ZoneTests: XCTestCase {
    func testNamesAreThoseOfTheIANADatabase() {
        for name in [
            "Africa/Nairobi", "Asia/Kolkata", "Asia/Calcutta", "America/Argentina/Buenos_Aires", "UTC", "Etc/GMT+3",
        ] {
            XCTAssertNotNil(Zone(name), name)
        }
        for name in ["", "Nairobi", "africa/nairobi", "GMT+3", "UTC+03:00", "Factory", "Africa/Eldoret", " UTC"] {
            XCTAssertNil(Zone(name), name)
        }
    }

    func testEveryNameIsKnownToTheClockWork() {
        XCTAssertGreaterThan(Zone.allNames.count, 590)
        for name in Zone.allNames { XCTAssertNotNil(TimeZone(identifier: name), name) }
    }

    func testADayEndsWhereTheNextOneBegins() throws {
        let cases = [
            ("Africa/Nairobi", "2026-07-15T08:00:00+03:00", "2026-07-16T00:00:00+03:00"),
            // Clocks go forward: a day of 23 hours; and back: one of 25.
            ("Europe/Paris", "2026-03-29T00:30:00+01:00", "2026-03-30T00:00:00+02:00"),
            ("Europe/Paris", "2026-10-25T00:30:00+02:00", "2026-10-26T00:00:00+01:00"),
            // Midnight itself is skipped: the next day begins at one.
            ("Africa/Cairo", "2026-04-23T20:00:00+02:00", "2026-04-24T01:00:00+03:00"),
            ("America/Santiago", "2026-09-05T20:00:00-04:00", "2026-09-06T01:00:00-03:00"),
            // Midnight comes twice: the day ends at the second.
            ("America/Havana", "2026-11-01T12:00:00-05:00", "2026-11-02T00:00:00-05:00"),
            // A whole day is left out.
            ("Pacific/Apia", "2011-12-29T12:00:00-10:00", "2011-12-31T00:00:00+14:00"),
        ]
        for (name, text, expected) in cases {
            let zone = try XCTUnwrap(Zone(name))
            let end = zone.endOfDay(at: try XCTUnwrap(Instant(text)))
            XCTAssertEqual(end.text(in: zone), expected, name)
            XCTAssertNotEqual(zone.day(at: end), zone.day(at: try XCTUnwrap(Instant(text))))
            XCTAssertEqual(
                zone.day(at: Instant(milliseconds: end.milliseconds - 1)), zone.day(at: try XCTUnwrap(Instant(text))))
        }
    }
}
