import Catalog
import Foundation
import XCTest

@testable import Wording

final class DateAgreementTests: XCTestCase {
    /// The days of a year, at all hours.
    private func instants(every step: Int) -> [Instant] {
        stride(from: 0, to: 366, by: step).map { day in
            let minutes = day * 1440 + day % 24 * 60 + day % 60
            return Instant(milliseconds: 1_767_225_600_000 + Int64(minutes) * 60_000)
        }
    }

    func testEveryStyleAgreesWithFoundationOnDaysOfAYear() throws {
        let clock = WallClock(.utc)
        for tag in Samples.tags {
            let (language, locale) = (try Samples.language(tag), Samples.locale(tag))
            let formatter = DateFormatter()
            formatter.locale = locale
            formatter.calendar = Samples.calendar(locale)
            formatter.timeZone = .gmt
            for style in DateStyle.allCases {
                formatter.dateFormat = DateFormatter.dateFormat(
                    fromTemplate: style.skeleton, options: 0, locale: locale)
                for instant in instants(every: 5) {
                    XCTAssertEqual(
                        language.date(instant, style, on: clock), formatter.string(from: instant.date),
                        "\(tag) \(style)")
                }
            }
        }
    }

    func testRangesAgreeWithFoundation() throws {
        let clock = WallClock(.utc)
        // Where ICU tells too little, or halves of a day that we have no names for.
        let ours = ["sw", "zh-Hant"]
        for tag in Samples.tags where !ours.contains(tag) {
            let (language, locale) = (try Samples.language(tag), Samples.locale(tag))
            let formatter = DateIntervalFormatter()
            formatter.locale = locale
            formatter.calendar = Samples.calendar(locale)
            formatter.timeZone = .gmt
            for style in RangeStyle.allCases {
                for start in instants(every: 23) {
                    let morning = Instant(milliseconds: start.milliseconds / 86_400_000 * 86_400_000 + 7 * 3_600_000)
                    for hours in [1, 4, 5, 14, 30, 24 * 40, 24 * 400] {
                        let end = Instant(milliseconds: morning.milliseconds + Int64(hours) * 3_600_000)
                        formatter.dateTemplate = hours < 24 ? style.hours : style.days
                        XCTAssertEqual(
                            language.range(from: morning, to: end, style, on: clock),
                            formatter.string(from: morning.date, to: end.date), "\(tag) \(style)")
                    }
                }
            }
        }
    }
}
