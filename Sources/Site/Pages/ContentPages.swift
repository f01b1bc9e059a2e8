import Catalog
import Crypto
import Diagnostics
import Formats
import Liquid
import Publishing
import Theming

/// The pages of the project's own words: privacy, refunds, terms.
struct ContentPages {
    let pages: LanguagePages

    func outputs() throws(Failure) -> [Output] {
        var outputs: [Output] = []
        for text in ContentPages.texts(pages.site.source.texts, pages.view) {
            let page = ShownPage(
                path: pages.view.routes.page(text.name), kind: "text", title: text.title,
                alternates: pages.alternates { $0.page(text.name) })
            outputs.append(
                try pages.maker.output(
                    "site/page", page, parts: [[Digest(of: text.markdown.utf8), Digest(of: text.title.utf8)]],
                    name: { _ in "text \(text.name)" }
                ) { view in [("content", .markup(view.markup(Markdown.html(text.markdown))))] })
        }
        return outputs
    }

    /// One text a name: in the reader's language, else in the site's first.
    static func texts(_ all: [ContentText], _ view: View) -> [ContentText] {
        let names = Set(all.map(\.name)).sorted()
        return names.compactMap { name in
            let candidates = all.filter { $0.name == name }
            return candidates.first { $0.language == view.language.tag }
                ?? candidates.first { $0.language == nil || $0.language == view.fallback } ?? candidates.first
        }
    }
}
