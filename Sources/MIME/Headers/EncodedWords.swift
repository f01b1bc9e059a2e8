import JSON

/// A text in a header that isn't plain ASCII: the encoded words of RFC 2047, each of whole characters.
enum EncodedWords {
    /// Whether a text can't stand in a header as it is, or would be read as something else.
    static func needs(_ text: String) -> Bool {
        let bytes = text.utf8
        guard bytes.first != UInt8(ascii: " "), bytes.last != UInt8(ascii: " ") else { return true }
        var (last, length): (UInt8, Int) = (0, 0)
        for byte in bytes {
            guard (0x20..<0x7F).contains(byte) else { return true }
            if byte == UInt8(ascii: " ") {
                if last == byte { return true }
                length = 0
            }
            if last == UInt8(ascii: "="), byte == UInt8(ascii: "?") { return true }
            length += 1
            if length > HeaderLine.longest - 12 { return true }
            last = byte
        }
        return false
    }

    /// The words in their order; `firstAfter` is how much of the first line is taken.
    static func of(_ text: String, firstAfter start: Int = 0) -> [[UInt8]] {
        let isLatin = escapes(in: text) * 3 < text.utf8.count
        let (head, longest) = (isLatin ? "=?UTF-8?Q?" : "=?UTF-8?B?", EncodedWords.longest)
        let room = longest - head.utf8.count - 2
        var words: [[UInt8]] = []
        var (word, size): ([UInt8], Int) = ([], 0)
        var rest = max(room - start, 8)
        // By scalars: a word must hold whole characters as UTF-8 has them.
        for scalar in text.unicodeScalars {
            let bytes = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            let next =
                isLatin ? size + bytes.reduce(0) { $0 + (isPlain($1) ? 1 : 3) } : (word.count + bytes.count + 2) / 3 * 4
            if next > rest, !word.isEmpty {
                words.append(written(word, head, isLatin))
                (word, size, rest) = ([], 0, room)
            }
            word += bytes
            size += isLatin ? bytes.reduce(0) { $0 + (isPlain($1) ? 1 : 3) } : 0
        }
        if !word.isEmpty { words.append(written(word, head, isLatin)) }
        return words
    }

    private static func written(_ word: [UInt8], _ head: String, _ isLatin: Bool) -> [UInt8] {
        var written = Array(head.utf8)
        if isLatin {
            for byte in word {
                if byte == UInt8(ascii: " ") {
                    written.append(UInt8(ascii: "_"))
                } else if isPlain(byte) {
                    written.append(byte)
                } else {
                    written.append(UInt8(ascii: "="))
                    written.append(Hex.digit(byte >> 4))
                    written.append(Hex.digit(byte & 15))
                }
            }
        } else {
            Base64.append(word, to: &written)
        }
        return written + Array("?=".utf8)
    }

    private static func escapes(in text: String) -> Int { text.utf8.reduce(0) { $0 + (isPlain($1) ? 0 : 1) } }

    /// What RFC 2047 lets stand in the words of a name; a space becomes one character, too.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "+"),
            UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: " "):
            true
        default: false
        }
    }

    private static let longest = 75
}

enum Hex {
    static func digit(_ number: UInt8) -> UInt8 {
        number < 10 ? UInt8(ascii: "0") + number : UInt8(ascii: "A") + number - 10
    }
}
