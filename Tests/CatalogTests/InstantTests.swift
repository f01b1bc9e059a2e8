import XCTest

@testable import Catalog

final class InstantTests: XCTestCase {
    func testRFC3339IsRead() {
        let cases: [(String, Int64)] = [
            ("1970-01-01T00:00:00Z", 0), ("2026-07-15T08:00:00+03:00", 1_784_091_600_000),
            ("2026-07-15T05:00:00.250Z", 1_784_091_600_250), ("2026-07-15t05:00:00z", 1_784_091_600_000),
            ("2026-07-15T05:00:00.123456789Z", 1_784_091_600_123), ("1969-12-31T23:59:59.999Z", -1),
            ("2024-02-29T12:00:00-08:30", 1_709_238_600_000), ("2016-12-31T23:59:60Z", 1_483_228_800_000),
            ("0000-03-01T00:00:00Z", -62_162_035_200_000), ("9999-12-31T23:59:59Z", 253_402_300_799_000),
        ]
        for (text, milliseconds) in cases { XCTAssertEqual(Instant(text), Instant(milliseconds: milliseconds), text) }
    }

    func testWhatIsNoInstantIsNone() {
        let cases = [
            "", "2026-07-15", "2026-07-15T08:00:00", "2026-07-15T08:00Z", "2026-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-00-01T00:00:00Z", "2026-01-00T00:00:00Z", "2026-04-31T00:00:00Z", "2026-01-01T24:00:00Z",
            "2026-01-01T00:60:00Z",
            "2026-01-01T00:00:60Z", "2026-01-01T00:00:00+3:00", "2026-01-01T00:00:00+0300", "2026-01-01T00:00:00 Z",
            "2026-01-01 00:00:00Z", "2026-01-01T00:00:00.Z", "2026-01-01T00:00:00,5Z",
            "2026-01-01T00:00:00.1234567890Z",
            "2026-01-01T00:00:00+24:00", "2026-01-01T00:00:00+01:60", "+2026-01-01T00:00:00Z", "2026-01-01T00:00:00ZZ",
            "٢٠٢٦-01-01T00:00:00Z", "9999-12-31T23:59:59-01:00", "0000-01-01T00:00:00+01:00",
        ]
        for text in cases { XCTAssertNil(Instant(text), text) }
    }

    func testItIsWrittenInUTCAndReadBack() {
        for text in [
            "1970-01-01T00:00:00Z", "2026-07-15T05:00:00.250Z", "1969-12-31T23:59:59.999Z", "2000-02-29T23:59:59Z",
        ] {
            XCTAssertEqual(Instant(text)?.text, text)
        }
    }

    func testItIsWrittenAsTheClocksOfAZoneShowIt() throws {
        let cases = [
            ("2026-07-15T05:00:00Z", "Africa/Nairobi", "2026-07-15T08:00:00+03:00"),
            ("2026-03-29T00:59:59Z", "Europe/Paris", "2026-03-29T01:59:59+01:00"),
            ("2026-03-29T01:00:00Z", "Europe/Paris", "2026-03-29T03:00:00+02:00"),
            ("2026-11-01T05:30:00Z", "America/New_York", "2026-11-01T01:30:00-04:00"),
            ("2026-11-01T06:30:00Z", "America/New_York", "2026-11-01T01:30:00-05:00"),
            ("2026-01-01T00:00:00Z", "Asia/Kathmandu", "2026-01-01T05:45:00+05:45"),
        ]
        for (text, zone, local) in cases {
            XCTAssertEqual(try XCTUnwrap(Instant(text)).text(in: try XCTUnwrap(Zone(zone))), local)
        }
    }

    func testEveryDayOfFourCenturiesHasItsNumber() {
        var day = Day(year: 1970, month: 1, day: 1)
        for number in 0..<146_097 {
            XCTAssertEqual(day.number, number)
            XCTAssertEqual(Day(number: number), day)
            if day.day < Day.count(inMonth: day.month, of: day.year) {
                day = Day(year: day.year, month: day.month, day: day.day + 1)
            } else {
                day =
                    day.month < 12
                    ? Day(year: day.year, month: day.month + 1, day: 1) : Day(year: day.year + 1, month: 1, day: 1)
            }
        }
        XCTAssertEqual(day, Day(year: 2370, month: 1, day: 1))
    }
}
