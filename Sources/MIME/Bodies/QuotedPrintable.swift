/// Text whose letters are mostly ASCII, so that it can still be read where it is not decoded.
enum QuotedPrintable {
    /// In lines of at most 76, with a line end for each of the text's own, whichever kind that is.
    static func encoded(_ text: [UInt8]) -> [UInt8] {
        var encoded: [UInt8] = []
        encoded.reserveCapacity(text.count + text.count / 8 + 64)
        text.withUnsafeBufferPointer { text in
            var at = 0
            while at < text.count {
                let end = lineEnd(text, from: at)
                append(UnsafeBufferPointer(rebasing: text[at..<end]), to: &encoded)
                at = end
                guard at < text.count else { break }
                at += text[at] == 0x0D && at + 1 < text.count && text[at + 1] == 0x0A ? 2 : 1
                encoded.append(0x0D)
                encoded.append(0x0A)
            }
        }
        return encoded
    }

    /// How much longer it gets, about: what decides whether base64 is shorter.
    static func escapes(in text: [UInt8]) -> Int {
        text.withUnsafeBufferPointer { text in
            var count = 0
            for byte in text {
                let isPlain = byte &- 0x20 < 0x5F && byte != 0x3D
                let isLineEndOrTab = byte == 0x0A || byte == 0x0D || byte == 0x09
                count &+= isPlain || isLineEndOrTab ? 0 : 1
            }
            return count
        }
    }

    private static func lineEnd(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var at = start
        while at < text.count, text[at] != 0x0A, text[at] != 0x0D { at += 1 }
        return at
    }

    /// One line of the text, in as many as it takes.
    private static func append(_ line: UnsafeBufferPointer<UInt8>, to encoded: inout [UInt8]) {
        var (at, column) = (0, 0)
        // Servers take away what is blank at the end of a line.
        let last = line.last ?? 0
        let end = last == 0x20 || last == 0x09 ? line.count - 1 : line.count
        isPlain.withUnsafeBufferPointer { isPlain in
            while at < line.count {
                let start = at
                if column > 0 || !startsOddly(line, at) {
                    // The last of a line needs no mark that it goes on.
                    let room = column + line.count - at <= longest ? longest : longest - 1
                    let limit = min(end, at + room - column)
                    while at < limit, isPlain[Int(line[at])] { at += 1 }
                    encoded.append(contentsOf: UnsafeBufferPointer(rebasing: line[start..<at]))
                    column += at - start
                    if at == line.count { break }
                }
                let isRaw = at < end && isPlain[Int(line[at])] && column > 0
                let room = at + 1 == line.count ? longest : longest - 1
                if isRaw || column + 3 > room {
                    encoded.append(UInt8(ascii: "="))
                    encoded.append(0x0D)
                    encoded.append(0x0A)
                    column = 0
                } else {
                    encoded.append(UInt8(ascii: "="))
                    encoded.append(Hex.digit(line[at] >> 4))
                    encoded.append(Hex.digit(line[at] & 15))
                    at += 1
                    column += 3
                }
            }
        }
    }

    /// A dot ends a message on its way through SMTP, and “From ” starts one in a file of many.
    @inline(__always)
    private static func startsOddly(_ line: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
        if line[at] == UInt8(ascii: ".") { return true }
        guard line[at] == UInt8(ascii: "F"), at + 5 <= line.count else { return false }
        return line[at + 1] == UInt8(ascii: "r") && line[at + 2] == UInt8(ascii: "o")
            && line[at + 3] == UInt8(ascii: "m") && line[at + 4] == UInt8(ascii: " ")
    }

    private static let isPlain = (0..<256).map { $0 == 9 || (0x20..<0x7F).contains($0) && $0 != 0x3D }
    private static let longest = 76
}
