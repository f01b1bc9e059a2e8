/// A text of CSS with its tokens.
struct CSSText {
    let bytes: [UInt8]
    let tokens: [CSSToken]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        tokens = CSSLexer.tokens(of: bytes)
    }

    /// What a name says, its escapes replaced, without `#`, `@` or `(`.
    func name(_ token: CSSToken) -> [UInt8] {
        var range = token.range
        if token.kind == .hash || token.kind == .atWord { range = range.lowerBound + 1..<range.upperBound }
        if token.kind == .function { range = range.lowerBound..<range.upperBound - 1 }
        return token.hasEscapes ? CSSText.unescaped(bytes[range]) : Array(bytes[range])
    }

    /// What is between a string's quotes, its escapes replaced.
    func string(_ token: CSSToken) -> [UInt8] {
        let inside = bytes[token.start + 1..<max(token.start + 1, token.isOpen ? token.end : token.end - 1)]
        return token.hasEscapes ? CSSText.unescaped(inside) : Array(inside)
    }

    func isDelimiter(_ index: Int, _ byte: UInt8) -> Bool {
        index < tokens.count && tokens[index].kind == .delimiter && bytes[tokens[index].start] == byte
    }

    func isWord(_ index: Int, _ word: StaticString) -> Bool {
        index < tokens.count && tokens[index].kind == .word && name(tokens[index]).isWord(word)
    }

    /// The index after a token, or after the bracket that it opens.
    func after(_ index: Int) -> Int {
        let partner = tokens[index].partner
        return partner < 0 ? index + 1 : min(partner + 1, tokens.count)
    }

    /// The same tokens without the spaces around.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let first = range.first, tokens[first].kind == .space { range = first + 1..<range.upperBound }
        while let last = range.last, tokens[last].kind == .space { range = range.lowerBound..<last }
        return range
    }

    /// Where tokens are in the text.
    func place(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let last = range.last else { return bytes.count..<bytes.count }
        return tokens[first].start..<tokens[last].end
    }

    private static func unescaped(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var rest = bytes
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let next = rest.first else {
                result.append(byte)
                continue
            }
            let digits = rest.prefix(6).prefix(while: Ascii.isHex)
            if digits.isEmpty {
                rest.removeFirst()
                // A line end after a backslash is left out of a string.
                if next != 0x0A, next != 0x0D, next != 0x0C { result.append(next) }
                continue
            }
            rest = rest[digits.endIndex...]
            if let space = rest.first, Ascii.isSpace(space) { rest.removeFirst() }
            let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0
            let scalar = number == 0 ? nil : Unicode.Scalar(number)
            result.append(contentsOf: Array(String(scalar ?? "\u{FFFD}").utf8))
        }
        return result
    }
}
