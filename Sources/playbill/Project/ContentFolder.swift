import Catalog
import Diagnostics
import Effects
import Formats
import Site
import Theming

/// The project's own texts: `Content/privacy.md`, and `Content/privacy.sw.md` for those who read Swahili.
struct ContentFolder {
    let path: String
    let disk: Disk

    typealias Reading = (texts: [ContentText], diagnostics: [Diagnostic])

    /// By their names; throws if a file can't be read.
    func texts() throws(Failure) -> Reading {
        var reading: Reading = ([], [])
        for name in try names() where name.hasSuffix(".md") {
            let file = "\(path)/\(name)"
            let markdown = String(decoding: try disk.contents(of: file, within: path) ?? [], as: UTF8.self)
            ContentFolder.read(String(name.dropLast(3)), markdown, in: file, &reading)
        }
        return reading
    }

    /// Those that a sample brings.
    static func texts(of sample: TemplateSample) -> Reading {
        sample.texts.reduce(into: ([], [])) { read($1.name, $1.markdown, in: sample.file, &$0) }
    }

    /// A text of a name such as `privacy`, or `privacy.sw`.
    private static func read(_ name: String, _ markdown: String, in file: String, _ reading: inout Reading) {
        let parts = name.split(separator: ".").map(String.init)
        let language = parts.count == 2 ? LanguageTag(parts[1]) : nil
        guard let slug = parts.first.flatMap({ Slug($0) }), parts.count == 1 || language != nil else {
            return reading.diagnostics.append(
                Diagnostic(
                    .error, "content.name", "no address can be made of this name", at: Location(file: file),
                    hint: "call it like privacy.md, or privacy.sw.md for a language"))
        }
        guard slug.text != "embed" else {
            return reading.diagnostics.append(
                Diagnostic(
                    .error, "content.name", "“embed” is where widgets are", at: Location(file: file),
                    hint: "call it otherwise"))
        }
        reading.texts.append(text(slug, language, markdown, file))
    }

    /// None if there is no such folder.
    private func names() throws(Failure) -> [String] {
        try disk.run { disk throws(DiskError) in try disk.status(path) == nil ? [] : try disk.list(path) }.sorted()
    }

    /// The first heading is the title.
    private static func text(
        _ slug: Slug, _ language: LanguageTag?, _ markdown: String, _ file: String
    ) -> ContentText {
        let marked = markdown.hasPrefix("\u{FEFF}") ? markdown.dropFirst() : markdown[...]
        let lines = marked.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard let place = ContentFolder.title(in: lines) else {
            return ContentText(
                name: slug.text, language: language, title: slug.text.capitalized, markdown: String(marked), file: file)
        }
        let rest = lines[..<place] + lines[lines.index(after: place)...]
        return ContentText(
            name: slug.text, language: language, title: Markdown.plainText(String(lines[place].dropFirst(2))),
            markdown: rest.joined(separator: "\n"), file: file)
    }

    /// What stands between fences is code.
    private static func title(in lines: [Substring]) -> Int? {
        var isCode = false
        for (place, line) in lines.enumerated() {
            if line.hasPrefix("```") || line.hasPrefix("~~~") { isCode.toggle() }
            if !isCode, line.hasPrefix("# ") { return place }
        }
        return nil
    }
}
