import Catalog

extension Feed {
    /// The entries in their order, as RFC 4287 has it; `address` is that of the file.
    public func atom(_ entries: [FeedEntry], at address: WebAddress?) -> [UInt8] {
        var writer = XMLWriter(capacity: 1024 + entries.count * 1024)
        writer.open("feed xmlns=\"http://www.w3.org/2005/Atom\" xmlns:media=\"http://search.yahoo.com/mrss/\"") {
            $0.attribute("xml:lang", language?.text)
        }
        writer.line(">")
        writer.element("id", id.urn)
        writer.element("title", title)
        writer.element("subtitle", subtitle)
        writer.element("updated", entries.lazy.compactMap(\.lastChange).max() ?? Feed.unknown)
        writer.element("icon", icon?.text)
        writer.link("self", "application/atom+xml", address)
        writer.link("alternate", "text/html", home)
        writer.line("<author>")
        writer.element("name", author)
        writer.line("</author>")
        for place in entries.indices { entries[place].write(to: &writer) }
        writer.line("</feed>")
        return writer.bytes
    }

    /// An `updated` must be there. It is always the same where nobody knows, so that no entry looks new that isn't.
    fileprivate static let unknown = Instant(milliseconds: 946_684_800_000)
}

extension FeedEntry {
    fileprivate var lastChange: Instant? { updated ?? published }

    fileprivate func write(to writer: inout XMLWriter) {
        writer.line("<entry>")
        writer.element("id", id.urn)
        writer.element("title", title)
        writer.element("updated", lastChange ?? Feed.unknown)
        if let published { writer.element("published", published) }
        writer.link("alternate", "text/html", page)
        for author in authors {
            writer.line("<author>")
            writer.element("name", author.name)
            if let page = author.page { writer.element("uri") { $0.append(escaped: page) } }
            writer.line("</author>")
        }
        for category in categories { writer.tag("category") { $0.attribute("term", category) } }
        writer.element("summary", summary)
        if let content {
            writer.open("content type=\"html\"") { $0.attribute("xml:base", page) }
            writer.markup(">")
            writer.text(content.html)
            writer.line("</content>")
        } else if page == nil {
            // An entry must have one or the other.
            writer.element("content", summary ?? title)
        }
        if let image { writer.tag("media:thumbnail") { $0.attribute("url", image) } }
        writer.line("</entry>")
    }
}

extension XMLWriter {
    fileprivate mutating func link(_ relation: StaticString, _ type: StaticString, _ address: WebAddress?) {
        guard let address else { return }
        tag("link") {
            $0.attribute("rel", word: relation)
            $0.attribute("type", word: type)
            $0.attribute("href", address)
        }
    }
}
