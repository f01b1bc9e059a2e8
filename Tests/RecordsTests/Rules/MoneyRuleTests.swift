import Catalog
import JSON
import Records
import XCTest

final class MoneyRuleTests: XCTestCase {
    private func text(_ amount: String, _ currency: String) -> String {
        "{\"amount\": \(amount), \"currency\": \"\(currency)\"}"
    }

    private func money(_ minorUnits: Int64, _ currency: String) throws -> Money {
        Money(minorUnits: minorUnits, try XCTUnwrap(Currency(currency)))
    }

    private func refusal(
        _ amount: String, _ currency: String, _ message: String, hint: String? = nil
    ) -> Refusal {
        let text = text(amount, currency)
        return Refusal(text, [.inside(text, amount, "amount", "value.money", message, hint: hint)])
    }

    func testAnAmountHasTheDigitsOfItsCurrency() throws {
        try check(
            .money,
            good: [
                (text("\"1500.00\"", "KES"), try money(150_000, "KES")),
                (text("\"1500\"", "KES"), try money(150_000, "KES")),
                (text("\"0.5\"", "EUR"), try money(50, "EUR")), (text("\"1.50000\"", "EUR"), try money(150, "EUR")),
                (text("\"300\"", "JPY"), try money(300, "JPY")), (text("\"300.00\"", "JPY"), try money(300, "JPY")),
                (text("\"1.234\"", "KWD"), try money(1234, "KWD")), (text("\"-2.50\"", "EUR"), try money(-250, "EUR")),
                (text("\"99999999999999.99\"", "EUR"), try money(9_999_999_999_999_999, "EUR")),
            ],
            bad: [
                refusal("\"1.505\"", "EUR", "EUR has 2 decimal digits, this amount has more"),
                refusal("\"300.5\"", "JPY", "JPY has no decimal digits"),
                refusal("\"1.2345\"", "KWD", "KWD has 3 decimal digits, this amount has more"),
                refusal(
                    "\"1,500\"", "KES", "expected a decimal such as 1500.00, found “1,500”",
                    hint: "use a point, and nothing between the thousands"),
                refusal(
                    "\"KES 5\"", "KES", "expected a decimal such as 1500.00, found “KES 5”",
                    hint: "at most 14 digits before the point: no currency sign, no spaces"),
                refusal(
                    "\"\"", "KES", "expected a decimal such as 1500.00, found “”",
                    hint: "at most 14 digits before the point: no currency sign, no spaces"),
                refusal(
                    "1500", "KES", "expected a decimal in quotes, such as \"1500.00\", found 1500",
                    hint: "put it in quotes: \"1500\""),
                refusal("null", "KES", "expected a decimal in quotes, such as \"1500.00\", found null"),
                refusal(
                    "\"123456789012345\"", "KES",
                    "expected a decimal such as 1500.00, found “123456789012345”",
                    hint: "at most 14 digits before the point: no currency sign, no spaces"),
            ])
    }

    func testAPriceIsNotNegative() throws {
        try check(
            .price,
            good: [(text("\"0.00\"", "EUR"), try money(0, "EUR")), (text("\"24\"", "EUR"), try money(2400, "EUR"))],
            bad: [
                refusal("\"-0.01\"", "EUR", "expected an amount of at least 0, found “-0.01”"),
                refusal("\"-0.00\"", "EUR", "expected an amount of at least 0, found “-0.00”"),
            ])
    }

    func testACurrencyIsOneOfISO4217() throws {
        let general = "use three capital letters of ISO 4217, such as KES"
        let hints = [
            "KSH": "the Kenyan shilling is “KES”", "ksh": "the Kenyan shilling is “KES”", "EUA": "did you mean “EUR”?",
            "kes": "use capitals: “KES”", "Dollars": general, "": general,
        ]
        for (currency, hint) in hints {
            let text = text("\"1\"", currency)
            try check(
                .price, good: [],
                bad: [
                    Refusal(
                        text,
                        [
                            .inside(
                                text, "\"\(currency)\"", "currency", "value.currency",
                                "there is no currency “\(currency)”",
                                hint: hint)
                        ])
                ])
        }
    }

    func testAnAmountHasBothItsParts() throws {
        let missing = { (key: String, expected: String, text: String) in
            Problem(
                .error, "record.missing-key", "the amount has no “\(key)”", hint: "add “\(key)”: \(expected)", path: "",
                bytes: 0..<text.utf8.count)
        }
        let (decimal, currency) = ("a decimal in quotes, such as \"1500.00\"", "a currency of ISO 4217, such as KES")
        let (onlyAmount, onlyCurrency) = (#"{"amount": "5"}"#, #"{"currency": "KES"}"#)
        try check(
            .price, good: [],
            bad: [
                Refusal(onlyAmount, [missing("currency", currency, onlyAmount)]),
                Refusal(onlyCurrency, [missing("amount", decimal, onlyCurrency)]),
                Refusal("{}", [missing("amount", decimal, "{}"), missing("currency", currency, "{}")]),
                Refusal("1500", "record.type", "expected the amount as an object, found 1500"),
                Refusal("\"1500 KES\"", "record.type", "expected the amount as an object, found “1500 KES”"),
            ])
    }
}
