extension Language {
    /// “a, b and c”, or “a, b or c”.
    public func list(_ items: [String], _ kind: ListKind = .and) -> String {
        (kind == .and ? lists : alternatives).text(items, isolated)
    }

    /// A text with marks around it that keep its direction to itself, if it runs the other way: for a name in a sentence. Not for
    /// addresses and codes that somebody copies.
    public func isolated(_ text: String) -> String {
        guard let found = Direction(of: text), found != direction else { return text }
        return "\u{2068}\(text)\u{2069}"
    }
}

extension Direction {
    /// Which way a text runs, by its first letter; nil if it has none.
    public init?(of text: String) {
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x590...0x8FF, 0x200F, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x1_0800...0x1_0FFF, 0x1_E800...0x1_EFFF:
                // Digits and marks among them have no direction of their own.
                guard scalar.properties.isAlphabetic && scalar.properties.numericType == nil || scalar.value == 0x200F
                else { continue }
                self = .rightToLeft
                return
            case 0x41...0x5A, 0x61...0x7A, 0x200E:
                self = .leftToRight
                return
            case 0xAA... where scalar.properties.isAlphabetic:
                self = .leftToRight
                return
            default: continue
            }
        }
        return nil
    }
}
