import Catalog

/// All messages of a site, in every language they were translated to.
public struct MessageCatalog: Sendable {
    /// What overrides comes first: a theme before the one it inherits from.
    private let layers: [Messages]
    /// The site's first language.
    private let fallback: LanguageTag

    public init(_ layers: [Messages], fallback: LanguageTag) {
        self.layers = layers
        self.fallback = fallback
    }

    /// What a reader of a language gets. A text in their language comes before one of a layer further up in another; after
    /// their language and what it falls back to come the site's, and English. To be made once a language.
    public func phrasebook(for language: Language) -> Phrasebook {
        var entries: [String: Phrasebook.Entry] = [:]
        var rules: [PluralRules] = []
        var seen: Set<LanguageTag> = []
        for tag in language.tag.chain + fallback.chain + [.english] where seen.insert(tag).inserted {
            let found = layers.filter { $0.language == tag }
            guard !found.isEmpty else { continue }
            rules.append(PluralRules(tag))
            for (key, message) in found.flatMap(\.messages) where entries[key] == nil {
                entries[key] = Phrasebook.Entry(message: message, language: tag, rules: rules.count - 1)
            }
        }
        return Phrasebook(language: language, entries: entries, rules: rules)
    }

    /// Every language it has messages in, by the alphabet.
    public var languages: [LanguageTag] { Set(layers.map(\.language)).sorted() }
}
