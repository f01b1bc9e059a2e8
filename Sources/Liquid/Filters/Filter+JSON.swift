extension Filter {
    /// Data for a script: nothing in it can end the script or begin a comment. As an attribute's value it needs single
    /// quotes around it, which it has none of; double quotes are part of it.
    static let json = plain("json") { input, _, context throws(FilterError) in
        var bytes: [UInt8] = []
        try input.writeJSON(to: &bytes, limit: context.budget, depth: 0)
        try context.charge(bytes.count)
        let text = String(decoding: bytes, as: UTF8.self)
        return context.escapes ? .markup(Markup(safe: text)) : .string(text)
    }
}

extension Value {
    fileprivate func writeJSON(to bytes: inout [UInt8], limit: Int, depth: Int) throws(FilterError) {
        try Value.check(depth: depth)
        switch self {
        case .null, .empty, .blank: bytes.append(contentsOf: "null".utf8)
        case .float(let number) where !number.isFinite: bytes.append(contentsOf: "null".utf8)
        case .bool, .int, .big, .float: append(to: &bytes)
        case .string(let text): Value.writeJSON(text, to: &bytes)
        case .markup(let markup): Value.writeJSON(markup.text, to: &bytes)
        case .range: Value.writeJSON(printed, to: &bytes)
        case .array(let items):
            bytes.append(UInt8(ascii: "["))
            for (place, item) in items.enumerated() {
                if place > 0 { bytes.append(UInt8(ascii: ",")) }
                try item.writeJSON(to: &bytes, limit: limit, depth: depth + 1)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let fields):
            try Value.writeJSON(
                zip(fields.keys, fields.values).lazy.map { ($0, $1) }, to: &bytes, limit: limit, depth: depth)
        case .drop(let drop):
            try Value.writeJSON(
                drop.keys.lazy.map { ($0, drop.value(for: $0) ?? .null) }, to: &bytes, limit: limit, depth: depth)
        }
        guard bytes.count <= limit else { throw .overrun }
    }

    private static func writeJSON(
        _ members: some Sequence<(String, Value)>, to bytes: inout [UInt8], limit: Int, depth: Int
    ) throws(FilterError) {
        bytes.append(UInt8(ascii: "{"))
        for (place, (key, value)) in members.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            writeJSON(key, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            try value.writeJSON(to: &bytes, limit: limit, depth: depth + 1)
        }
        bytes.append(UInt8(ascii: "}"))
    }

    private static func writeJSON(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        let span = text.utf8Span.span
        var start = 0
        for place in span.indices where isSpecialInJSON(span[place]) {
            var end = place
            let byte = span[place]
            let escape: String?
            switch byte {
            case 0x0A: escape = #"\n"#
            case 0x0D: escape = #"\r"#
            case 0x09: escape = #"\t"#
            case 0x22: escape = #"\""#
            case 0x5C: escape = #"\\"#
            case 0xA8, 0xA9:
                // U+2028 and U+2029 end a line in old scripts: E2 80 A8, E2 80 A9.
                end = place - 2
                let isLineEnd = end >= start && span[end] == 0xE2 && span[end + 1] == 0x80
                escape = !isLineEnd ? nil : byte == 0xA8 ? #"\u2028"# : #"\u2029"#
            default:
                escape =
                    #"\u00"# + String(decoding: [Ascii.hexDigit(byte >> 4), Ascii.hexDigit(byte & 15)], as: UTF8.self)
            }
            guard let escape else { continue }
            span.extracting(start..<end).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
            bytes.append(contentsOf: escape.utf8)
            start = place + 1
        }
        span.extracting(start..<span.count).withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func isSpecialInJSON(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x5C, 0x7F, 0xA8, 0xA9: true
        default: false
        }
    }
}
