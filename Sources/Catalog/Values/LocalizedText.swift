/// A text for people: the same in every language, or one text for each of some.
public enum LocalizedText: Hashable, Sendable {
    case same(String)
    /// Sorted by language; never empty.
    case translated([Translation])

    public struct Translation: Hashable, Sendable {
        public var language: LanguageTag
        public var text: String

        public init(_ language: LanguageTag, _ text: String) {
            self.language = language
            self.text = text
        }
    }

    public init(_ translations: [Translation]) {
        self = translations.isEmpty ? .same("") : .translated(translations.sorted { $0.language < $1.language })
    }
}

extension LocalizedText: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self = .same(value) }
}

extension LocalizedText {
    /// The text for a reader: in their language, a close relative of it, the fallback, or whatever there is.
    public func text(in language: LanguageTag, fallback: LanguageTag) -> String {
        resolved(in: language, fallback: fallback).text
    }

    /// As `text`, with the language the text turned out to be in; nil if the text doesn't say.
    public func resolved(in language: LanguageTag, fallback: LanguageTag) -> (text: String, language: LanguageTag?) {
        switch self {
        case .same(let text): return (text, nil)
        case .translated(let translations):
            let found =
                LocalizedText.nearest(language, translations) ?? LocalizedText.nearest(fallback, translations)
                ?? translations.first
            return (found?.text ?? "", found?.language)
        }
    }

    /// Whether it says nothing in any language.
    public var isEmpty: Bool {
        switch self {
        case .same(let text): text.isEmpty
        case .translated(let translations): translations.allSatisfy(\.text.isEmpty)
        }
    }

    /// The languages it is translated to.
    public var languages: [LanguageTag] {
        guard case .translated(let translations) = self else { return [] }
        return translations.map(\.language)
    }

    /// The tag itself, what it falls back to, then any sibling of the same language.
    private static func nearest(_ wanted: LanguageTag, _ translations: [Translation]) -> Translation? {
        for tag in wanted.chain {
            if let exact = translations.first(where: { $0.language == tag }) { return exact }
        }
        return translations.first { $0.language.primary == wanted.primary }
    }
}
