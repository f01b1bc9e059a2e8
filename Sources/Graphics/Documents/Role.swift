/// What a part of a document is, for those who have it read to them.
public enum Role: Hashable, Sendable {
    case section
    /// 1 to 6.
    case heading(Int)
    case paragraph
    case span
    /// What it shows, in words.
    case figure(String)
}
