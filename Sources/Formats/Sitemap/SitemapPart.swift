import Catalog

/// One file of a sitemap on its way.
struct SitemapPart {
    private var writer = XMLWriter(capacity: 4096)
    private(set) var pages = 0
    /// The last change of any of its pages.
    private(set) var modified: Instant?

    init() {
        writer.line(
            "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">"
        )
    }

    var bytes: [UInt8] { writer.bytes }

    /// With its end, which is still to be written.
    var length: Int { writer.bytes.count + "</urlset>\n".utf8.count }

    /// Where it is now, to go back to.
    var mark: Mark { Mark(length: writer.bytes.count, pages: pages, modified: modified) }

    struct Mark {
        fileprivate let length: Int
        fileprivate let pages: Int
        fileprivate let modified: Instant?
    }

    mutating func goBack(to mark: Mark) {
        writer.cut(to: mark.length)
        (pages, modified) = (mark.pages, mark.modified)
    }

    mutating func add(_ entry: SitemapEntry) {
        pages += 1
        modified = [modified, entry.modified].compactMap { $0 }.max()
        writer.line("<url>")
        writer.element("loc") { $0.append(escaped: entry.page) }
        if let modified = entry.modified { writer.element("lastmod", modified) }
        for alternate in entry.alternates {
            writer.tag("xhtml:link rel=\"alternate\"") {
                $0.attribute("hreflang", alternate.language?.text ?? "x-default")
                $0.attribute("href", alternate.page)
            }
        }
        writer.line("</url>")
    }

    consuming func finished() -> SitemapPart {
        writer.line("</urlset>")
        return self
    }
}
