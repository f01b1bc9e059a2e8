extension [UInt8] {
    /// A text between the quotes of JSON. What could mean something to HTML, and what a page must not have in it, is written
    /// by its number.
    mutating func append(scripted text: String) {
        text.utf8Span.span.withUnsafeBufferPointer { bytes in
            var (start, at) = (0, 0)
            while true {
                at = PlainRun.end(in: bytes, from: at, signs: [UInt8].signs, isPlain: [UInt8].isPlain)
                guard at < bytes.count else { break }
                let length = [UInt8].lengthToEscape(bytes, at)
                guard length > 0 else {
                    at += 1
                    continue
                }
                append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<at]))
                appendEscape(bytes, at, length)
                at += length
                start = at
            }
            append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
        }
    }

    @inline(__always)
    private static var signs: InlineArray<5, UInt8> {
        [UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&")]
    }

    /// Whether a byte may stay as it is wherever it stands.
    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x7F, 0xC2, 0xE2, 0xEF: false
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): false
        default: true
        }
    }

    /// Of what isn't plain; zero for what may stay as it is.
    private static func lengthToEscape(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        guard bytes[at] >= 0x80 else { return 1 }
        let piece = TextPiece(of: bytes, at: at)
        switch piece.kind {
        case .hidden, .space: return piece.length
        default: return 0
        }
    }

    private mutating func appendEscape(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ length: Int) {
        switch (bytes[at], length) {
        case (UInt8(ascii: "\""), _): append("\\\"")
        case (UInt8(ascii: "\\"), _): append("\\\\")
        case (UInt8(ascii: "\n"), _): append("\\n")
        case (let byte, 1): append(escape: UInt16(byte))
        case (let byte, 2): append(escape: UInt16(byte & 0x1F) << 6 | UInt16(bytes[at + 1] & 0x3F))
        case (let byte, _):
            let rest = UInt16(bytes[at + 1] & 0x3F) << 6 | UInt16(bytes[at + 2] & 0x3F)
            append(escape: UInt16(byte & 0x0F) << 12 | rest)
        }
    }

    private mutating func append(escape unit: UInt16) {
        append("\\u")
        for shift in [12, 8, 4, 0] as [UInt16] { append(hexDigit: UInt8(truncatingIfNeeded: unit >> shift & 15)) }
    }
}
