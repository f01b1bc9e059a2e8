import Catalog
import JSON

/// A text of pretix: one for all, or one for each of some languages, of which many are empty.
struct PretixText {
    /// By tags as others write them, in their order.
    private let translations: [(tag: String, text: String)]
    private let plain: String?

    init(_ wire: Wire) {
        plain = wire.text
        var best: [String: (isExact: Bool, text: String)] = [:]
        for (key, value) in wire.members {
            guard let text = value.text, let (tag, isExact) = PretixText.tag(key) else { continue }
            if let known = best[tag], known.isExact || !isExact { continue }
            best[tag] = (isExact, text)
        }
        translations = best.map { ($0.key, $0.value.text) }.sorted { $0.tag < $1.tag }
    }

    /// Nil if it says nothing in any language.
    var json: JSON? {
        if let plain { return .string(plain) }
        guard !translations.isEmpty else { return nil }
        return .object(translations.map { JSON.Member($0.tag, .string($0.text)) })
    }

    /// One of the texts, English if there is that.
    var one: String? { plain ?? (translations.first { $0.tag == "en" } ?? translations.first)?.text }

    /// The same in each language with something before it.
    func prefixed(_ prefix: String) -> JSON? {
        if let plain { return .string(prefix + plain) }
        guard !translations.isEmpty else { return nil }
        return .object(translations.map { JSON.Member($0.tag, .string(prefix + $0.text)) })
    }

    /// Each text made into something else, where something comes of it.
    func mapped(_ change: (String) -> String?) -> PretixText {
        PretixText(
            plain: plain.flatMap(change),
            translations: translations.compactMap { tag, text in change(text).map { (tag, $0) } })
    }

    private init(plain: String?, translations: [(tag: String, text: String)]) {
        self.plain = plain
        self.translations = translations
    }
}

extension PretixText {
    /// The language that pretix writes in small letters, with variants that no tag has (`de-informal`), and whether that
    /// is all that it says.
    static func tag(_ key: String) -> (tag: String, isExact: Bool)? {
        let parts = key.split(separator: "-").map { part in
            switch part.utf8.count {
            case 4: part.prefix(1).uppercased() + part.dropFirst().lowercased()
            case 2 where part.startIndex != key.startIndex: part.uppercased()
            default: part.lowercased()
            }
        }
        for count in stride(from: parts.count, to: 0, by: -1) {
            let tag = parts.prefix(count).joined(separator: "-")
            if LanguageTag(tag) != nil { return (tag, count == parts.count) }
        }
        return nil
    }
}
