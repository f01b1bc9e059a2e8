/// HTML that harms neither a page nor its readers: escaped text, or what `Markdown` and `RichText` made.
public struct SafeHTML: Hashable, Sendable {
    public let html: String
    let hasTables: Bool

    init(trusted html: String, hasTables: Bool = false) {
        self.html = html
        self.hasTables = hasTables
    }

    /// Text as it is, to stand between tags or in a quoted attribute.
    public init(escaping text: String) {
        var bytes: [UInt8] = []
        Escaping.append(text, to: &bytes)
        html = String(decoding: bytes, as: UTF8.self)
        hasTables = false
    }
}
