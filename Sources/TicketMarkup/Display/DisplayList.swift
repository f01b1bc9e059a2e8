/// A document ready to be drawn: what stands where on each page, and what it is to those who can't see it.
public struct DisplayList: Hashable, Sendable {
    public var title: String
    /// A language tag, or empty.
    public var language: String
    public var pages: [DisplayPage]
    /// The document first; each part after the one it is a part of, in the order in which they are read.
    public var structure: [StructurePart]

    public init(title: String, language: String, pages: [DisplayPage], structure: [StructurePart]) {
        self.title = title
        self.language = language
        self.pages = pages
        self.structure = structure
    }
}
