import Diagnostics

/// A finished document: checked, and ready to be handed over.
public struct TicketDocument: Hashable, Sendable {
    public var bytes: [UInt8]
    public var pages: Int
    /// What is odd about it, though it may be handed over.
    public var diagnostics: [Diagnostic]
    /// What its figures show, in words, in their order.
    var figures: [String]
}

/// What a document is to be like.
public struct TicketRequest: Hashable, Sendable {
    /// The name of its template below `ticket/`.
    public var layout: String
    public var format: Format
    /// Whether it is an error, rather than a warning, that a text is cut off.
    public var isStrict: Bool
    /// Whether a character that no font here has may be left out.
    public var allowsMissingGlyphs: Bool
    /// Nil for all tickets of the order, else the number of one of them.
    public var ticket: Int?

    public enum Format: String, Hashable, Sendable, CaseIterable {
        case pdf, png, html
    }

    public init(
        layout: String = "a4", format: Format = .pdf, isStrict: Bool = false, allowsMissingGlyphs: Bool = false,
        ticket: Int? = nil
    ) {
        self.layout = layout
        self.format = format
        self.isStrict = isStrict
        self.allowsMissingGlyphs = allowsMissingGlyphs
        self.ticket = ticket
    }
}
