extension Value {
    /// As Ruby shows it to programmers: `{"name"=>"Ada", "age"=>nil}`. What is nested too deep to be gone through is left out.
    public var inspected: String {
        var bytes: [UInt8] = []
        try? inspect(to: &bytes, limit: .max)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Throws an overrun when the buffer has grown to more than the limit, or if it is nested too deep.
    func inspect(to bytes: inout [UInt8], limit: Int, depth: Int = 0) throws(FilterError) {
        switch self {
        case .null: bytes.append(contentsOf: "nil".utf8)
        case .string(let text): Value.inspect(text, to: &bytes)
        case .markup(let markup): Value.inspect(markup.text, to: &bytes)
        case .drop(let drop): bytes.append(contentsOf: drop.text.utf8)
        case .array(let items):
            try Value.check(depth: depth)
            bytes.append(0x5B)
            for (place, item) in items.enumerated() {
                if place > 0 { bytes.append(contentsOf: ", ".utf8) }
                try item.inspect(to: &bytes, limit: limit, depth: depth + 1)
            }
            bytes.append(0x5D)
        case .object(let fields):
            try Value.check(depth: depth)
            bytes.append(0x7B)
            for place in 0..<fields.count {
                if place > 0 { bytes.append(contentsOf: ", ".utf8) }
                let (key, value) = fields.pair(place)
                Value.inspect(key, to: &bytes)
                bytes.append(contentsOf: "=>".utf8)
                try value.inspect(to: &bytes, limit: limit, depth: depth + 1)
            }
            bytes.append(0x7D)
        default: append(to: &bytes)
        }
        guard bytes.count <= limit else { throw .overrun }
    }

    private static func inspect(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(0x22)
        var previous: UInt8 = 0
        for byte in text.utf8 {
            // "#{", "#$" and "#@" would insert something in Ruby.
            if previous == 0x23, byte == 0x7B || byte == 0x24 || byte == 0x40 {
                bytes[bytes.count - 1] = 0x5C
                bytes.append(0x23)
            }
            previous = byte
            switch byte {
            case 0x22: bytes.append(contentsOf: #"\""#.utf8)
            case 0x5C: bytes.append(contentsOf: #"\\"#.utf8)
            case 0x07...0x0D, 0x1B: bytes.append(contentsOf: [0x5C, shortEscape(byte)])
            case 0x00...0x1F, 0x7F:
                bytes.append(contentsOf: byte == 0x7F ? #"\x7F"#.utf8 : #"\u00"#.utf8)
                if byte < 0x20 {
                    bytes.append(0x30 + byte >> 4)
                    bytes.append(contentsOf: String(byte & 15, radix: 16, uppercase: true).utf8)
                }
            default: bytes.append(byte)
            }
        }
        bytes.append(0x22)
    }

    private static func shortEscape(_ byte: UInt8) -> UInt8 {
        byte == 0x1B ? 0x65 : Array("abtnvfr".utf8)[Int(byte) - 7]
    }
}
