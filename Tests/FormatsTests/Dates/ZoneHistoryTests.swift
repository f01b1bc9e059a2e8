import Catalog
import XCTest

@testable import Formats

final class ZoneHistoryTests: XCTestCase {
    func testTransitions() throws {
        let cases: [(zone: String, from: String, through: String, lines: [String])] = [
            ("Africa/Nairobi", "2026-01-01", "2030-01-01", ["S 19700101T030000 +0300 +0300"]),
            (
                "Europe/London", "2026-01-01", "2026-12-31",
                [
                    "S 20251026T020000 +0100 +0000", "D 20260329T010000 +0000 +0100",
                    "S 20261025T020000 +0100 +0000",
                ]
            ),
            (
                "America/New_York", "2026-03-07", "2026-03-09",
                ["S 20251102T020000 -0400 -0500", "D 20260308T020000 -0500 -0400"]
            ),
            // Back to GMT for Ramadan.
            (
                "Africa/Casablanca", "2025-01-01", "2025-12-31",
                [
                    "D 20240414T020000 +0000 +0100", "S 20250223T030000 +0100 +0000",
                    "D 20250406T020000 +0000 +0100",
                ]
            ),
            // Iran gave up summer time in 2022.
            (
                "Asia/Tehran", "2022-01-01", "2026-01-01",
                [
                    "S 20210922T000000 +0430 +0330", "D 20220322T000000 +0330 +0430",
                    "S 20220922T000000 +0430 +0330",
                ]
            ),
            // Samoa left out 30 December 2011.
            (
                "Pacific/Apia", "2011-12-01", "2012-02-01",
                ["D 20110924T030000 -1100 -1000", "D 20111230T000000 -1000 +1400"]
            ),
        ]
        for (zone, from, through, lines) in cases {
            XCTAssertEqual(try observances(zone, from, through), lines, zone)
        }
    }

    func testOffsetsAreThoseOfTheZone() throws {
        for name in ["Africa/Casablanca", "Asia/Tehran", "Pacific/Apia", "Australia/Lord_Howe", "Asia/Kathmandu"] {
            let zone = try XCTUnwrap(Zone(name))
            let history = ZoneHistory(zone)
            for hour in stride(from: 262_800, to: 1_100_000, by: 97) {
                let instant = Instant(milliseconds: Int64(hour) * 3_600_000)
                XCTAssertEqual(history.offset(at: instant), zone.offset(at: instant), "\(name) \(instant)")
            }
        }
    }

    func testAnHourThatClocksShowTwice() throws {
        let london = ZoneHistory(try XCTUnwrap(Zone("Europe/London")))
        let cases: [(String, Int?)] = [
            ("2026-10-25T00:59:59Z", 3600), ("2026-10-25T01:00:00Z", nil), ("2026-10-25T01:59:59Z", nil),
            ("2026-10-25T02:00:00Z", 0), ("2026-03-29T01:00:00Z", 3600), ("1999-12-31T23:59:59Z", nil),
            ("2000-01-01T00:00:00Z", 0), ("2100-01-01T00:00:00Z", nil),
        ]
        for (instant, offset) in cases {
            XCTAssertEqual(london.offsetOfLocalTime(at: try XCTUnwrap(Instant(instant))), offset, instant)
        }
    }

    private func observances(_ zone: String, _ from: String, _ through: String) throws -> [String] {
        var writer = CalendarWriter(capacity: 0)
        writer.zone(
            ZoneHistory(try XCTUnwrap(Zone(zone))), from: try XCTUnwrap(Instant("\(from)T12:00:00Z")),
            through: try XCTUnwrap(Instant("\(through)T12:00:00Z")))
        let lines = text(writer.bytes).components(separatedBy: "\r\n")
        XCTAssertEqual(lines[1], "TZID:\(zone)")
        return stride(from: 2, to: lines.count - 2, by: 5).map { at in
            let values = lines[at..<at + 4].map { String($0.drop { $0 != ":" }.dropFirst()) }
            return "\(values[0].prefix(1)) \(values[1]) \(values[2]) \(values[3])"
        }
    }
}
