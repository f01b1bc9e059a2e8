/// Bytes in 64 characters, in the strict form: padded, without line breaks.
struct Base64 {
    private let characters: [UInt8]
    /// Whether padding may be left out when decoding.
    private let mayLackPadding: Bool

    static let standard = Base64(last: "+/", mayLackPadding: false)
    static let urlSafe = Base64(last: "-_", mayLackPadding: true)

    private init(last: String, mayLackPadding: Bool) {
        characters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789\(last)".utf8)
        self.mayLackPadding = mayLackPadding
    }

    func encode(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity((bytes.count + 2) / 3 * 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits: UInt32 = 0
            for place in 0..<3 { bits = bits << 8 | UInt32(place < group.count ? group[start + place] : 0) }
            for place in 0..<4 {
                let index = Int(bits >> UInt32(18 - 6 * place) & 63)
                text.append(place <= group.count ? characters[index] : UInt8(ascii: "="))
            }
        }
        return text
    }

    /// Nil if it isn't the one text that encoding gives; a decoder for URLs takes the other alphabet as well.
    func decode(_ text: [UInt8]) -> [UInt8]? {
        let padding = text.reversed().prefix(2).prefix { $0 == UInt8(ascii: "=") }.count
        let body = text.dropLast(padding)
        guard text.count % 4 == 0 || mayLackPadding && padding == 0, body.count % 4 != 1 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(body.count / 4 * 3 + 3)
        var bits: UInt32 = 0
        var count = 0
        for byte in body {
            guard let value = value(of: byte) else { return nil }
            bits = (bits << 6 | UInt32(value)) & 0xFFFF
            count += 6
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return bits & (1 << UInt32(count) - 1) == 0 ? bytes : nil
    }

    private func value(of byte: UInt8) -> UInt8? {
        switch byte {
        case 0x41...0x5A: byte - 0x41
        case 0x61...0x7A: byte - 0x47
        case 0x30...0x39: byte + 4
        case characters[62], 0x2B: 62
        case characters[63], 0x2F: 63
        default: nil
        }
    }
}
