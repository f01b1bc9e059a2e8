import Catalog
import XCTest

@testable import Wording

final class LanguageTests: XCTestCase {
    func testALanguageHasItsDirectionWeekAndDigits() throws {
        let cases: [(String, Direction, firstWeekday: Int, digits: String)] = [
            ("en", .leftToRight, 0, "0123456789"), ("en-GB", .leftToRight, 1, "0123456789"),
            ("sw", .leftToRight, 1, "0123456789"), ("ar", .rightToLeft, 6, "0123456789"),
            ("ar-EG", .rightToLeft, 6, "٠١٢٣٤٥٦٧٨٩"), ("he", .rightToLeft, 0, "0123456789"),
            ("fa", .rightToLeft, 6, "۰۱۲۳۴۵۶۷۸۹"), ("ur", .rightToLeft, 0, "0123456789"),
            ("ne", .leftToRight, 0, "०१२३४५६७८९"),
        ]
        for (tag, direction, firstWeekday, digits) in cases {
            let language = try Samples.language(tag)
            XCTAssertEqual(language.direction, direction, tag)
            XCTAssertEqual(language.firstWeekday, firstWeekday, tag)
            XCTAssertEqual(language.digits.symbols.joined(), digits, tag)
            XCTAssertTrue(language.isKnown, tag)
        }
    }

    func testNamesThatStandAloneDifferFromThoseInADate() throws {
        let names = try Samples.language("cs").names
        XCTAssertEqual([names.months.wide[6], names.standaloneMonths.wide[6]], ["července", "červenec"])
        XCTAssertEqual(try Samples.language("sw").names.weekdays.wide[0], "Jumapili")
        XCTAssertEqual(try Samples.language("en").names.dayPeriods, ["AM", "PM"])
    }

    func testALanguageNobodyKnowsIsWrittenAsEnglishAndSaysSo() throws {
        let language = try Samples.language("qaa", ["KES"])
        let instant = try Samples.instant("2026-07-15T05:00:00Z")
        XCTAssertFalse(language.isKnown)
        XCTAssertEqual(language.tag, LanguageTag("qaa"))
        XCTAssertEqual(language.date(instant, on: WallClock(.utc)), "Wednesday, July 15, 2026")
        for code in ["KES", "USD"] {
            let money = try Money("1", XCTUnwrap(Currency(code)))
            XCTAssertEqual(language.money(money), try Samples.language("en").money(money))
        }
    }

    func testEnglishNamesForWantOfOthersAreThoseOfICU() throws {
        let english = try Samples.language("en").names
        XCTAssertEqual(CalendarNames.english, english)
    }
}
