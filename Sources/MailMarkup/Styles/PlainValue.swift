/// Values that every client and browser takes. After one of them what stood before can be left out; after any other it
/// can't, as who doesn't know the value falls back on what stood before.
struct PlainValue {
    private let css: CSSText
    private let parts: [CSSToken]

    static func isPlain(_ name: [UInt8], _ range: Range<Int>, of css: CSSText) -> Bool {
        let tokens = css.tokens[css.trimmed(range)]
        guard tokens.count <= 24, !tokens.isEmpty else { return false }
        let value = PlainValue(css: css, parts: tokens.filter { $0.kind != .space })
        if value.parts.count == 1, value.isWord(value.parts[0], in: ["inherit"]) { return true }
        return value.isPlain(for: String(decoding: name, as: UTF8.self))
    }

    private func isPlain(for name: String) -> Bool {
        switch name {
        case "font-family": return isFamilies
        case "margin":
            return (1...4).contains(parts.count) && parts.allSatisfy { isLength($0) || isWord($0, in: ["auto"]) }
        case "padding": return (1...4).contains(parts.count) && parts.allSatisfy { isLength($0) }
        case "border", "border-top", "border-right", "border-bottom", "border-left": return isBorder
        case "border-width":
            return (1...4).contains(parts.count) && parts.allSatisfy { isLength($0) && !isPercentage($0) }
        default: break
        }
        guard parts.count == 1 else { return false }
        let part = parts[0]
        if name == "color" || name.hasSuffix("-color") || name == "background" { return isColour(part) }
        if let words = PlainValue.words[name], isWord(part, in: words) { return true }
        if name.hasPrefix("border-") || name == "letter-spacing" { return isLength(part) && !isPercentage(part) }
        if name == "line-height", part.kind == .number { return isUnsigned(part) }
        return PlainValue.lengths.contains(name) && isLength(part)
    }

    private static let lengths: Set<String> = [
        "margin-top", "margin-right", "margin-bottom", "margin-left", "padding-top", "padding-right", "padding-bottom",
        "padding-left", "width", "height", "max-width", "max-height", "min-width", "min-height", "font-size",
        "line-height",
    ]
}

extension PlainValue {
    private func isWord(_ token: CSSToken, in words: Set<String>) -> Bool {
        (token.kind == .word || token.kind == .number) && !token.hasEscapes
            && words.contains(String(decoding: css.bytes[token.range], as: UTF8.self))
    }

    private func isUnsigned(_ token: CSSToken) -> Bool {
        let first = css.bytes[token.start]
        return first != UInt8(ascii: "-") && first != UInt8(ascii: "+")
    }

    private func isPercentage(_ token: CSSToken) -> Bool { token.kind == .percentage }

    private func isLength(_ token: CSSToken) -> Bool {
        guard isUnsigned(token) else { return false }
        switch token.kind {
        case .percentage: return true
        case .number: return css.bytes[token.range].elementsEqual("0".utf8)
        case .dimension:
            return ["px", "em", "pt"].contains(String(decoding: css.bytes[token.range].suffix(2), as: UTF8.self))
                && hasOnlyDigits(token)
        default: return false
        }
    }

    /// Not `1e2px`, nor `2rem`.
    private func hasOnlyDigits(_ token: CSSToken) -> Bool {
        css.bytes[token.range].dropLast(2).allSatisfy { Ascii.isDigit($0) || $0 == UInt8(ascii: ".") }
    }

    private func isColour(_ token: CSSToken) -> Bool {
        if token.kind == .hash {
            let digits = css.bytes[token.range].dropFirst()
            return (digits.count == 3 || digits.count == 6) && digits.allSatisfy(Ascii.isHex)
        }
        return isWord(token, in: PlainValue.colours)
    }

    private var isBorder: Bool {
        var kinds: Set<Int> = []
        let isKnown = parts.allSatisfy { part in
            if isLength(part), !isPercentage(part) { return kinds.insert(0).inserted }
            if isWord(part, in: PlainValue.lines) { return kinds.insert(1).inserted }
            return isColour(part) && kinds.insert(2).inserted
        }
        return isKnown && kinds.contains(1) || parts.count == 1 && isKnown && kinds.contains(0)
    }

    private var isFamilies: Bool {
        var isString = false
        var words = 0
        for part in parts {
            switch part.kind {
            case .comma:
                guard isString || words > 0 else { return false }
                (isString, words) = (false, 0)
            case .string where !isString && words == 0: isString = true
            case .word where !isString: words += 1
            default: return false
            }
        }
        return isString || words > 0
    }
}
