import Catalog
import XCTest

@testable import Wording

final class RangeTests: XCTestCase {
    private let thin = "\u{2009}"

    private func range(
        _ tag: String, _ start: String, _ end: String?, _ style: RangeStyle = .wide, in zone: String = "UTC"
    ) throws -> String {
        try Samples.language(tag).range(
            from: Samples.instant("\(start):00Z"), to: try end.map { try Samples.instant("\($0):00Z") }, style,
            on: Samples.clock(zone))
    }

    func testWhatTheTwoTimesHaveInCommonIsSaidOnce() throws {
        let start = "2026-07-15T08:00"
        let cases: [(String, String, RangeStyle, String)] = [
            ("en-GB", "2026-07-15T18:00", .wide, "Wednesday, 15 July 2026, 08:00\(thin)–\(thin)18:00"),
            ("en-GB", "2026-07-17T18:00", .wide, "15\(thin)–\(thin)17 July 2026"),
            ("en-GB", "2026-08-02T18:00", .short, "15 Jul\(thin)–\(thin)2 Aug 2026"),
            ("en-GB", "2027-01-02T18:00", .wide, "15 July 2026\(thin)–\(thin)2 January 2027"),
            ("en", "2026-07-15T09:30", .short, "Wed, Jul 15, 2026, 8:00\(thin)–\(thin)9:30\u{202F}AM"),
            ("en", "2026-07-15T18:00", .short, "Wed, Jul 15, 2026, 8:00\u{202F}AM\(thin)–\(thin)6:00\u{202F}PM"),
            ("de", "2026-07-17T18:00", .wide, "15.–17. Juli 2026"),
            ("fr", "2026-07-17T18:00", .short, "15–17 juil. 2026"),
            ("ja", "2026-07-17T18:00", .wide, "2026年7月15日～17日"),
            ("ar", "2026-07-17T18:00", .wide, "15–17 يوليو 2026"),
            ("fa", "2026-08-17T18:00", .wide, "۱۵ ژوئیه تا ۱۷ اوت ۲۰۲۶"),
            // ICU would leave out July, and tell the time of day in words of which there are seven.
            ("sw", "2026-08-02T18:00", .wide, "15 Julai 2026\(thin)–\(thin)2 Agosti 2026"),
            ("zh-Hant", "2026-07-15T18:00", .short, "2026年7月15日 週三 上午8:00 – 下午6:00"),
        ]
        for (tag, end, style, text) in cases { XCTAssertEqual(try range(tag, start, end, style), text) }
    }

    func testANightBelongsToTheDayItBeganOn() throws {
        let cases: [(String, String, String)] = [
            ("2026-07-15T20:00", "2026-07-16T02:00", "Wednesday, 15 July 2026, 20:00\(thin)–\(thin)02:00"),
            ("2026-07-15T20:00", "2026-07-16T00:00", "Wednesday, 15 July 2026, 20:00\(thin)–\(thin)00:00"),
            ("2026-07-15T20:00", "2026-07-16T05:59", "Wednesday, 15 July 2026, 20:00\(thin)–\(thin)05:59"),
            ("2026-07-15T20:00", "2026-07-16T06:00", "15\(thin)–\(thin)16 July 2026"),
            ("2026-07-15T20:00", "2026-07-17T02:00", "15\(thin)–\(thin)17 July 2026"),
            ("2026-07-31T20:00", "2026-08-01T02:00", "Friday, 31 July 2026, 20:00\(thin)–\(thin)02:00"),
        ]
        for (start, end, text) in cases { XCTAssertEqual(try range("en-GB", start, end), text) }
        XCTAssertEqual(
            try range("en", "2026-07-15T20:00", "2026-07-16T02:00"),
            "Wednesday, July 15, 2026, 8:00\u{202F}PM\(thin)–\(thin)2:00\u{202F}AM")
        XCTAssertEqual(
            try range("en", "2026-07-15T02:00", "2026-07-16T01:00"), "July 15\(thin)–\(thin)16, 2026")
    }

    func testWholeDaysHaveNoHours() throws {
        let cases: [(String, String, String)] = [
            ("2026-07-15T00:00", "2026-07-16T00:00", "Wednesday, 15 July 2026"),
            ("2026-07-15T00:00", "2026-07-15T23:59", "Wednesday, 15 July 2026"),
            ("2026-07-15T00:00", "2026-07-18T00:00", "15\(thin)–\(thin)17 July 2026"),
            ("2026-07-15T00:00", "2026-07-15T12:00", "Wednesday, 15 July 2026, 00:00\(thin)–\(thin)12:00"),
        ]
        for (start, end, text) in cases { XCTAssertEqual(try range("en-GB", start, end), text) }
        XCTAssertEqual(try range("en-GB", "2026-07-15T00:00", "2026-07-16T00:00", .short), "Wed, 15 Jul 2026")
    }

    func testWithoutAnEndAfterItTheStartIsToldAlone() throws {
        for end in [nil, "2026-07-15T08:00", "2026-07-14T08:00"] {
            XCTAssertEqual(try range("en-GB", "2026-07-15T08:00", end), "Wednesday, 15 July 2026 at 08:00")
            XCTAssertEqual(try range("en-GB", "2026-07-15T08:00", end, .short), "Wed, 15 Jul 2026 at 08:00")
        }
    }

    func testDaysAreThoseOfTheZone() throws {
        XCTAssertEqual(
            try range("en-GB", "2026-07-15T22:00", "2026-07-16T15:00", in: "Africa/Nairobi"),
            "Thursday, 16 July 2026, 01:00\(thin)–\(thin)18:00")
    }
}
