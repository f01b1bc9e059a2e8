/// The five characters that mean something in HTML, written as the reference writes them.
enum HTMLEscaping {
    static func append(_ text: String, to bytes: inout [UInt8]) {
        let span = text.utf8Span.span
        var place = 0
        while place < span.count, !isSpecial(span[place]) { place += 1 }
        // Most texts have none of them and are copied in one piece.
        guard place < span.count else {
            bytes.append(contentsOf: text.utf8)
            return
        }
        append(span, to: &bytes)
    }

    static func append(_ text: Span<UInt8>, to bytes: inout [UInt8]) {
        for place in text.indices {
            let byte = text[place]
            if isSpecial(byte) {
                bytes.append(contentsOf: entity(byte).utf8)
            } else {
                bytes.append(byte)
            }
        }
    }

    /// `"`, `&`, `'`, `<` and `>`, all of which are below 64.
    static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x40 && (0x5000_00C4_0000_0000 as UInt64) >> UInt64(byte) & 1 == 1
    }

    static func entity(_ byte: UInt8) -> String {
        switch byte {
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        case 0x22: "&quot;"
        default: "&#39;"
        }
    }
}
