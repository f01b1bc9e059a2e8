import Catalog
import Diagnostics
import Wording

/// Holds the messages of a theme's own against those that they translate: in all languages of the site, filled and counted alike.
struct LocaleCheck {
    private let theme: CheckedTheme
    private let own: [Messages]
    /// The language that others translate: the site's first if the theme speaks it, or English.
    private let reference: LanguageTag

    init(_ theme: CheckedTheme) {
        self.theme = theme
        let files = Set(theme.own.map(\.name))
        own = theme.messages.filter { files.contains($0.file) }
        let languages = Set(theme.messages.map(\.language.primary))
        reference = theme.locales.first { languages.contains($0.primary) } ?? .english
    }

    var diagnostics: [Diagnostic] { differences + rewordings + missing }

    /// How each of its own differs from what it translates.
    private var differences: [Diagnostic] {
        guard let original = Messages.merged(of(reference)) else { return [] }
        return own.filter { $0.language.primary != reference.primary }.flatMap { messages in
            messages.problems(against: original).filter { $0.code != LocaleCheck.missingKey }
        }
    }

    /// How what it words otherwise in the first language differs from what its parents say there. What no parent knows is right
    /// if a template asks for it.
    private var rewordings: [Diagnostic] {
        let files = Set(own.map(\.file))
        guard let original = Messages.merged(of(reference).filter { !files.contains($0.file) }) else { return [] }
        return own.filter { $0.language.primary == reference.primary }.flatMap { messages in
            let known = Set(original.keys)
            let asked = Set(messages.keys.filter { !known.contains($0) && isAskedFor($0) })
            return messages.problems(against: original, butFor: asked).filter { $0.code != LocaleCheck.missingKey }
        }
    }

    private func isAskedFor(_ key: String) -> Bool {
        theme.files.contains { file in
            file.path.hasSuffix(".liquid")
                && ["'\(key)'", "\"\(key)\""].contains { !file.bytes.isEmpty && file.text.contains($0) }
        }
    }

    /// What it words in one language of the site and nobody does in another.
    private var missing: [Diagnostic] {
        own.filter { $0.language.primary == reference.primary }.flatMap { original in
            theme.locales.filter { $0.primary != reference.primary }.flatMap { locale -> [Diagnostic] in
                let translated = of(locale)
                guard let file = own.first(where: { $0.language.primary == locale.primary }) ?? translated.first else {
                    return []
                }
                let known = Set(translated.flatMap(\.keys))
                return original.keys.filter { !known.contains($0) }.map { key in
                    Diagnostic(
                        .warning, LocaleCheck.missingKey, "there is no message “\(key)” in “\(locale)”",
                        at: Location(file: own.contains { $0.file == file.file } ? file.file : original.file),
                        hint: "add it to locales/\(locale.primary).json of the theme")
                }
            }
        }
    }

    private func of(_ language: LanguageTag) -> [Messages] {
        theme.messages.filter { $0.language.primary == language.primary }
    }

    private static let missingKey = "messages.missing-key"
}
