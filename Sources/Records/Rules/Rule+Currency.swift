import Catalog
import Diagnostics
import JSON

extension Rule where Value == Currency {
    public static let currency = Rule("a currency of ISO 4217, such as KES", schema: currencySchema) {
        value, problems in
        if let currency = value.string.flatMap({ Currency($0) }) { return currency }
        problems.error(
            "value.currency", "there is no currency \(value.summary)", at: value,
            hint: value.string.flatMap { Rule.nearCurrency($0) } ?? "use three capital letters of ISO 4217, such as KES"
        )
        return nil
    }

    private static let currencySchema = Schema(["enum": .array(currencies.map(JSON.string))]).named("currency")
    private static let currencies = Currency.codesByExponent.flatMap(\.codes).sorted()

    private static func nearCurrency(_ text: String) -> String? {
        let capitals = text.uppercased()
        // What Kenyans write for the shilling every day.
        if capitals == "KSH" { return "the Kenyan shilling is “KES”" }
        if currencies.contains(capitals) { return "use capitals: “\(capitals)”" }
        return NearName.hint(capitals, among: currencies)
    }
}
