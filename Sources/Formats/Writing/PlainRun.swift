import JSON

/// Finds where a text stops being plain, eight bytes at a time: nearly all of one is letters that mean nothing anywhere.
enum PlainRun {
    /// The first place from `start` on where `isPlain` is false; the end of the text if there is none.
    ///
    /// Of ASCII only control characters and `signs` may be other than plain.
    @inline(__always)
    static func end(
        in text: UnsafeBufferPointer<UInt8>, from start: Int, signs: InlineArray<5, UInt8>, isPlain: (UInt8) -> Bool
    ) -> Int {
        var at = start
        while at < text.count {
            if at + 8 <= text.count {
                if arePlain(word(of: text, at), signs) {
                    at += 8
                    continue
                }
            }
            // The last eight, some of which were looked at: rather all at once than the rest one by one.
            if at + 8 > text.count, text.count >= 8, arePlain(word(of: text, text.count - 8), signs) {
                return text.count
            }
            let next = min(at + 8, text.count)
            while at < next {
                guard isPlain(text[at]) else { return at }
                at += 1
            }
        }
        return at
    }

    /// Whether all of eight bytes are ASCII, and none a control character or a sign.
    ///
    /// What is taken from a byte, or added to it, sets its highest bit just where it is one of these, up to the first that is.
    @inline(__always)
    static func arePlain(_ word: UInt64, _ signs: InlineArray<5, UInt8>) -> Bool {
        var found = word | (word &- EightBytes.ones &* 0x20) | (word &+ EightBytes.ones)
        for place in signs.indices { found |= (word ^ EightBytes.ones &* UInt64(signs[place])) &- EightBytes.ones }
        return found & EightBytes.tops == 0
    }

    @inline(__always)
    private static func word(of text: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt64 {
        UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: at, as: UInt64.self)
    }

    /// Has the highest bit of a byte set where it is a space, of eight that are ASCII.
    @inline(__always)
    static func spaces(_ word: UInt64) -> UInt64 {
        (EightBytes.tops &- (word ^ EightBytes.ones &* 0x20)) & EightBytes.tops
    }
}
