extension Markup {
    /// A text in pieces as it is put together; neighbours that are treated alike become one.
    struct Builder {
        private(set) var pieces: [Piece] = []

        /// What isn't markup is unsafe; it must have been made a text already.
        mutating func append(_ value: Value, text: String) {
            if case .markup(let markup) = value {
                for piece in markup.pieces { append(piece) }
            } else {
                append(Piece(text, isSafe: false))
            }
        }

        mutating func append(_ piece: Piece) {
            guard !piece.text.isEmpty else { return }
            guard let last = pieces.last, last.isSafe == piece.isSafe || piece.isPlain else {
                pieces.append(piece)
                return
            }
            pieces[pieces.count - 1].text += piece.text
        }

        /// A plain text if nothing in it is safe HTML.
        var value: Value {
            if pieces.isEmpty { return .string("") }
            if pieces.count == 1, !pieces[0].isSafe { return .string(pieces[0].text) }
            return .markup(Markup(pieces))
        }
    }
}

extension Markup.Piece {
    /// Whether escaping would change nothing, so that it doesn't matter if it is safe.
    var isPlain: Bool {
        !text.utf8.contains(where: HTMLEscaping.isSpecial)
    }
}

extension Value {
    var isMarkup: Bool {
        if case .markup = self { true } else { false }
    }

    var pieceCount: Int {
        if case .markup(let markup) = self { max(1, markup.pieces.count) } else { 1 }
    }
}
