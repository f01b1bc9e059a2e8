extension [UInt8] {
    /// A text as it is.
    package mutating func append(utf8 text: String) {
        var text = text
        text.withUTF8 { bytes in
            // Most of what stands between others is a single space or sign.
            if bytes.count == 1 { append(bytes[0]) } else { append(contentsOf: bytes) }
        }
    }

    /// A number with zeros before it up to a width.
    package mutating func append(padded number: Int, _ width: Int) {
        if width == 2, (0..<100).contains(number) {
            append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10))
            return append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10))
        }
        var unit = 1
        for _ in 1..<Swift.max(1, width) { unit *= 10 }
        guard number >= 0, number / 10 < unit else {
            let digits = String(number)
            append(contentsOf: repeatElement(UInt8(ascii: "0"), count: Swift.max(0, width - digits.utf8.count)))
            return append(utf8: digits)
        }
        while unit > 0 {
            append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / unit % 10))
            unit /= 10
        }
    }

    /// `2026-07-15`
    package mutating func append(_ day: Day) {
        append(padded: day.year, 4)
        append(UInt8(ascii: "-"))
        append(padded: day.month, 2)
        append(UInt8(ascii: "-"))
        append(padded: day.day, 2)
    }
}

extension String {
    /// Several texts as one, in one piece: a text that grows bit by bit takes several times as long.
    @inlinable
    package init<let count: Int>(joining pieces: InlineArray<count, String>) {
        var length = 0
        for place in pieces.indices { length += pieces[place].utf8.count }
        self.init(unsafeUninitializedCapacity: length) { text in
            var end = 0
            for place in pieces.indices {
                let rest = UnsafeMutableBufferPointer(rebasing: text[end...])
                end += rest.initialize(from: pieces[place].utf8).index
            }
            return end
        }
    }
}
