import Theming
import Wording

/// What a template may ask for by name.
struct TemplateSurroundings: Sendable {
    /// By their names, of the theme and its parents.
    let templates: Set<String>
    let assets: Set<String>
    /// The keys of all messages.
    let messages: Set<String>

    init(_ templates: Templates, _ files: [CheckedTheme.File], _ messages: [Messages]) {
        self.templates = Set(templates.allNames)
        assets = Set(
            files.compactMap { file in
                ["assets/", "fonts/"].first { file.path.hasPrefix($0) }.map { String(file.path.dropFirst($0.count)) }
            })
        self.messages = Set(messages.flatMap(\.keys))
    }

    func hasTemplate(_ name: String) -> Bool {
        templates.contains(TemplateReader.plain(name))
    }
}
