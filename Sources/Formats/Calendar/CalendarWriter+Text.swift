extension CalendarWriter {
    /// Where a text stands, and so what must not stand in it.
    enum Place {
        /// A value of several lines, or of one.
        case lines, line
        /// In the quotes of a parameter, with the signs of RFC 6868.
        case parameter
    }

    /// Words as the value of a property.
    mutating func line(_ name: StaticString, _ text: String?, _ place: Place = .line) {
        guard let text, !text.isEmpty else { return }
        begin(name)
        append(text, place)
        endLine()
    }

    /// Words that can't be anything but words: whatever would end a line is written as a sign or a space, and what nobody
    /// sees is left out.
    mutating func append(_ text: String, _ place: Place) {
        text.utf8Span.span.withUnsafeBufferPointer { bytes in
            var start = 0
            while start < bytes.count {
                let end = PlainRun.end(
                    in: bytes, from: start, signs: CalendarWriter.signs, isPlain: CalendarWriter.isPlain)
                append(bytes, start..<end)
                start = end < bytes.count ? end + appendSpecial(bytes, end, place) : end
            }
        }
    }

    /// The length of what was written.
    private mutating func appendSpecial(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ place: Place) -> Int {
        let byte = bytes[at]
        switch (byte, place) {
        case (UInt8(ascii: "\\"), .lines), (UInt8(ascii: "\\"), .line), (UInt8(ascii: ";"), .lines),
            (UInt8(ascii: ";"), .line), (UInt8(ascii: ","), .lines), (UInt8(ascii: ","), .line):
            append(escape: UInt8(ascii: "\\"), byte)
        case (UInt8(ascii: "^"), .parameter): append(escape: byte, byte)
        case (UInt8(ascii: "\""), .parameter): append(escape: UInt8(ascii: "^"), UInt8(ascii: "'"))
        case (UInt8(ascii: "\\"), _), (UInt8(ascii: ";"), _), (UInt8(ascii: ","), _), (UInt8(ascii: "^"), _),
            (UInt8(ascii: "\""), _), (UInt8(ascii: "\t"), _):
            append(byte == UInt8(ascii: "\t") ? UInt8(ascii: " ") : byte)
        default: return appendPiece(bytes, at, place)
        }
        return 1
    }

    private mutating func appendPiece(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ place: Place) -> Int {
        let piece = TextPiece(of: bytes, at: at)
        switch piece.kind {
        case .space:
            let isHalfALineEnd = bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A
            if !isHalfALineEnd { appendLineEnd(place) }
        case .hidden: break
        default: append(bytes, at..<at + piece.length)
        }
        return piece.length
    }

    private mutating func appendLineEnd(_ place: Place) {
        switch place {
        case .lines: append(escape: UInt8(ascii: "\\"), UInt8(ascii: "n"))
        case .line: append(UInt8(ascii: " "))
        case .parameter: append(escape: UInt8(ascii: "^"), UInt8(ascii: "n"))
        }
    }

    @inline(__always)
    private static var signs: InlineArray<5, UInt8> {
        [UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "^"), UInt8(ascii: "\"")]
    }

    /// Letters of most scripts, and signs that mean nothing anywhere.
    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x7F, 0xC2, 0xE2, 0xEF: false
        case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "^"), UInt8(ascii: "\""): false
        default: true
        }
    }
}
