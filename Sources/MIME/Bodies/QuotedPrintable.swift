/// Text whose letters are mostly ASCII, so that it can still be read where it is not decoded.
enum QuotedPrintable {
    /// In lines of at most 76, with a line end for each of the text's own, whichever kind that is; nil if more than `most` of
    /// its bytes can't stand as they are anywhere.
    static func encoded(_ text: [UInt8], mostEscapes most: Int = .max) -> [UInt8]? {
        var isWritten = true
        let bytes = [UInt8](unsafeUninitializedCapacity: longest(of: text.count)) { target, count in
            text.withUnsafeBufferPointer { text in
                isPlain.withUnsafeBufferPointer { isPlain in
                    var writer = QuotedWriter(text: text, isPlain: isPlain, target: target, escapesLeft: most)
                    isWritten = writer.write()
                    count = writer.count
                }
            }
        }
        return isWritten ? bytes : nil
    }

    /// Three letters for each byte, and three for each line that is begun because 73 letters or more are on the one before.
    private static func longest(of count: Int) -> Int { 3 * count + 3 * (3 * count / 73 + 1) }

    private static let isPlain = (0..<256).map { $0 == 9 || (0x20..<0x7F).contains($0) && $0 != 0x3D }
}

/// Writes where there is room for all of it, whatever the text.
private struct QuotedWriter {
    let text: UnsafeBufferPointer<UInt8>
    let isPlain: UnsafeBufferPointer<Bool>
    let target: UnsafeMutableBufferPointer<UInt8>
    var escapesLeft: Int
    private(set) var count = 0

    init(
        text: UnsafeBufferPointer<UInt8>, isPlain: UnsafeBufferPointer<Bool>, target: UnsafeMutableBufferPointer<UInt8>,
        escapesLeft: Int
    ) {
        (self.text, self.isPlain, self.target, self.escapesLeft) = (text, isPlain, target, escapesLeft)
    }

    /// False if there was more to escape than there may be.
    mutating func write() -> Bool {
        var at = 0
        while at < text.count {
            let end = lineEnd(from: at)
            guard write(lineFrom: at, to: end) else { return false }
            at = end
            guard at < text.count else { break }
            at += text[at] == 0x0D && at + 1 < text.count && text[at + 1] == 0x0A ? 2 : 1
            append(0x0D)
            append(0x0A)
        }
        return true
    }

    private func lineEnd(from start: Int) -> Int {
        var at = start
        while at < text.count, text[at] != 0x0A, text[at] != 0x0D { at += 1 }
        return at
    }

    /// One line of the text, in as many as it takes.
    private mutating func write(lineFrom start: Int, to end: Int) -> Bool {
        var (at, column) = (start, 0)
        // Servers take away what is blank at the end of a line.
        let isBlankLast = start < end && (text[end - 1] == 0x20 || text[end - 1] == 0x09)
        let plainEnd = isBlankLast ? end - 1 : end
        while at < end {
            if column > 0 || !startsOddly(at, end) {
                // The last of a line needs no mark that it goes on.
                let room = column + end - at <= QuotedWriter.longest ? QuotedWriter.longest : QuotedWriter.longest - 1
                let limit = min(plainEnd, at + room - column)
                let first = at
                while at < limit, isPlain[Int(text[at])] {
                    append(text[at])
                    at += 1
                }
                column += at - first
                if at == end { break }
            }
            let isRaw = at < plainEnd && isPlain[Int(text[at])] && column > 0
            let room = at + 1 == end ? QuotedWriter.longest : QuotedWriter.longest - 1
            if isRaw || column + 3 > room {
                append(UInt8(ascii: "="))
                append(0x0D)
                append(0x0A)
                column = 0
            } else {
                // A dot or a blank is escaped for where it stands, which says nothing of how readable the text is.
                if !isPlain[Int(text[at])] {
                    guard escapesLeft > 0 else { return false }
                    escapesLeft -= 1
                }
                append(UInt8(ascii: "="))
                append(Hex.digit(text[at] >> 4))
                append(Hex.digit(text[at] & 15))
                at += 1
                column += 3
            }
        }
        return true
    }

    @inline(__always)
    private mutating func append(_ letter: UInt8) {
        target[count] = letter
        count &+= 1
    }

    /// A dot ends a message on its way through SMTP, and “From ” starts one in a file of many.
    @inline(__always)
    private func startsOddly(_ at: Int, _ end: Int) -> Bool {
        if text[at] == UInt8(ascii: ".") { return true }
        guard text[at] == UInt8(ascii: "F"), at + 5 <= end else { return false }
        return text[at + 1] == UInt8(ascii: "r") && text[at + 2] == UInt8(ascii: "o")
            && text[at + 3] == UInt8(ascii: "m") && text[at + 4] == UInt8(ascii: " ")
    }

    private static let longest = 76
}
