import Catalog
import Diagnostics
import Effects
import Formats
import Site

/// The project's own texts: `Content/privacy.md`, and `Content/privacy.sw.md` for those who read Swahili.
struct ContentFolder {
    let path: String
    let disk: Disk

    /// By their names; throws if a file can't be read.
    func texts() throws(Failure) -> (texts: [ContentText], diagnostics: [Diagnostic]) {
        var texts: [ContentText] = []
        var diagnostics: [Diagnostic] = []
        for file in try names() where file.hasSuffix(".md") {
            let parts = file.dropLast(3).split(separator: ".").map(String.init)
            let language = parts.count == 2 ? LanguageTag(parts[1]) : nil
            guard let slug = parts.first.flatMap({ Slug($0) }), parts.count == 1 || language != nil else {
                diagnostics.append(
                    Diagnostic(
                        .error, "content.name", "no address can be made of this name",
                        at: Location(file: "\(path)/\(file)"),
                        hint: "call it like privacy.md, or privacy.sw.md for a language"))
                continue
            }
            let markdown = String(decoding: try disk.contents(of: "\(path)/\(file)", within: path) ?? [], as: UTF8.self)
            texts.append(ContentFolder.text(slug, language, markdown))
        }
        return (texts, diagnostics)
    }

    /// None if there is no such folder.
    private func names() throws(Failure) -> [String] {
        try disk.run { disk throws(DiskError) in try disk.status(path) == nil ? [] : try disk.list(path) }.sorted()
    }

    /// The first heading is the title.
    private static func text(_ slug: Slug, _ language: LanguageTag?, _ markdown: String) -> ContentText {
        let marked = markdown.hasPrefix("\u{FEFF}") ? markdown.dropFirst() : markdown[...]
        let lines = marked.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        guard let place = ContentFolder.title(in: lines) else {
            return ContentText(
                name: slug.text, language: language, title: slug.text.capitalized, markdown: String(marked))
        }
        let rest = lines[..<place] + lines[lines.index(after: place)...]
        return ContentText(
            name: slug.text, language: language, title: Markdown.plainText(String(lines[place].dropFirst(2))),
            markdown: rest.joined(separator: "\n"))
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
