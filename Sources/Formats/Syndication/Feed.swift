import Catalog

/// What a list of news is called, and where it belongs.
public struct Feed: Hashable, Sendable {
    public var id: StableID
    public var title: String
    public var subtitle: String?
    /// Who to name for entries that name nobody.
    public var author: String
    public var language: LanguageTag?
    /// The page that shows the same.
    public var home: WebAddress?
    public var icon: WebAddress?

    public init(id: StableID, title: String, author: String) {
        self.id = id
        self.title = title
        self.author = author
    }
}
