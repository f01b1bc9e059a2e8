import Catalog
import Diagnostics

/// The messages for readers of one language, each in the nearest language there is.
public struct Phrasebook: Sendable {
    public let language: Language
    let entries: [String: Entry]
    let rules: [PluralRules]

    struct Entry: Sendable {
        let message: Message
        let language: LanguageTag
        /// Which rules a count in it goes by.
        let rules: Int
    }

    /// A message with its placeholders filled. A count chooses its form and, unless an argument of that name does, fills `{count}`.
    public func phrase(
        _ key: String, _ arguments: [(name: String, text: String)] = [], count: Int? = nil
    ) -> Phrase {
        guard let entry = entries[key] else {
            let near = NearName.of(key, among: entries.keys.sorted())
            return Phrase(text: key, language: language.tag, gaps: [.message(key: key, near: near)])
        }
        if count == nil, let fixed = entry.message.fixed {
            return Phrase(text: fixed, language: entry.language, gaps: [])
        }
        var phrase = Phrase(text: "", language: entry.language, gaps: [])
        var filled = TextBuffer()
        var text = entry.message.other
        if let count {
            text = entry.message.text(for: rules[entry.rules].category(of: count))
        } else if entry.message.forms != nil {
            phrase.gaps.append(.count(key: key))
        }
        for part in text.parts {
            switch part {
            case .literal(let literal): filled.append(literal)
            case .placeholder(let name):
                if let argument = arguments.first(where: { $0.name == name }) {
                    filled.append(argument.text)
                } else if let count, name == "count" {
                    filled.append(language.number(count))
                } else {
                    filled.append("{\(name)}")
                    let near = NearName.of(name, among: arguments.map(\.name))
                    phrase.gaps.append(.argument(name, key: key, near: near))
                }
            }
        }
        phrase.text = filled.text
        return phrase
    }

    /// The messages that say one thing whatever they are told: those without forms and placeholders.
    public var fixed: [String: String] { entries.compactMapValues(\.message.fixed) }

    /// Whether there is a message of that key in any of the languages.
    public func has(_ key: String) -> Bool { entries[key] != nil }
}
