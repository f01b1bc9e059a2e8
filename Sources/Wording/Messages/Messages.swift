import Catalog

/// The messages of one language out of one file.
public struct Messages: Sendable {
    public let language: LanguageTag
    /// What diagnostics call the file.
    public let file: String
    let bytes: [UInt8]
    let messages: [String: Message]

    /// By the alphabet.
    public var keys: [String] { messages.keys.sorted() }
}
