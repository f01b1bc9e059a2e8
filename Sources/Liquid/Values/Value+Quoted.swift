extension Value {
    /// As messages quote it.
    var quoted: String {
        switch self {
        case .array: "[…]"
        case .object: "{…}"
        case .markup(let markup) where markup.pieces.count > 1:
            Markup(Array(markup.pieces.prefix(100))).text.shortened()
        default: text.shortened()
        }
    }
}

extension String {
    /// As messages quote it: what is longer than anybody reads ends in dots.
    func shortened(to most: Int = 100) -> String {
        guard utf8.count > most else { return self }
        let start = unicodeScalars.prefix(most)
        return start.endIndex == endIndex ? self : String(String.UnicodeScalarView(start)) + "…"
    }
}
