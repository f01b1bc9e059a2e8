import Catalog

/// A page that search engines are to know.
public struct SitemapEntry: Hashable, Sendable {
    public var page: WebAddress
    /// When what it shows was last changed; nil where nobody knows.
    public var modified: Instant?
    /// The same page in all its languages, itself among them.
    public var alternates: [Alternate]

    public init(_ page: WebAddress, modified: Instant? = nil, alternates: [Alternate] = []) {
        self.page = page
        self.modified = modified
        self.alternates = alternates
    }

    public struct Alternate: Hashable, Sendable {
        /// Nil for who reads none of the others.
        public var language: LanguageTag?
        public var page: WebAddress

        public init(_ language: LanguageTag?, _ page: WebAddress) {
            self.language = language
            self.page = page
        }
    }
}
