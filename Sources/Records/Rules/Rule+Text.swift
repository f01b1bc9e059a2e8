import Catalog
import JSON

extension Rule where Value == LocalizedText {
    /// A text for people, which may be empty.
    public static let text = localized("a text, or texts by language", each: anyText).named("text")

    /// A text for people with something to see in it.
    public static let name = localized("a text that isn't empty, or such texts by language", each: .line).named("name")

    private static let anyText = Rule<String>(
        "value.text", "a text", schema: Schema(["type": "string", "pattern": .string("^\(Rule<String>.anything)$")])
    ) { $0.plainText }

    private static func localized(_ expected: String, each: Rule<String>) -> Rule {
        let translations = Rule<[(key: LanguageTag, value: String)]>.dictionary(
            "value.language", keys: "a language such as en, sw or pt-BR", pattern: LanguageTag.pattern, each, least: 1,
            readKey: { LanguageTag($0) })
        let schema = Schema(
            ["anyOf": [each.schema.json, translations.schema.json]],
            definitions: each.schema.definitions.merging(translations.schema.definitions) { mine, _ in mine })
        return Rule(expected, schema: schema) { value, problems in
            switch value.kind {
            case .string:
                return each.read(value, &problems).map { .same($0) }
            case .object:
                return translations.read(value, &problems).map { pairs in
                    LocalizedText(pairs.map { LocalizedText.Translation($0.key, $0.value) })
                }
            default:
                problems.error("value.text", "expected \(expected), found \(value.summary)", at: value)
                return nil
            }
        }
    }
}
