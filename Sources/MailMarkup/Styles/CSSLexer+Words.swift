extension CSSLexer {
    func isName(_ offset: Int = 0) -> Bool {
        let byte = byte(offset)
        return Ascii.isLetter(byte) || Ascii.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            || byte >= 0x80
    }

    func isEscape(_ offset: Int = 0) -> Bool {
        byte(offset) == UInt8(ascii: "\\") && at + offset + 1 < text.count && !isLineEnd(offset + 1)
    }

    private func isLineEnd(_ offset: Int = 0) -> Bool {
        byte(offset) == 0x0A || byte(offset) == 0x0D || byte(offset) == 0x0C
    }

    func startsName(_ offset: Int = 0) -> Bool {
        guard byte(offset) == UInt8(ascii: "-") else {
            return isEscape(offset) || (isName(offset) && !Ascii.isDigit(byte(offset)))
        }
        return byte(offset + 1) == UInt8(ascii: "-") || startsNameWithoutHyphen(offset + 1)
    }

    private func startsNameWithoutHyphen(_ offset: Int) -> Bool {
        isEscape(offset) || (isName(offset) && !Ascii.isDigit(byte(offset)) && byte(offset) != UInt8(ascii: "-"))
    }

    func startsNumber() -> Bool {
        var offset = byte() == UInt8(ascii: "+") || byte() == UInt8(ascii: "-") ? 1 : 0
        if byte(offset) == UInt8(ascii: ".") { offset += 1 }
        return Ascii.isDigit(byte(offset))
    }

    /// Whether there were escapes in it.
    mutating func readName() -> Bool {
        var hasEscapes = false
        while at < text.count {
            if isName() {
                at += 1
            } else if isEscape() {
                hasEscapes = true
                skipEscape()
            } else {
                break
            }
        }
        return hasEscapes
    }

    private mutating func skipEscape() {
        at += 1
        guard Ascii.isHex(byte()) else {
            at += 1
            return
        }
        var digits = 0
        while digits < 6, Ascii.isHex(byte()) {
            at += 1
            digits += 1
        }
        if at < text.count, Ascii.isSpace(text[at]) { at += 1 }
    }

    mutating func readNumber() {
        let start = at
        at += 1
        while Ascii.isDigit(byte()) { at += 1 }
        if byte() == UInt8(ascii: "."), Ascii.isDigit(byte(1)) {
            at += 2
            while Ascii.isDigit(byte()) { at += 1 }
        }
        if byte() | 0x20 == UInt8(ascii: "e") {
            let offset = byte(1) == UInt8(ascii: "+") || byte(1) == UInt8(ascii: "-") ? 2 : 1
            if Ascii.isDigit(byte(offset)) {
                at += offset
                while Ascii.isDigit(byte()) { at += 1 }
            }
        }
        if byte() == UInt8(ascii: "%") {
            at += 1
            add(.percentage, from: start)
        } else if startsName() {
            let hasEscapes = readName()
            add(.dimension, from: start, hasEscapes: hasEscapes)
        } else {
            add(.number, from: start)
        }
    }

    mutating func readString(_ quote: UInt8) {
        let start = at
        var hasEscapes = false
        at += 1
        while at < text.count {
            if text[at] == quote {
                at += 1
                return add(.string, from: start, hasEscapes: hasEscapes)
            }
            // What a line end ends is no string; the line end is left for what comes next.
            if isLineEnd() { return add(.badString, from: start) }
            if text[at] == UInt8(ascii: "\\") {
                hasEscapes = true
                at += 1
            }
            at += 1
        }
        at = min(at, text.count)
        add(.string, from: start, hasEscapes: hasEscapes, isOpen: true)
    }

    mutating func readWord() {
        let start = at
        let hasEscapes = readName()
        guard byte() == UInt8(ascii: "(") else { return add(.word, from: start, hasEscapes: hasEscapes) }
        at += 1
        if text[start..<at].isWord("url(") {
            var offset = 0
            while Ascii.isSpace(byte(offset)) { offset += 1 }
            if byte(offset) != UInt8(ascii: "\""), byte(offset) != UInt8(ascii: "'") { return readURL(from: start) }
        }
        open(function: start, hasEscapes: hasEscapes)
    }

    private mutating func readURL(from start: Int) {
        while Ascii.isSpace(byte()) { at += 1 }
        var isBad = false
        while at < text.count {
            switch text[at] {
            case UInt8(ascii: ")"):
                at += 1
                return add(isBad ? .badURL : .url, from: start)
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "("), 0...8, 0x0B, 0x0E...0x1F, 0x7F: isBad = true
            case UInt8(ascii: "\\"):
                isBad = isBad || !isEscape()
                at += 1
            case let byte where Ascii.isSpace(byte):
                var end = at
                while end < text.count, Ascii.isSpace(text[end]) { end += 1 }
                isBad = isBad || (end < text.count && text[end] != UInt8(ascii: ")"))
            default: break
            }
            at += 1
        }
        at = min(at, text.count)
        add(isBad ? .badURL : .url, from: start, isOpen: true)
    }
}
