import Catalog
import Diagnostics
import JSON

extension Rule where Value == Money {
    /// An amount that may be negative, in one currency.
    public static let money = money(named: "money", mayBeNegative: true)

    /// An amount that is not negative.
    public static let price = money(named: "price", mayBeNegative: false)

    private static func money(named name: String, mayBeNegative: Bool) -> Rule {
        let sign = mayBeNegative ? "-?" : ""
        let record = Record<MoneyParts>(
            "the amount", "An exact amount in one currency.", blank: MoneyParts(),
            [
                .required(
                    "amount", \.amount, amount(sign), "A decimal in quotes, with at most the digits of the currency."),
                .required("currency", \.currency, .currency, "A currency of ISO 4217."),
            ])
        let schema = record.schema.map { $0.with("allOf", .array(exponentRules(sign))) }.named(name)
        return Rule("an amount such as {\"amount\": \"1500.00\", \"currency\": \"KES\"}", schema: schema) {
            value, problems in
            let (parts, faults) = record.readPartly(value, &problems)
            guard faults.isEmpty else { return nil }
            let currency = parts.currency
            var place: JSONValue { value["amount"] ?? value }
            do throws(MoneyError) {
                let money = try Money(parts.amount, currency)
                // A schema sees the sign, not the number: -0.00 is refused by both.
                if mayBeNegative || !parts.amount.hasPrefix("-") { return money }
                problems.error("value.money", "expected an amount of at least 0, found \(place.summary)", at: place)
            } catch {
                problems.error("value.money", error.message(currency), at: place)
            }
            return nil
        }
    }

    private static func amount(_ sign: String) -> Rule<String> {
        let schema = Schema(["type": "string", "pattern": .string("^\(sign)[0-9]{1,14}(\\.[0-9]+)?$")])
        return Rule<String>("a decimal in quotes, such as \"1500.00\"", schema: schema) { value, problems in
            guard let text = value.string else {
                problems.error(
                    "value.money", "expected a decimal in quotes, such as \"1500.00\", found \(value.summary)",
                    at: value, hint: value.numeral.map { "put it in quotes: \"\($0)\"" })
                return nil
            }
            if Money.isDecimal(text), isCountable(text) {
                return text
            }
            problems.error(
                "value.money", "expected a decimal such as 1500.00, found \(value.summary)", at: value,
                hint: text.contains(",")
                    ? "use a point, and nothing between the thousands"
                    : "at most 14 digits before the point: no currency sign, no spaces")
            return nil
        }
    }

    /// Whether a decimal has at most 14 digits before its point.
    private static func isCountable(_ decimal: String) -> Bool {
        decimal.utf8.prefix { $0 != UInt8(ascii: ".") }.drop { $0 == UInt8(ascii: "-") }.count <= 14
    }

    /// What a schema can say of amounts that are finer than their currency.
    private static func exponentRules(_ sign: String) -> [JSON] {
        Currency.codesByExponent.map { exponent, codes in
            let fraction = exponent == 0 ? #"(\.0+)?"# : #"(\.[0-9]{1,\#(exponent)}0*)?"#
            return [
                "if": ["properties": ["currency": ["enum": .array(codes.map(JSON.string))]], "required": ["currency"]],
                "then": ["properties": ["amount": ["pattern": .string("^\(sign)[0-9]+\(fraction)$")]]],
            ]
        }
    }
}

private struct MoneyParts: Sendable {
    var amount = ""
    var currency = Currency.none
}

extension MoneyError {
    fileprivate func message(_ currency: Currency) -> String {
        switch self {
        case .notADecimal: "expected a decimal such as 1500.00"
        case .tooFine(0): "\(currency) has no decimal digits"
        case .tooFine(let digits): "\(currency) has \(digits) decimal digits, this amount has more"
        case .tooLarge: "the amount is too large"
        case .mixedCurrencies(let one, let other): "\(one) and \(other) can't be added"
        }
    }
}
