/// A style sheet on its way to readers.
enum StyleSheet {
    /// The same without comments and without the white space that means nothing.
    static func packed(_ bytes: [UInt8]) -> [UInt8] {
        var packed: [UInt8] = []
        packed.reserveCapacity(bytes.count)
        var quote: UInt8?
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            if let open = quote {
                packed.append(byte)
                if byte == UInt8(ascii: "\\"), place + 1 < bytes.count {
                    place += 1
                    packed.append(bytes[place])
                } else if byte == open {
                    quote = nil
                }
            } else if byte == UInt8(ascii: "/"), place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "*") {
                place += 2
                while place + 1 < bytes.count,
                    bytes[place] != UInt8(ascii: "*") || bytes[place + 1] != UInt8(ascii: "/")
                {
                    place += 1
                }
                place += 1
            } else if isSpace(byte) {
                while place + 1 < bytes.count, isSpace(bytes[place + 1]) { place += 1 }
                let next = place + 1 < bytes.count ? bytes[place + 1] : nil
                // A space before a colon or a bracket tells selectors apart, so that only braces and the like swallow it.
                if let last = packed.last, !swallows.contains(last), next.map({ !swallows.contains($0) }) == true {
                    packed.append(UInt8(ascii: " "))
                }
            } else {
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
                if byte == UInt8(ascii: "}"), packed.last == UInt8(ascii: ";") { packed.removeLast() }
                packed.append(byte)
            }
            place += 1
        }
        return packed
    }

    private static let swallows = Set("{};,>".utf8)

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) }
}
