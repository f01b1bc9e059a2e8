import Catalog
import Crypto
import Diagnostics
import Formats
import Publishing
import Theming

/// `sitemap.xml` and `robots.txt`: what search engines are to know of, and what not.
struct SearchFiles: Sendable {
    private let site: Site
    private let known: KnownEvents
    /// The pages to be found, by their paths; one in another language has its own.
    private let pages: [String]

    init(site: Site, known: KnownEvents, _ outputs: [Output]) {
        self.site = site
        self.known = known
        let closed = SearchFiles.closed(site, known)
        let embeds = site.views.map { Array($0.routes.embeds.utf8) }
        pages = outputs.compactMap { output in
            // By bytes: there are ten thousands of them.
            let path = output.path.text.utf8
            guard path.count >= SearchFiles.pageName.count,
                path.suffix(SearchFiles.pageName.count).elementsEqual(SearchFiles.pageName),
                !embeds.contains(where: { path.starts(with: $0) }),
                let page = String(path.dropLast(SearchFiles.pageName.count))
            else { return nil }
            return closed.contains(page) ? nil : page
        }
    }

    private static let pageName = Array("index.html".utf8)
    private static let events = Array("events/".utf8)

    func outputs() throws(Failure) -> [Output] {
        let robots = Robots(
            isOpen: site.source.config.site.isIndexed, sitemap: site.first.address(of: "sitemap.xml"))
        return try sitemaps() + [SearchFiles.file("robots.txt", Digest(of: robots.bytes)) { robots.bytes }]
    }

    /// What a page says of itself that it isn't to be found by, or that leads elsewhere.
    private static func closed(_ site: Site, _ known: KnownEvents) -> Set<String> {
        Set(
            site.views.flatMap { view in
                known.events.flatMap { event -> [String] in
                    let aliases = event.known.aliases.map(view.routes.event)
                    let isOpen = event.known.visibility == .public
                    return isOpen ? aliases : aliases + [view.routes.event(event.known.facts.slug)]
                }
            })
    }
}

extension SearchFiles {
    /// Without the site's own address there is none: a sitemap has whole addresses only.
    private func sitemaps() throws(Failure) -> [Output] {
        guard let folder = site.first.address(of: ""), site.source.config.site.isIndexed else { return [] }
        // Each page names itself in all languages: as many addresses a file as a file may have pages.
        let most = max(1, 50_000 / site.views.count)
        let count = max(1, (pages.count + most - 1) / most)
        let names = ["sitemap.xml"] + (count > 1 ? (1...count).map { "sitemap-\($0).xml" } : [])
        let inputs = Digest(
            of: [known.events.lazy.map(\.known).newsDigest], (["\(folder)"] + pages).joined(separator: " "))
        var outputs: [Output] = []
        for (place, name) in names.enumerated() {
            outputs.append(
                try SearchFiles.file(name, inputs) { [self] in
                    var sitemap = Sitemap(entries, in: folder)
                    sitemap.mostPages = most
                    return sitemap.files[place].bytes
                })
        }
        return outputs
    }

    private var entries: [SitemapEntry] {
        let all = Set(pages)
        let changes = Dictionary(
            known.events.map { ($0.known.facts.slug.text, $0.known.news) }, uniquingKeysWith: { first, _ in first })
        return pages.compactMap { page in
            guard let address = site.first.address(of: page) else { return nil }
            let view = site.views.last { page.hasPrefix($0.routes.prefix) } ?? site.first
            let path = page.utf8.dropFirst(view.routes.prefix.utf8.count)
            let isEvent = path.starts(with: SearchFiles.events)
            let slug = isEvent ? String(Substring(path.dropFirst(SearchFiles.events.count).dropLast())) : ""
            return SitemapEntry(
                address, modified: changes[slug] ?? nil, alternates: alternates(of: Substring(path), among: all))
        }
    }

    /// A page that is there in one language only has none.
    private func alternates(of path: Substring, among pages: Set<String>) -> [SitemapEntry.Alternate] {
        guard site.views.count > 1 else { return [] }
        let found = site.views.compactMap { view -> SitemapEntry.Alternate? in
            let page = view.routes.prefix + path
            guard pages.contains(page), let address = view.address(of: page) else { return nil }
            return SitemapEntry.Alternate(view.language.tag, address)
        }
        guard found.count > 1, let first = found.first else { return [] }
        return found + [SitemapEntry.Alternate(nil, first.page)]
    }

    private static func file(
        _ path: String, _ inputs: Digest, _ bytes: @escaping @Sendable () -> [UInt8]
    ) throws(Failure) -> Output {
        Output(try OutputPath(path), inputs: inputs) { Made(bytes()) }
    }
}
