/// What a document says of itself.
public struct DocumentInfo: Hashable, Sendable {
    public var title: String
    public var author: String
    /// Seconds since 1970: given, so that the same order is the same bytes.
    public var created: Int

    public init(title: String, author: String = "", created: Int) {
        self.title = title
        self.author = author
        self.created = created
    }
}
