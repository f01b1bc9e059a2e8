import XCTest

@testable import Catalog

final class MoneyTests: XCTestCase {
    func testAmountsAreReadExactlyByTheCurrencysExponent() throws {
        let cases: [(String, String, Int64)] = [
            ("1500.00", "KES", 150_000), ("1500", "KES", 150_000), ("0.1", "KES", 10), ("-0.05", "KES", -5),
            ("1500", "JPY", 1500), ("1500.00", "JPY", 1500), ("12.345", "KWD", 12_345), ("12.3450", "KWD", 12_345),
            ("0.0001", "CLF", 1), ("92233720368547758.07", "EUR", .max), ("-92233720368547758.08", "EUR", .min),
        ]
        for (amount, code, units) in cases {
            let currency = try XCTUnwrap(Currency(code))
            XCTAssertEqual(try Money(amount, currency), Money(minorUnits: units, currency), "\(amount) \(code)")
        }
    }

    func testAmountsThatAreNoneAreRefusedWithTheReason() throws {
        let cases: [(String, String, MoneyError)] = [
            ("1500.5", "JPY", .tooFine(allowedDigits: 0)), ("1.005", "EUR", .tooFine(allowedDigits: 2)),
            ("1.2345", "KWD", .tooFine(allowedDigits: 3)), ("92233720368547758.08", "EUR", .tooLarge),
            ("", "EUR", .notADecimal), ("-", "EUR", .notADecimal), (".5", "EUR", .notADecimal),
            ("5.", "EUR", .notADecimal),
            ("1,5", "EUR", .notADecimal), ("1e3", "EUR", .notADecimal), ("+1", "EUR", .notADecimal),
            (" 1", "EUR", .notADecimal),
            ("1.2.3", "EUR", .notADecimal), ("١", "EUR", .notADecimal), ("--1", "EUR", .notADecimal),
        ]
        for (amount, code, expected) in cases {
            let currency = try XCTUnwrap(Currency(code))
            XCTAssertThrowsError(try Money(amount, currency), amount) {
                XCTAssertEqual($0 as? MoneyError, expected, amount)
            }
        }
    }

    func testAnAmountIsWrittenWithAllDigitsOfItsCurrency() throws {
        let cases: [(Int64, String, String)] = [
            (150_000, "KES", "1500.00"), (5, "KES", "0.05"), (-5, "KES", "-0.05"), (1500, "JPY", "1500"),
            (1, "KWD", "0.001"),
            (0, "EUR", "0.00"), (.min, "EUR", "-92233720368547758.08"),
        ]
        for (units, code, amount) in cases {
            XCTAssertEqual(Money(minorUnits: units, try XCTUnwrap(Currency(code))).amount, amount)
        }
    }

    func testArithmeticKeepsToOneCurrencyAndSaysWhenItOverflows() throws {
        let (kes, eur) = (try XCTUnwrap(Currency("KES")), try XCTUnwrap(Currency("EUR")))
        let (small, huge) = (Money(minorUnits: 150, kes), Money(minorUnits: .max, kes))
        XCTAssertEqual(try small.plus(small), Money(minorUnits: 300, kes))
        XCTAssertEqual(try small.minus(huge).plus(huge), small)
        XCTAssertEqual(try small.times(-3), Money(minorUnits: -450, kes))
        XCTAssertEqual(try Money.sum([small, small, small], in: kes), Money(minorUnits: 450, kes))
        XCTAssertEqual(try Money.sum([], in: kes), Money(minorUnits: 0, kes))
        XCTAssertThrowsError(try small.plus(Money(minorUnits: 1, eur))) {
            XCTAssertEqual($0 as? MoneyError, .mixedCurrencies(kes, eur))
        }
        XCTAssertThrowsError(try huge.plus(small)) { XCTAssertEqual($0 as? MoneyError, .tooLarge) }
        XCTAssertThrowsError(try huge.times(2)) { XCTAssertEqual($0 as? MoneyError, .tooLarge) }
        XCTAssertThrowsError(try Money(minorUnits: .min, kes).minus(small)) {
            XCTAssertEqual($0 as? MoneyError, .tooLarge)
        }
    }

    func testAPercentageRoundsHalfAwayFromZero() throws {
        let kes = try XCTUnwrap(Currency("KES"))
        let cases: [(Int64, String, Int64)] = [
            (150_000, "16", 24_000), (1, "50", 1), (1, "49.999", 0), (-1, "50", -1), (333, "10", 33), (335, "10", 34),
            (.max, "100", .max),
            (100, "7.725", 8),
        ]
        for (units, rate, expected) in cases {
            XCTAssertEqual(
                try Money(minorUnits: units, kes).percent(try Percentage(rate)), Money(minorUnits: expected, kes),
                "\(units) × \(rate) %")
        }
        XCTAssertThrowsError(try Money(minorUnits: .max, kes).percent(try Percentage("100.001"))) {
            XCTAssertEqual($0 as? MoneyError, .tooLarge)
        }
    }

    func testPercentagesAreWrittenAsShortAsTheyAre() throws {
        for text in ["16", "7.5", "7.725", "0", "0.001"] { XCTAssertEqual(try Percentage(text).description, text) }
        XCTAssertThrowsError(try Percentage("1.0001"))
    }

    func testCurrenciesAreThoseOfISO4217() throws {
        let exponents = ["JPY": 0, "KES": 2, "KWD": 3, "CLF": 4, "EUR": 2, "UGX": 0, "TND": 3]
        for (code, exponent) in exponents { XCTAssertEqual(Currency(code)?.exponent, exponent, code) }
        for code in ["KSH", "kes", "", "EURO", "XXX"] { XCTAssertNil(Currency(code), code) }
    }
}
