import Catalog

/// What robots.txt asks of search engines.
public struct Robots: Hashable, Sendable {
    /// Whether the site is to be found at all.
    public var isOpen: Bool
    /// What nobody needs to find, as paths from the root of the host. A page that says itself that it isn't to be indexed
    /// must not be among them: who may not read it can't know.
    public var closed: [String]
    public var sitemap: WebAddress?

    public init(isOpen: Bool = true, closed: [String] = [], sitemap: WebAddress? = nil) {
        self.isOpen = isOpen
        self.closed = closed
        self.sitemap = sitemap
    }

    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.append("User-agent: *\n")
        // A group with no rule at all is read differently by different robots.
        for path in isOpen ? closed.isEmpty ? [""] : closed : ["/"] {
            bytes.append("Disallow:")
            if !path.isEmpty { bytes.append(UInt8(ascii: " ")) }
            bytes.append(path: path)
            bytes.append(UInt8(ascii: "\n"))
        }
        if let sitemap {
            bytes.append("\nSitemap: ")
            bytes.append(sitemap)
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }
}
