extension HTMLEscaping {
    /// Leaves entities alone that are written already: `&` with letters, or `#` and digits, and a semicolon.
    static func appendOnce(_ text: String, to bytes: inout [UInt8]) {
        let text = text.utf8
        var place = text.startIndex
        while place != text.endIndex {
            let byte = text[place]
            text.formIndex(after: &place)
            if isSpecial(byte), byte != UInt8(ascii: "&") || !isEntity(text[place...]) {
                bytes.append(contentsOf: entity(byte).utf8)
            } else {
                bytes.append(byte)
            }
        }
    }

    private static func isEntity(_ text: Substring.UTF8View) -> Bool {
        let isNumber = text.first == UInt8(ascii: "#")
        let name = isNumber ? text.dropFirst() : text
        let end = name.firstIndex { isNumber ? !Ascii.isDigit($0) : !Ascii.isLetter($0) } ?? name.endIndex
        return end != name.startIndex && end != name.endIndex && name[end] == UInt8(ascii: ";")
    }

    /// Puts a tag in front of every line feed; a carriage return before it goes.
    static func appendBreaks(_ text: String, escaping: Bool, to bytes: inout [UInt8]) {
        let span = text.utf8Span.span
        for place in span.indices {
            let byte = span[place]
            if byte == 0x0A {
                if bytes.last == 0x0D { bytes.removeLast() }
                bytes.append(contentsOf: "<br />".utf8)
            }
            if escaping, isSpecial(byte) {
                bytes.append(contentsOf: entity(byte).utf8)
            } else {
                bytes.append(byte)
            }
        }
    }
}
