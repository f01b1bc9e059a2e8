/// How much is read before a document is refused: far more than any client shows.
enum HTMLLimits {
    static let bytes = 2 << 20
    static let depth = 200
    /// libxml2 compares each attribute of a tag with every other.
    static let attributes = 100
}
