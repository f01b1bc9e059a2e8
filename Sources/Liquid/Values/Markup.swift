/// A text in pieces, each known to be HTML or not. Pieces keep what they say unescaped until they are written, so that
/// nothing is escaped twice and a filter that changes letters never changes an entity.
public struct Markup: Hashable, Sendable {
    public var pieces: [Piece]

    public struct Piece: Hashable, Sendable {
        public var text: String
        /// Whether it is HTML and goes out as it is.
        public var isSafe: Bool

        public init(_ text: String, isSafe: Bool) {
            self.text = text
            self.isSafe = isSafe
        }

        /// Byte by byte, as everything here is compared.
        public static func == (one: Piece, other: Piece) -> Bool {
            one.isSafe == other.isSafe && Value.areSame(one.text, other.text)
        }
    }

    public init(_ pieces: [Piece]) {
        self.pieces = pieces
    }

    /// Vouches for a text: the caller says that it is HTML and harmless.
    public init(safe html: String) {
        pieces = [Piece(html, isSafe: true)]
    }

    /// The pieces in a row, as filters see them.
    public var text: String {
        pieces.count == 1 ? pieces[0].text : pieces.map(\.text).joined()
    }

    /// Its bytes.
    var size: Int { pieces.reduce(0) { $0 + $1.text.utf8.count } }

    /// Whether that is its text.
    func says(_ text: String) -> Bool {
        if pieces.count == 1 { return Value.areSame(pieces[0].text, text) }
        return size == text.utf8.count && Value.areSame(self.text, text)
    }
}
