import Catalog
import Foundation
import XCTest

@testable import Wording

final class MoneyStyleTests: XCTestCase {
    func testAmountsAreWrittenAsTheLanguageDoes() throws {
        let cases: [(String, String, String, full: String, short: String)] = [
            ("en", "1500.00", "KES", "KES\u{A0}1,500.00", "KES\u{A0}1,500"),
            ("en-KE", "1500.00", "KES", "Ksh\u{A0}1,500.00", "Ksh\u{A0}1,500"),
            ("sw", "1500.50", "KES", "Ksh\u{A0}1,500.50", "Ksh\u{A0}1,500.50"),
            ("en", "-20", "USD", "-$20.00", "-$20"),
            ("en-GB", "1500", "USD", "US$1,500.00", "US$1,500"),
            ("de", "1234.5", "EUR", "1.234,50\u{A0}€", "1.234,50\u{A0}€"),
            ("fr", "1500", "JPY", "1\u{202F}500\u{A0}JPY", "1\u{202F}500\u{A0}JPY"),
            ("ja", "1500", "JPY", "¥1,500", "¥1,500"),
            ("en", "1500.000", "IQD", "IQD\u{A0}1,500", "IQD\u{A0}1,500"),
            ("en", "1500.500", "IQD", "IQD\u{A0}1,500.500", "IQD\u{A0}1,500.500"),
            ("en", "12.345", "KWD", "KWD\u{A0}12.345", "KWD\u{A0}12.345"),
            ("en", "12", "KWD", "KWD\u{A0}12.000", "KWD\u{A0}12"),
            ("ar", "1500", "KES", "\u{200F}1,500.00\u{A0}KES", "\u{200F}1,500\u{A0}KES"),
            ("en", "-92233720368547758.08", "EUR", "-€92,233,720,368,547,758.08", "-€92,233,720,368,547,758.08"),
            ("en", "0", "EUR", "€0.00", "€0"), ("en", "0.05", "EUR", "€0.05", "€0.05"),
        ]
        for (tag, amount, code, full, short) in cases {
            let money = try Money(amount, XCTUnwrap(Currency(code)))
            for currencies in [[code], []] {
                let language = try Samples.language(tag, currencies)
                XCTAssertEqual(language.money(money), full, "\(tag) \(money)")
                XCTAssertEqual(language.money(money, .short), short, "\(tag) \(money)")
            }
        }
    }

    func testEveryCurrencyAgreesWithFoundation() throws {
        for tag in ["en", "en-GB", "sw", "fr", "ar", "ar-EG", "de", "ja", "pt-BR", "hi", "es", "he"] {
            let locale = Samples.locale(tag)
            let language = Language(try XCTUnwrap(LanguageTag(tag)), currencies: Samples.currencies)
            for currency in Samples.currencies {
                let format = Decimal.FormatStyle.Currency(code: currency.code, locale: locale)
                for units in [1, -1, 123_456_789_012, -10_000, 150_000_000] {
                    let money = Money(minorUnits: Int64(units), currency)
                    let decimal = try XCTUnwrap(Decimal(string: money.amount))
                    let isWhole = money.amount.split(separator: ".").dropFirst().allSatisfy { Int($0) == 0 }
                    let exact = decimal.formatted(format.precision(.fractionLength(currency.exponent)))
                    XCTAssertEqual(
                        language.money(money), isWhole ? decimal.formatted(format) : exact, "\(tag) \(money)")
                    let whole = decimal.formatted(format.precision(.fractionLength(0)))
                    XCTAssertEqual(language.money(money, .short), isWhole ? whole : exact, "\(tag) \(money)")
                }
            }
        }
    }
}
