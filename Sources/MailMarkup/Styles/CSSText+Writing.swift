extension CSSText {
    /// Tokens as they are written anew: without comments, with one space where there were some, and with what the end of
    /// the text left open closed.
    func written(_ range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        var open: [CSSToken.Kind] = []
        for index in trimmed(range) {
            let token = tokens[index]
            switch token.kind {
            case .space: result.append(UInt8(ascii: " "))
            case .string: append(string: token, to: &result)
            case .hash: append(hash: token, to: &result)
            default:
                if needsGap(before: index, in: range) { result.append(UInt8(ascii: " ")) }
                result.append(contentsOf: bytes[token.range])
                if token.kind == .url, token.isOpen { result.append(UInt8(ascii: ")")) }
            }
            if token.partner == tokens.count { open.append(CSSLexer.end(of: token.kind)) }
        }
        for kind in open.reversed() {
            result.append(kind == .closeRound ? ")" : kind == .closeSquare ? "]" : "}")
        }
        return result
    }

    /// Single quotes, as double ones end the attribute that most of this goes into, and some clients know no `&quot;`.
    private func append(string token: CSSToken, to result: inout [UInt8]) {
        var inside = bytes[token.start + 1..<max(token.start + 1, token.isOpen ? token.end : token.end - 1)]
        // The last one escapes nothing but the quote that is put after it here.
        while token.isOpen, inside.last == UInt8(ascii: "\\") { inside.removeLast() }
        let isSimple = !token.hasEscapes && !inside.contains(UInt8(ascii: "'"))
        let quote = isSimple ? UInt8(ascii: "'") : bytes[token.start]
        result.append(quote)
        result.append(contentsOf: inside)
        result.append(quote)
    }

    /// Word, which is inside of Outlook, knows colours of six digits alone.
    private func append(hash token: CSSToken, to result: inout [UInt8]) {
        result.append(UInt8(ascii: "#"))
        let digits = bytes[token.start + 1..<token.end]
        let isShort = digits.count == 3 && digits.allSatisfy(Ascii.isHex)
        for digit in digits {
            result.append(digit)
            if isShort { result.append(digit) }
        }
    }

    /// A comment that is left out parts two words.
    private func needsGap(before index: Int, in range: Range<Int>) -> Bool {
        guard index > range.lowerBound, tokens[index - 1].end < tokens[index].start else { return false }
        return tokens[index - 1].kind != .space
    }
}
