extension Value {
    /// As messages quote it.
    var quoted: String {
        switch self {
        case .array: "[…]"
        case .object: "{…}"
        case .markup(let markup) where markup.pieces.count > 1: markup.beginning.shortened()
        default: text.shortened()
        }
    }
}

extension Markup {
    /// Its text as far as a message could quote it.
    fileprivate var beginning: String {
        var text = String.UnicodeScalarView()
        for piece in pieces where text.count <= String.quotedScalars {
            text.append(contentsOf: piece.text.unicodeScalars.prefix(String.quotedScalars + 1))
        }
        return String(text)
    }
}

extension String {
    /// How many scalars of a text messages quote.
    static let quotedScalars = 100

    /// As messages quote it: what is longer than anybody reads ends in dots.
    func shortened(to most: Int = String.quotedScalars) -> String {
        guard utf8.count > most else { return self }
        let scalars = unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: most, limitedBy: scalars.endIndex),
            end < scalars.endIndex
        else { return self }
        // With the scalar behind them, what is left without the last character ends where a character does.
        let kept = String(scalars[...end]).dropLast()
        // Of one that nobody could read either, a part will do.
        return (kept.isEmpty ? String(scalars[..<end]) : String(kept)) + "…"
    }
}
