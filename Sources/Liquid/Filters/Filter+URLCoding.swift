extension Filter {
    static let urlCoding = [
        plain("url_encode") { input, _, context throws(FilterError) in
            if input.isNull { return .null }
            let text = try context.text(input)
            try context.charge(3 * text.utf8.count)
            var bytes: [UInt8] = []
            for byte in text.utf8 {
                if Ascii.isWord(byte) || [0x2D, 0x2E, 0x7E].contains(byte) {
                    bytes.append(byte)
                } else if byte == 0x20 {
                    bytes.append(UInt8(ascii: "+"))
                } else {
                    bytes.append(UInt8(ascii: "%"))
                    bytes.append(Ascii.hexDigit(byte >> 4))
                    bytes.append(Ascii.hexDigit(byte & 15))
                }
            }
            return .string(String(decoding: bytes, as: UTF8.self))
        },
        plain("url_decode") { input, _, context throws(FilterError) in
            if input.isNull { return .null }
            let text = try context.text(input)
            try context.charge(text.utf8.count)
            var bytes: [UInt8] = []
            var rest = text.utf8[...]
            while let byte = rest.popFirst() {
                if byte == UInt8(ascii: "%"), let high = rest.first.flatMap(Ascii.hexValue),
                    let low = rest.dropFirst().first.flatMap(Ascii.hexValue)
                {
                    bytes.append(high << 4 | low)
                    rest = rest.dropFirst(2)
                } else {
                    bytes.append(byte == UInt8(ascii: "+") ? 0x20 : byte)
                }
            }
            guard let decoded = String(validating: bytes, as: UTF8.self) else {
                throw .message("invalid byte sequence in UTF-8")
            }
            return .string(decoded)
        },
    ]
}

extension Ascii {
    static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? 0x30 + value : 0x37 + value
    }

    static func hexValue(_ byte: UInt8) -> UInt8? {
        if isDigit(byte) { return byte - 0x30 }
        let letter = byte | 0x20
        return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : nil
    }
}
