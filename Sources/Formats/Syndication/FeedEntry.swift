import Catalog

/// One piece of news.
public struct FeedEntry: Hashable, Sendable {
    public var id: StableID
    public var title: String
    public var page: WebAddress?
    public var summary: String?
    public var content: SafeHTML?
    /// When it last changed in a way that readers care for, as far as anyone knows.
    public var updated: Instant?
    public var published: Instant?
    public var image: WebAddress?
    public var authors: [Author] = []
    public var categories: [String] = []

    public init(id: StableID, title: String, page: WebAddress? = nil) {
        self.id = id
        self.title = title
        self.page = page
    }

    public struct Author: Hashable, Sendable {
        public var name: String
        public var page: WebAddress?

        public init(name: String, page: WebAddress? = nil) {
            self.name = name
            self.page = page
        }
    }
}
