import Catalog
import Foundation
import XCTest

@testable import Wording

final class NumberTests: XCTestCase {
    func testNumbersAreWrittenAsTheLanguageDoes() throws {
        let cases: [(String, [String])] = [
            ("en", ["0", "-1,234", "1,234,567"]), ("de", ["0", "-1.234", "1.234.567"]),
            ("es", ["0", "-1234", "1.234.567"]), ("fr", ["0", "-1\u{202F}234", "1\u{202F}234\u{202F}567"]),
            ("hi", ["0", "-1,234", "12,34,567"]), ("ar-EG", ["٠", "\u{61C}-١٬٢٣٤", "١٬٢٣٤٬٥٦٧"]),
        ]
        for (tag, texts) in cases {
            let language = try Samples.language(tag)
            XCTAssertEqual([0, -1234, 1_234_567].map(language.number), texts, tag)
        }
    }

    func testADecimalKeepsTheDigitsItIsGiven() throws {
        let (english, german) = (try Samples.language("en"), try Samples.language("de"))
        let cases: [(String, String?, String?)] = [
            ("1234.50", "1,234.50", "1.234,50"), ("-0.5", "-0.5", "-0,5"), ("007", "7", "7"), ("-0.00", "0.00", "0,00"),
            ("123456789012345678901234567890.1", "123,456,789,012,345,678,901,234,567,890.1", nil),
            ("", nil, nil), ("1e3", nil, nil), (".5", nil, nil), ("5.", nil, nil), ("--5", nil, nil),
            ("1.2.3", nil, nil),
            ("١", nil, nil), ("+1", nil, nil),
        ]
        for (text, inEnglish, inGerman) in cases {
            XCTAssertEqual(english.number(decimal: text), inEnglish, text)
            if let inGerman { XCTAssertEqual(german.number(decimal: text), inGerman, text) }
        }
    }

    func testRatesHaveAsManyDigitsAsTheyNeed() throws {
        let rates = try ["16", "7.725", "0", "-1234.5"].map { try Percentage($0) }
        let cases: [(String, [String])] = [
            ("en", ["16%", "7.725%", "0%", "-1,234.5%"]),
            ("de", ["16\u{A0}%", "7,725\u{A0}%", "0\u{A0}%", "-1.234,5\u{A0}%"]),
            ("tr", ["%16", "%7,725", "%0", "-%1.234,5"]),
        ]
        for (tag, texts) in cases { XCTAssertEqual(rates.map(try Samples.language(tag).percent), texts, tag) }
    }

    func testNumbersAndRatesAgreeWithFoundation() throws {
        let numbers = [0, 1, 12, 123, 1234, 12_345, 123_456, 1_234_567, -5, -12_345, .max, .min]
        for tag in Samples.tags {
            let (language, locale) = (try Samples.language(tag), Samples.locale(tag))
            for number in numbers {
                XCTAssertEqual(language.number(number), number.formatted(.number.locale(locale)), tag)
            }
            for thousandths in [0, 500, 1000, 7725, -16_000, 1_234_567] {
                let rate = Percentage(thousandths: Int64(thousandths))
                let decimal = Decimal(thousandths) / 1000
                XCTAssertEqual(
                    language.percent(rate),
                    decimal.formatted(.percent.scale(1).precision(.fractionLength(0...3)).locale(locale)), tag)
            }
        }
    }
}
