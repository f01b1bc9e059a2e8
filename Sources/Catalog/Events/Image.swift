/// A picture, and what it shows in words.
public struct Image: Hashable, Sendable {
    public var source: Source
    public var alt: LocalizedText?
    /// In pixels.
    public var width: Int?
    public var height: Int?

    public init(source: Source, alt: LocalizedText? = nil, width: Int? = nil, height: Int? = nil) {
        self.source = source
        self.alt = alt
        self.width = width
        self.height = height
    }

    public enum Source: Hashable, Sendable {
        case web(WebAddress)
        /// A file beside the snapshot.
        case file(FilePath)
    }
}
