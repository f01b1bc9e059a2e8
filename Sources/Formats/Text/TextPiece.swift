/// A piece of UTF-8 text that a page treats alike.
struct TextPiece {
    let kind: Kind
    let length: Int

    enum Kind {
        /// Words, with single spaces between them.
        case plain
        /// One space, tab or line end, a line or paragraph separator of Unicode among them.
        case space
        case noBreakSpace
        case escaped(StaticString)
        /// What nobody sees, and no page may have.
        case hidden
    }

    init(of bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        length = TextPiece.length(of: bytes, at: start)
        switch bytes[start] {
        case UInt8(ascii: " "), 0x09, 0x0A, 0x0C, 0x0D: kind = .space
        case UInt8(ascii: "&"): kind = .escaped("&amp;")
        case UInt8(ascii: "<"): kind = .escaped("&lt;")
        case UInt8(ascii: ">"): kind = .escaped("&gt;")
        case UInt8(ascii: "\""): kind = .escaped("&quot;")
        case UInt8(ascii: "'"): kind = .escaped("&#39;")
        case 0..<0x20, 0x7F: kind = .hidden
        case 0xC2 where length == 2: kind = TextPiece.latin(bytes[start + 1])
        case 0xE2 where length == 3: kind = TextPiece.punctuation(bytes[start + 1], bytes[start + 2])
        case 0xEF where length == 3: kind = TextPiece.special(bytes[start + 1], bytes[start + 2])
        default: kind = .plain
        }
    }

    private static func length(of bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
        switch bytes[start] {
        case 0xC2: return min(2, bytes.count - start)
        case 0xE2, 0xEF: return min(3, bytes.count - start)
        default: break
        }
        guard isPlain(bytes[start]) else { return 1 }
        var end = start + 1
        while end < bytes.count {
            let run = lengthOfWords(bytes, end)
            if run > 0 {
                end += run
                continue
            }
            let next = min(end + 8, bytes.count)
            while end < next {
                if isPlain(bytes[end]) {
                    end += 1
                } else if bytes[end] == UInt8(ascii: " "), end + 1 < bytes.count, isPlain(bytes[end + 1]) {
                    end += 2
                } else {
                    return end - start
                }
            }
        }
        return end - start
    }

    /// How many of the next eight bytes are words with single spaces between them, if there is nothing else in these; the one
    /// before them is no space.
    @inline(__always)
    private static func lengthOfWords(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        guard at + 8 <= bytes.count else { return 0 }
        let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: at, as: UInt64.self)
        guard PlainRun.arePlain(word, signs) else { return 0 }
        let spaces = PlainRun.spaces(word)
        guard spaces & spaces << 8 == 0 else { return 0 }
        // Of one at the end it depends on what follows.
        return spaces >> 63 == 0 ? 8 : 7
    }

    @inline(__always)
    private static var signs: InlineArray<5, UInt8> {
        [UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'")]
    }

    /// The second half of the control characters, and the space that doesn't break.
    private static func latin(_ second: UInt8) -> Kind {
        switch second {
        case 0x80..<0xA0: .hidden
        case 0xA0: .noBreakSpace
        default: .plain
        }
    }

    /// Byte order marks, and U+FFFE and U+FFFF, which are no characters.
    private static func special(_ second: UInt8, _ third: UInt8) -> Kind {
        switch (second, third) {
        case (0xBB, 0xBF), (0xBF, 0xBE), (0xBF, 0xBF): .hidden
        default: .plain
        }
    }

    /// Of the block U+2000 to U+207F. Controls that turn the direction of reading for all that follows are hidden: left
    /// open they would turn what stands after the text on a page, in a calendar or a mail, and closed or not they can
    /// make an address look like another. The marks U+200E and U+200F, which reach no further than a letter, stay.
    private static func punctuation(_ second: UInt8, _ third: UInt8) -> Kind {
        switch (second, third) {
        case (0x80, 0xA8), (0x80, 0xA9): .space
        case (0x80, 0xAA...0xAE), (0x81, 0xA6...0xA9): .hidden
        default: .plain
        }
    }

    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool {
        // From ? to ~ are the letters, which most are.
        if byte &- 0x3F < 0x40 { return true }
        return switch byte {
        case 0...0x20, 0x7F, 0xC2, 0xE2, 0xEF: false
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): false
        default: true
        }
    }
}
