/// One token of CSS as its syntax module defines them; comments are none.
struct CSSToken: Sendable {
    var kind: Kind
    var start: Int
    var end: Int
    /// For what opens: the index of what closes it, or the number of tokens.
    var partner = -1
    /// Whether there are escapes in it.
    var hasEscapes = false
    /// Whether the text ends inside of it.
    var isOpen = false

    enum Kind: UInt8 {
        case space, word, function, atWord, hash, string, badString, url, badURL, number, percentage, dimension
        case delimiter, colon, semicolon, comma, openSquare, closeSquare, openRound, closeRound, openCurly, closeCurly
        case commentMark
    }

    var range: Range<Int> { start..<end }
}
