import Diagnostics
import Liquid
import Theming
import Wording

/// Reads the templates of a theme's own, and finds out what each is handed by all that render it.
struct TemplateReader {
    private let templates: Templates
    private let files: [CheckedTheme.File]
    private let surroundings: TemplateSurroundings
    /// Of every template there is, by its name.
    private var analyses: [String: Analysis] = [:]
    /// Whether all of them could be read: one that couldn't may hand anything to others.
    private let isWhole: Bool
    private var handed: [String: Set<String>] = [:]
    /// Those that see whatever is there where they are asked for.
    private var included: Set<String> = []
    /// Those that are rendered within a style sheet or a script.
    private var styles: Set<String> = []

    init(_ templates: Templates, _ files: [CheckedTheme.File], _ messages: [Messages]) {
        self.templates = templates
        self.files = files.filter { $0.path.hasSuffix(TemplateReader.ending) }
        surroundings = TemplateSurroundings(templates, files, messages)
        let readable = Set(self.files.map { TemplateReader.name(of: $0.path) }.filter(templates.isReadable))
        isWhole = readable.isSuperset(of: templates.allNames)
        for name in readable { analyses[name] = try? templates.template(name).analysis }
        for analysis in analyses.values { note(analysis) }
        for file in self.files { styles.formUnion(TemplateScan(file.bytes).partialsInStyles.map(TemplateReader.plain)) }
    }

    private mutating func note(_ analysis: Analysis) {
        for call in analysis.handed {
            handed[TemplateReader.plain(call.partial), default: []].formUnion(call.names)
        }
        // A layout sees what the template that fills it has made.
        if let layout = analysis.layout {
            handed[TemplateReader.plain(layout), default: []].formUnion(analysis.locals.map(\.name))
        }
        if analysis.tags.contains(where: { $0.name == "include" }) {
            included.formUnion(analysis.partials.map { TemplateReader.plain($0.name) })
        }
    }

    /// Those of the theme's own that could be parsed.
    var checked: [CheckedTemplate] {
        files.filter(\.isOwn).compactMap { file in
            let name = TemplateReader.name(of: file.path)
            guard let analysis = analyses[name], files.first(where: { $0.path == file.path })?.name == file.name else {
                return nil
            }
            return CheckedTemplate(
                name: name, file: file.name, source: file.bytes, analysis: analysis,
                overridden: files.first { $0.path == file.path && $0.name != file.name }?.bytes, roots: roots(of: name),
                isStyle: styles.contains(name), surroundings: surroundings)
        }
    }

    private func roots(of name: String) -> Set<String>? {
        guard isWhole, !included.contains(name) else { return nil }
        var seen: Set<String> = []
        return TemplateCheck.names(in: name).union(handed[name] ?? []).union(made(includedBy: name, &seen))
    }

    /// What is assigned where a template includes it is there afterwards.
    private func made(includedBy name: String, _ seen: inout Set<String>) -> Set<String> {
        guard seen.insert(name).inserted, let analysis = analyses[name],
            analysis.tags.contains(where: { $0.name == "include" })
        else { return [] }
        return analysis.partials.reduce(into: []) { names, partial in
            let partial = TemplateReader.plain(partial.name)
            names.formUnion(analyses[partial]?.locals.map(\.name) ?? [])
            names.formUnion(made(includedBy: partial, &seen))
        }
    }

    private static func name(of path: String) -> String { String(path.dropLast(ending.count)) }

    /// Without the theme that it is of: `eldoret:site/event`.
    static func plain(_ name: String) -> String {
        name.split(separator: ":", maxSplits: 1).last.map(String.init) ?? name
    }

    private static let ending = ".liquid"
}
