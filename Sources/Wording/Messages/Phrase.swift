import Catalog

/// A message as a reader sees it.
public struct Phrase: Hashable, Sendable {
    public var text: String
    /// The language it turned out to be in, which may not be the reader's.
    public var language: LanguageTag
    /// What was missing; the text then shows where.
    public var gaps: [Gap]

    public enum Gap: Hashable, Sendable {
        /// No file has the key; the text is the key itself.
        case message(key: String, near: String?)
        /// Nobody gave a value for a placeholder; the text has it as it is written.
        case argument(String, key: String, near: String?)
        /// The message counts and no number was given; the text is the one for most numbers.
        case count(key: String)
    }
}
