/// Text that is set: measured, and ready to be drawn any number of times by the press that set it.
public final class TextLayout {
    public let text: Text
    /// Of its lines: as wide as the widest of them.
    public let size: Size
    /// Of its first line, from its top.
    public let baseline: Double
    public let lineCount: Int
    /// Whether letters were left out for want of lines.
    public let isCut: Bool
    public let isRightToLeft: Bool
    public let missing: MissingGlyphs

    init(text: Text) {
        self.text = text
        size = Size(0, 0)
        baseline = 0
        lineCount = 0
        isCut = false
        isRightToLeft = false
        missing = MissingGlyphs()
    }
}

extension TextLayout {
    /// Whether a line is wider than the room that it was given.
    public var isTooWide: Bool { text.width.map { size.width > $0 + 0.01 } ?? false }
}
