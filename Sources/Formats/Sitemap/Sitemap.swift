import Catalog

/// The list of a site's pages, in as many files as it takes.
public struct Sitemap: Hashable, Sendable {
    public var entries: [SitemapEntry]
    /// Where the files lie.
    public var folder: WebAddress
    /// The most that one file may have, by the protocol.
    public var mostPages = 50_000
    public var mostBytes = 50 * 1024 * 1024

    public init(_ entries: [SitemapEntry], in folder: WebAddress) {
        self.entries = entries
        self.folder = folder
    }

    public struct File: Hashable, Sendable {
        public var name: String
        public var bytes: [UInt8]

        public init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }
}

extension Sitemap {
    /// `sitemap.xml`; with more pages than fit, that is a list of `sitemap-1.xml` and so on, which follow it.
    public var files: [File] {
        let parts = parts
        guard parts.count > 1 else {
            return [File(name: "sitemap.xml", bytes: parts.first?.bytes ?? SitemapPart().finished().bytes)]
        }
        let files = parts.enumerated().map { File(name: "sitemap-\($0 + 1).xml", bytes: $1.bytes) }
        return [File(name: "sitemap.xml", bytes: index(parts))] + files
    }

    private var parts: [SitemapPart] {
        var parts: [SitemapPart] = []
        var part = SitemapPart()
        for place in entries.indices {
            let mark = part.mark
            part.add(entries[place])
            guard part.pages > mostPages || part.length > mostBytes, part.pages > 1 else { continue }
            part.goBack(to: mark)
            parts.append(part.finished())
            part = SitemapPart()
            part.add(entries[place])
        }
        return part.pages > 0 ? parts + [part.finished()] : parts
    }

    private func index(_ parts: [SitemapPart]) -> [UInt8] {
        var writer = XMLWriter(capacity: 256 + parts.count * 128)
        writer.line("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">")
        for place in parts.indices {
            writer.line("<sitemap>")
            writer.element("loc") {
                $0.append(escaped: folder)
                if $0.last != UInt8(ascii: "/") { $0.append(UInt8(ascii: "/")) }
                $0.append("sitemap-")
                $0.append(decimal: place + 1)
                $0.append(".xml")
            }
            if let modified = parts[place].modified { writer.element("lastmod", modified) }
            writer.line("</sitemap>")
        }
        writer.line("</sitemapindex>")
        return writer.bytes
    }
}
