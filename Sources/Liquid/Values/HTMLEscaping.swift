/// The five characters that mean something in HTML, written as the reference writes them.
enum HTMLEscaping {
    static func append(_ text: String, to bytes: inout [UInt8]) {
        append(text.utf8Span.span, to: &bytes)
    }

    /// What stands between two of them, most often the whole text, is copied in one piece.
    static func append(_ text: Span<UInt8>, to bytes: inout [UInt8]) {
        var start = 0
        for place in text.indices where isSpecial(text[place]) {
            append(text.extracting(start..<place), asItIsTo: &bytes)
            bytes.append(contentsOf: entity(text[place]).utf8)
            start = place + 1
        }
        append(text.extracting(start..<text.count), asItIsTo: &bytes)
    }

    private static func append(_ text: Span<UInt8>, asItIsTo bytes: inout [UInt8]) {
        text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
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
