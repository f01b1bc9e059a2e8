/// A finished file, checked.
public struct Rendered: Hashable, Sendable {
    public var bytes: [UInt8]
    /// What of its texts can't be printed: an error, unless somebody says otherwise.
    public var missing: MissingGlyphs
    /// What its figures show, in words, in their order.
    public var figures: [String]

    public init(bytes: [UInt8], missing: MissingGlyphs, figures: [String]) {
        self.bytes = bytes
        self.missing = missing
        self.figures = figures
    }
}
