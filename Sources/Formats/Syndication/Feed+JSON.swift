import Catalog

extension Feed {
    /// The entries in their order, as JSON Feed 1.1 has it; `address` is that of the file.
    public func json(_ entries: [FeedEntry], at address: WebAddress?) -> [UInt8] {
        var writer = ScriptWriter(capacity: 1024 + entries.count * 1024)
        writer.object { writer in
            writer.word("version", "https://jsonfeed.org/version/1.1")
            writer.text("title", title)
            writer.text("description", subtitle)
            writer.address("home_page_url", home)
            writer.address("feed_url", address)
            writer.address("icon", icon)
            writer.text("language", language?.text)
            writer.authors([FeedEntry.Author(name: author, page: home)])
            writer.array("items") { writer in
                for place in entries.indices { writer.object { entries[place].write(to: &$0) } }
            }
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }
}

extension FeedEntry {
    fileprivate func write(to writer: inout ScriptWriter) {
        writer.id("id", id)
        writer.address("url", page)
        writer.text("title", title)
        writer.text("summary", summary)
        // One of the two must be there.
        if let content {
            writer.text("content_html", content.html)
        } else {
            writer.text("content_text", summary ?? title)
        }
        writer.address("image", image)
        writer.instant("date_published", utc: published)
        writer.instant("date_modified", utc: updated)
        writer.authors(authors)
        guard !categories.isEmpty else { return }
        writer.array("tags") { writer in for category in categories { writer.text(nil, category) } }
    }
}

extension ScriptWriter {
    fileprivate mutating func authors(_ authors: [FeedEntry.Author]) {
        guard !authors.isEmpty else { return }
        array("authors") { writer in
            for author in authors {
                writer.object { writer in
                    writer.text("name", author.name)
                    writer.address("url", author.page)
                }
            }
        }
    }
}
