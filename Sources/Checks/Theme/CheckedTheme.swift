import Catalog
import Diagnostics
import Effects
import Theming
import Wording

/// A theme with its parents as rules look at it; what is said is about the files of its own.
public struct CheckedTheme: Sendable {
    let theme: Theme
    /// Of all its folders, its own first.
    let files: [File]
    /// Whose own template each is comes first, as with files.
    let templates: [CheckedTemplate]
    let messages: [Messages]
    /// The languages of the site.
    let locales: [LanguageTag]

    /// One that its words may be in; pictures and the like have none.
    struct File: Sendable {
        /// In the theme's folder: `assets/brand.css`.
        let path: String
        /// As messages call it.
        let name: String
        let bytes: [UInt8]
        let isOwn: Bool

        var text: String { String(decoding: bytes, as: UTF8.self) }

        func location(_ bytes: Range<Int>) -> Location {
            Location(file: name, position: Position.of([bytes], in: self.bytes).first)
        }
    }
}

extension CheckedTheme {
    /// Throws if a file can't be read. What is said is about files in the `own` folders, and templates that can't be parsed are
    /// left to others.
    public init(
        _ theme: Theme, _ templates: Templates, messages: [Messages], locales: [LanguageTag], own: [String]
    ) throws(Failure) {
        let files = templates.files
        var all: [File] = []
        for folder in files.folders {
            let isOwn = own.contains(folder)
            for path in try files.entries(below: folder).map(\.path) where !path.hasPrefix("fonts/") {
                let isText = path == "theme.json" || File.endings.contains { path.hasSuffix($0) }
                let name = "\(folder)/\(path)"
                let bytes = isText ? try files.disk.contents(of: name) ?? [] : []
                all.append(File(path: path, name: name, bytes: bytes, isOwn: isOwn))
            }
        }
        self.theme = theme
        self.files = all
        self.messages = messages
        self.locales = locales
        self.templates = TemplateReader(templates, all, messages).checked
    }

    /// Everything that its rules and those of its templates have to say.
    public func diagnostics(_ selection: Selection) -> [Diagnostic] {
        Checks.diagnostics(of: Rulebook.themes, in: self, selection)
            + templates.flatMap { Checks.diagnostics(of: Rulebook.templates, in: $0, selection) }
            + LocaleCheck(self).diagnostics.filter { selection.wants($0.code) }
    }

    var own: [File] { files.filter(\.isOwn) }
}

extension CheckedTheme.File {
    static let endings = [".liquid", ".css", ".js", ".svg"]
}
