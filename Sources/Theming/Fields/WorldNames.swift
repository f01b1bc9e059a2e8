import Catalog
import Foundation

/// What a language calls countries and languages.
public struct WorldNames: Sendable {
    private let countries: [String: String]
    private let locale: Locale

    init(_ tag: LanguageTag) {
        let locale = Locale(identifier: tag.text)
        self.locale = locale
        countries = Dictionary(
            Country.codes.map { ($0, locale.localizedString(forRegionCode: $0) ?? $0) },
            uniquingKeysWith: { first, _ in first })
    }

    func name(of country: Country) -> String { countries[country.code] ?? country.code }

    func name(of language: LanguageTag) -> String {
        locale.localizedString(forIdentifier: language.text) ?? language.text
    }

    /// What the language calls itself, as a menu of languages has it.
    public static func ownName(of language: LanguageTag) -> String {
        let primary = String(language.primary)
        let name = Locale(identifier: language.text).localizedString(forIdentifier: primary) ?? language.text
        return name.prefix(1).uppercased() + name.dropFirst()
    }
}
