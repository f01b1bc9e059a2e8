/// Some text to be set: what it says, how it looks, and the room that it has. A value, by which layouts are kept.
public struct Text: Hashable, Sendable {
    public var string: String
    public var style: TextStyle
    /// Stretches that look otherwise, in their order; none lies over another.
    public var spans: [Span] = []
    /// In points; nil for as wide as its longest line.
    public var width: Double?
    public var wrap: Wrap
    /// What doesn't fit in so many lines is cut off, with “…” at the end; nil for any number of them.
    public var mostLines: Int?
    public var alignment: Alignment
    public var direction: Direction
    /// BCP 47, such as `sw` or `zh-Hant`: decides between the forms of a character; empty if it isn't known.
    public var language: String

    public init(
        _ string: String, _ style: TextStyle, width: Double? = nil, wrap: Wrap = .words, mostLines: Int? = nil,
        alignment: Alignment = .start, direction: Direction = .ofItsLetters, language: String = ""
    ) {
        self.string = string
        self.style = style
        self.width = width
        self.wrap = wrap
        self.mostLines = mostLines
        self.alignment = alignment
        self.direction = direction
        self.language = language
    }

    /// Some bytes of the text, and how they look.
    public struct Span: Hashable, Sendable {
        public var bytes: Range<Int>
        public var style: TextStyle
        /// Nil for what the text is drawn in.
        public var ink: Ink?

        public init(_ bytes: Range<Int>, _ style: TextStyle, ink: Ink? = nil) {
            self.bytes = bytes
            self.style = style
            self.ink = ink
        }
    }

    public enum Wrap: Hashable, Sendable {
        /// Between words; a word that is wider than the room sticks out of it.
        case words
        /// Between words, and inside one that is wider than the room.
        case anywhere
        /// At new lines in the text only.
        case never
    }

    public enum Alignment: Hashable, Sendable {
        /// Where the text begins to be read: left for Latin, right for Arabic.
        case start
        case end
        case left, centre, right
    }

    public enum Direction: Hashable, Sendable {
        /// As its first letter is read; left to right if it has none, as in “+254 700”.
        case ofItsLetters
        case leftToRight
        case rightToLeft
    }
}
