import Catalog
import Diagnostics
import Effects
import Site

/// The project's own texts: `Content/privacy.md`, and `Content/privacy.sw.md` for those who read Swahili.
struct ContentFolder {
    let path: String
    let disk: Disk

    /// By their names; throws if a file can't be read.
    func texts() throws(Failure) -> (texts: [ContentText], diagnostics: [Diagnostic]) {
        var texts: [ContentText] = []
        var diagnostics: [Diagnostic] = []
        for file in ((try? disk.list(path)) ?? []).sorted() where file.hasSuffix(".md") {
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
            let markdown = String(decoding: try disk.contents(of: "\(path)/\(file)") ?? [], as: UTF8.self)
            texts.append(ContentFolder.text(slug, language, markdown))
        }
        return (texts, diagnostics)
    }

    /// The first heading is the title.
    private static func text(_ slug: Slug, _ language: LanguageTag?, _ markdown: String) -> ContentText {
        let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
        guard let place = lines.firstIndex(where: { $0.hasPrefix("# ") }) else {
            return ContentText(name: slug.text, language: language, title: slug.text.capitalized, markdown: markdown)
        }
        let title = lines[place].dropFirst(2).trimmingPrefix(while: \.isWhitespace)
        let rest = lines[..<place] + lines[lines.index(after: place)...]
        return ContentText(
            name: slug.text, language: language, title: String(title), markdown: rest.joined(separator: "\n"))
    }
}
