extension Value {
    /// Bytes that are the same for values that Ruby's `eql?` takes for the same: unlike `==`, 1 and 1.0 are two.
    func identify(in bytes: inout [UInt8], limit: Int, depth: Int = 0) throws(FilterError) {
        try Value.check(depth: depth)
        switch self {
        case .string(let text): Value.identify(text, in: &bytes)
        case .markup(let markup): Value.identify(markup.text, in: &bytes)
        case .array(let items):
            bytes.append(UInt8(ascii: "["))
            for item in items { try item.identify(in: &bytes, limit: limit, depth: depth + 1) }
            bytes.append(UInt8(ascii: "]"))
        case .object(let fields):
            bytes.append(UInt8(ascii: "{"))
            for place in (0..<fields.count).sorted(by: {
                fields.keys[$0].utf8.lexicographicallyPrecedes(fields.keys[$1].utf8)
            }) {
                let (key, value) = fields.pair(place)
                Value.identify(key, in: &bytes)
                try value.identify(in: &bytes, limit: limit, depth: depth + 1)
            }
            bytes.append(UInt8(ascii: "}"))
        case .drop(let drop):
            bytes.append(UInt8(ascii: "d"))
            Value.identify(drop.text, in: &bytes)
            for key in drop.keys {
                Value.identify(key, in: &bytes)
                if let value = drop.value(for: key), !value.isDrop {
                    try value.identify(in: &bytes, limit: limit, depth: depth + 1)
                }
            }
        default:
            bytes.append(contentsOf: inspected.utf8)
            bytes.append(UInt8(ascii: ","))
        }
        guard bytes.count <= limit else { throw .overrun }
    }

    /// With its length in front, so that no text can look like two.
    private static func identify(_ text: String, in bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "s"))
        text.utf8.count.append(to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(contentsOf: text.utf8)
    }

    private var isDrop: Bool {
        if case .drop = self { true } else { false }
    }
}
