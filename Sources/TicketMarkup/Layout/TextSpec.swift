/// A paragraph as a measurer gets it: its runs, how they look, and how lines are made of them.
public struct TextSpec: Hashable, Sendable {
    public var runs: [TextRun]
    /// In points; a run's own size is a multiple of it.
    public var size: Double
    /// From one baseline to the next as a multiple of the size; 0 for what the font says.
    public var lineHeight: Double
    public var align: HorizontalAlign
    public var direction: TextDirection
    /// A language tag, or empty.
    public var language: String
    public var wrap: TextWrap
    /// After so many lines the rest is left out, with an ellipsis; 0 for any number.
    public var maxLines: Int

    public init(
        runs: [TextRun], size: Double, lineHeight: Double = 0, align: HorizontalAlign = .left,
        direction: TextDirection = .leftToRight, language: String = "", wrap: TextWrap = .anywhere, maxLines: Int = 0
    ) {
        self.runs = runs
        self.size = size
        self.lineHeight = lineHeight
        self.align = align
        self.direction = direction
        self.language = language
        self.wrap = wrap
        self.maxLines = maxLines
    }
}

public enum HorizontalAlign: String, Hashable, Sendable {
    case left, center, right, justify
}

public enum TextDirection: String, Hashable, Sendable {
    case leftToRight, rightToLeft
    /// As the first letter that has one.
    case automatic
}

public enum TextWrap: String, Hashable, Sendable {
    /// Between words, and inside a word that is wider than a line.
    case anywhere
    /// Between words only, so that a line may be wider than it should.
    case words
}
