import Catalog

/// How a language counts: which form of a message belongs to a number.
public struct PluralRules: Sendable {
    private let rules: [Rule]
    /// The forms the language has, in CLDR's order.
    public let categories: [PluralCategory]

    /// The rules of a language or of the nearest it falls back to; a language that isn't known has one form.
    public init(_ language: LanguageTag) {
        let rules = language.chain.lazy.compactMap { PluralRules.families[$0.text] }.first { _ in true } ?? []
        self.rules = rules
        categories = rules.map(\.category) + [.other]
    }

    /// The forms that some count up to a thousand takes: a message without one of them will read wrongly.
    public func everyday() -> [PluralCategory] { Set((0...1000).map(category)).sorted() }

    /// The form for a count of things.
    public func category(of count: Int) -> PluralCategory {
        PluralRules.category(of: PluralOperands(count), by: rules)
    }

    /// The form for a number as it is shown, in which zeros matter: `1` star, `1.0` stars; `other` if it is no decimal.
    public func category(ofDecimal text: String) -> PluralCategory {
        PluralOperands(text).map { PluralRules.category(of: $0, by: rules) } ?? .other
    }

    private static func category(of operands: PluralOperands, by rules: [Rule]) -> PluralCategory {
        for rule in rules where rule.holds(operands) { return rule.category }
        return .other
    }

    struct Rule: Sendable {
        let category: PluralCategory
        let holds: @Sendable (PluralOperands) -> Bool

        init(_ category: PluralCategory, _ holds: @escaping @Sendable (PluralOperands) -> Bool) {
            self.category = category
            self.holds = holds
        }
    }
}
