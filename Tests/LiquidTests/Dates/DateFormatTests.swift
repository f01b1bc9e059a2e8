import XCTest

@testable import Liquid

final class DateFormatTests: XCTestCase {
    func testDirectives() {
        let cases = [
            ("%Y-%m-%d %e %-d %-m", "2024-03-05  5 5 3"), ("%b %B %a %A %h %j", "Mar March Tue Tuesday Mar 065"),
            ("%H %I %l %k %M %S %L %N %3N %6N %12N", "04 04  4  4 07 09 123 123456789 123 123456 123456789000"),
            ("%p %P %#p %y %C %u %w", "AM am am 24 20 2 2"), ("%U %W %V %G %g %s", "09 10 10 2024 24 1709611629"),
            ("%z %:z %::z %Z", "+0000 +00:00 +00:00:00 UTC"),
            ("%c|%x|%X|%D", "Tue Mar  5 04:07:09 2024|03/05/24|04:07:09|03/05/24"),
            ("%F %T %R %r", "2024-03-05 04:07:09 04:07 04:07:09 AM"),
            ("%+|%v", "Tue Mar  5 04:07:09 UTC 2024| 5-MAR-2024"),
            ("%n%t%%", "\n\t%"), ("%Q %E %i %-", "%Q %E %i %-"), ("%", "%"), ("a%", "a%"), ("%:d", "%:d"),
            ("%^a %^B %#b", "TUE MARCH MAR"),
            ("%010Y %-I %_d %_m %05d", "0000002024 4  5  3 00005"),
            ("%10A|%-10A|%^010b|%12F", "   Tuesday|Tuesday|0000000MAR|  2024-03-05"),
            ("%Ey %OH %EQ", "24 04 %EQ"), ("%^c", "TUE MAR  5 04:07:09 2024"), ("%10z %_5H", "+000000000     4"),
            ("é%Yü", "é2024ü"),
        ]
        let moment = Moment(1_709_611_629, nanoseconds: 123_456_789, in: .utc)
        for (pattern, expected) in cases {
            var context = FilterContext()
            XCTAssertEqual(try moment.format(pattern, &context), expected, pattern)
        }
    }

    func testYearsFarAway() throws {
        var context = FilterContext()
        let cases: [(Int, String)] = [
            (-86_400, "1969-12-31"), (-62_167_219_200, "0000-01-01"), (-62_167_305_600, "-0001-12-31"),
            (253_402_300_800, "10000-01-01"),
            (-2_203_891_200, "1900-03-01"), (951_782_400, "2000-02-29"), (4_107_542_400, "2100-03-01"),
        ]
        for (seconds, expected) in cases {
            XCTAssertEqual(try Moment(seconds, in: .utc).format("%F", &context), expected)
        }
        XCTAssertEqual(try Moment(-62_167_305_600, in: .utc).format("%C %y", &context), "-1 99")
    }

    /// Weeks of ISO 8601 and those that begin with the first Sunday or Monday, where years meet.
    func testWeeks() throws {
        let cases = [
            ("2019-12-30", "2020 01 52 52"), ("2020-01-01", "2020 01 00 00"), ("2020-01-05", "2020 01 01 00"),
            ("2020-12-31", "2020 53 52 52"), ("2021-01-01", "2020 53 00 00"), ("2021-01-03", "2020 53 01 00"),
            ("2021-01-04", "2021 01 01 01"), ("2023-01-01", "2022 52 01 00"), ("2024-12-30", "2025 01 52 53"),
        ]
        for (date, expected) in cases {
            XCTAssertEqual(apply("date", to: .string(date), ["%G %V %U %W"]), "\"\(expected)\"", date)
        }
    }

    /// The calendar counted day by day, leap years and all.
    func testTheCalendarDayByDay() {
        var (year, month, day) = (1895, 12, 31)
        for days in Calendar.days(1896, 1, 1)...Calendar.days(2105, 1, 1) {
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            day += 1
            if day > lengths[month - 1] { (month, day) = (month + 1, 1) }
            if month > 12 { (year, month) = (year + 1, 1) }
            let date = Calendar.date(days)
            guard date == (year, month, day), Calendar.days(year, month, day) == days else {
                return XCTFail("day \(days) is \(date), not \(year)-\(month)-\(day)")
            }
        }
        XCTAssertEqual(Calendar.weekday(0), 4)
    }

    func testZones() throws {
        let zones = [
            ("UTC", "+0000 UTC", "+0000 UTC"), ("Africa/Nairobi", "+0300 EAT", "+0300 EAT"),
            ("Europe/Berlin", "+0100 CET", "+0200 CEST"),
            ("Europe/London", "+0000 GMT", "+0100 BST"), ("America/New_York", "-0500 EST", "-0400 EDT"),
            ("Asia/Kolkata", "+0530 IST", "+0530 IST"),
            ("Asia/Dubai", "+0400 +04", "+0400 +04"), ("Asia/Kathmandu", "+0545 +0545", "+0545 +0545"),
            ("Africa/Lagos", "+0100 WAT", "+0100 WAT"),
        ]
        for (name, winter, summer) in zones {
            let zone = try XCTUnwrap(Zone(name), name)
            for (seconds, expected) in [(1_705_320_000, winter), (1_721_044_800, summer)] {
                var context = FilterContext()
                XCTAssertEqual(try Moment(seconds, in: zone).format("%z %Z", &context), expected, name)
            }
        }
        XCTAssertNil(Zone("Mars/Olympus"))
    }

    /// When clocks go forward an hour is missing, when they go back one comes twice.
    func testHoursThatAreMissingOrComeTwice() {
        let context = FilterContext(timeZone: "America/New_York")
        let cases = [
            ("2024-03-10 01:59", "01:59 -0500"), ("2024-03-10 02:30", "03:30 -0400"),
            ("2024-03-10 03:00", "03:00 -0400"),
            ("2024-11-03 00:30", "00:30 -0400"), ("2024-11-03 01:30", "01:30 -0400"),
            ("2024-11-03 02:00", "02:00 -0500"),
        ]
        for (text, expected) in cases {
            XCTAssertEqual(apply("date", to: .string(text), ["%H:%M %z"], context: context), "\"\(expected)\"", text)
        }
    }
}
