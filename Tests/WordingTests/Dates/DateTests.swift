import Catalog
import XCTest

@testable import Wording

final class DateTests: XCTestCase {
    func testAnInstantIsToldInEveryStyle() throws {
        let start = try Samples.instant("2026-07-15T05:00:00Z")
        let clock = try Samples.clock("Africa/Nairobi")
        let cases: [(String, [String])] = [
            (
                "en-GB",
                [
                    "Wednesday, 15 July 2026", "Wednesday 15 July", "15 July 2026", "15 Jul 2026", "08:00", "Wednesday",
                    "July 2026", "Wednesday, 15 July 2026 at 08:00", "Wed, 15 Jul 2026", "Wed, 15 Jul 2026 at 08:00",
                ]
            ),
            (
                "en",
                [
                    "Wednesday, July 15, 2026", "Wednesday, July 15", "July 15, 2026", "Jul 15, 2026",
                    "8:00\u{202F}AM", "Wednesday", "July 2026", "Wednesday, July 15, 2026 at 8:00\u{202F}AM",
                    "Wed, Jul 15, 2026", "Wed, Jul 15, 2026 at 8:00\u{202F}AM",
                ]
            ),
            (
                "sw",
                [
                    "Jumatano, 15 Julai 2026", "Jumatano, 15 Julai", "15 Julai 2026", "15 Jul 2026", "08:00",
                    "Jumatano",
                    "Julai 2026", "Jumatano, 15 Julai 2026, 08:00", "Jumatano, 15 Jul 2026",
                    "Jumatano, 15 Jul 2026, 08:00",
                ]
            ),
            (
                "ja",
                [
                    "2026年7月15日 水曜日", "7月15日 水曜日", "2026年7月15日", "2026年7月15日", "8:00", "水曜日", "2026年7月",
                    "2026年7月15日 水曜日 8:00", "2026年7月15日(水)", "2026年7月15日(水) 8:00",
                ]
            ),
        ]
        for (tag, texts) in cases {
            let language = try Samples.language(tag)
            XCTAssertEqual(DateStyle.allCases.map { language.date(start, $0, on: clock) }, texts, tag)
        }
    }

    func testPatternsAreTakenApart() {
        let cases: [(String, [DatePattern.Step]?)] = [
            ("", []), ("''", [.literal("'")]),
            ("'o''clock' H", [.literal("o'clock "), .field(.hour(.from0To23, width: 1), .start)]),
            (
                "yy/MM/dd",
                [
                    .field(.yearOfCentury, .start), .literal("/"), .field(.month(width: 2), .start), .literal("/"),
                    .field(.day(width: 2), .start),
                ]
            ),
            (
                "LLLccc",
                [.field(.monthName(.standaloneAbbreviated), .start), .field(.weekday(.standaloneAbbreviated), .start)]
            ),
            ("y G", nil), ("MMMMM", nil), ("'\u{301}y'", [.literal("\u{301}y")]),
        ]
        for (pattern, steps) in cases { XCTAssertEqual(DatePattern(pattern)?.steps, steps, pattern) }
    }

    func testHoursAreCountedInFourWays() {
        let cases: [(DateField.HourCycle, [Int])] = [
            (.from0To23, [0, 1, 12, 13, 23]), (.from1To24, [24, 1, 12, 13, 23]), (.from0To11, [0, 1, 0, 1, 11]),
            (.from1To12, [12, 1, 12, 1, 11]),
        ]
        for (cycle, hours) in cases { XCTAssertEqual([0, 1, 12, 13, 23].map(cycle.hour), hours) }
    }
}
