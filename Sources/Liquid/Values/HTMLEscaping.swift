import JSON

/// The five characters that mean something in HTML, written as the reference writes them.
enum HTMLEscaping {
    static func append(_ text: String, to bytes: inout [UInt8]) {
        append(text.utf8Span.span, to: &bytes)
    }

    /// What stands between two of them, most often the whole text, is copied in one piece.
    static func append(_ text: Span<UInt8>, to bytes: inout [UInt8]) {
        text.withUnsafeBufferPointer { text in
            var start = 0
            while true {
                let place = nextSpecial(text, from: start)
                bytes.append(run: UnsafeBufferPointer(rebasing: text[start..<place]))
                guard place < text.count else { return }
                bytes.append(contentsOf: entity(text[place]).utf8)
                start = place + 1
            }
        }
    }

    private static func nextSpecial(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let words = UnsafeRawBufferPointer(text)
        var place = start
        while place + 8 <= text.count {
            let word = words.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            // `&` and `'` differ in one bit, and so do `<` and `>`.
            let quotes = EightBytes.zeros(word ^ (0x22 &* EightBytes.ones))
            let signs = EightBytes.zeros((word | EightBytes.ones) ^ (0x27 &* EightBytes.ones))
            let angles = EightBytes.zeros((word | (0x02 &* EightBytes.ones)) ^ (0x3E &* EightBytes.ones))
            if (quotes | signs | angles) & EightBytes.tops != 0 { break }
            place += 8
        }
        while place < text.count, !isSpecial(text[place]) { place += 1 }
        return place
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
