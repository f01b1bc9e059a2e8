/// A part of the document for those who have it read to them.
public struct StructurePart: Hashable, Sendable {
    public var role: Role
    /// The number of the part that this one is in; nil for the document.
    public var parent: Int?
    /// Read aloud instead of what is drawn.
    public var alternative: String?
    /// A language tag, where it isn't the document's.
    public var language: String?

    public init(_ role: Role, in parent: Int? = nil, alternative: String? = nil, language: String? = nil) {
        self.role = role
        self.parent = parent
        self.alternative = alternative
        self.language = language
    }
}

public enum Role: Hashable, Sendable {
    case document, paragraph, figure
    /// From 1 to 3.
    case heading(Int)
}
