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

extension Messages {
    /// The messages of one language out of several files as one, what is said first standing; nil if there are no files.
    public static func merged(_ layers: [Messages]) -> Messages? {
        guard let first = layers.first else { return nil }
        let messages = layers.reduce(into: [:]) { merged, layer in
            merged.merge(layer.messages) { earlier, _ in earlier }
        }
        return Messages(language: first.language, file: first.file, bytes: first.bytes, messages: messages)
    }
}
