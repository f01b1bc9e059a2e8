extension Value {
    /// As it is printed: lists run together, nil is nothing. What is nested too deep to be gone through is left out.
    public var printed: String {
        if case .string(let text) = self { return text }
        var bytes: [UInt8] = []
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// As filters for texts see it: lists and objects are shown as Ruby shows them.
    public var text: String {
        switch self {
        case .string(let text): text
        case .markup(let markup): markup.text
        case .array: inspected
        default: printed
        }
    }

    /// Prints it without escaping anything.
    @inline(__always)
    public func append(to bytes: inout [UInt8]) {
        switch self {
        case .string(let text): bytes.append(contentsOf: text.utf8)
        case .int(let number): number.append(to: &bytes)
        case .null: break
        default:
            var parts = 0
            try? write(to: &bytes, escaping: false, limit: .max, depth: 0, parts: &parts)
        }
    }

    /// Prints it; if escaping, all but the safe pieces of markup is escaped for HTML. Throws an overrun when the buffer
    /// has grown to more than the limit, or if it is nested too deep.
    public func append(to bytes: inout [UInt8], escaping: Bool, limit: Int) throws(FilterError) {
        var parts = 0
        try append(to: &bytes, escaping: escaping, limit: limit, parts: &parts)
    }

    /// The same, and counts the parts of a list and of markup, which may be many that print nothing.
    func append(to bytes: inout [UInt8], escaping: Bool, limit: Int, parts: inout Int) throws(FilterError) {
        switch self {
        case .string(let text):
            // Room for the text alone: what escaping adds is at most five times as much, and checked afterwards.
            guard text.utf8.count <= limit - bytes.count else { throw .overrun }
            if escaping {
                HTMLEscaping.append(text, to: &bytes)
                guard bytes.count <= limit else { throw .overrun }
            } else {
                bytes.append(contentsOf: text.utf8)
            }
        case .int(let number):
            number.append(to: &bytes)
            guard bytes.count <= limit else { throw .overrun }
        case .null: break
        default: try write(to: &bytes, escaping: escaping, limit: limit, depth: 0, parts: &parts)
        }
    }

    private func write(
        to bytes: inout [UInt8], escaping: Bool, limit: Int, depth: Int, parts: inout Int
    ) throws(FilterError) {
        switch self {
        case .null, .empty, .blank: return
        case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
        case .int(let number): number.append(to: &bytes)
        case .big(let number): bytes.append(contentsOf: number.ascii)
        case .float(let number): number.append(to: &bytes)
        case .string: try append(to: &bytes, escaping: escaping, limit: limit)
        case .markup(let markup):
            parts &+= markup.pieces.count - 1
            for piece in markup.pieces {
                try Value.string(piece.text).append(to: &bytes, escaping: escaping && !piece.isSafe, limit: limit)
            }
        case .array(let items):
            try Value.check(depth: depth)
            parts &+= items.count * Value.stepsPerItem
            // Lists of lists may hold one of them any number of times.
            guard parts <= Value.mostParts else { throw .overrun }
            for item in items {
                try item.write(to: &bytes, escaping: escaping, limit: limit, depth: depth + 1, parts: &parts)
            }
        case .range(let range):
            range.first.append(to: &bytes)
            bytes.append(contentsOf: "..".utf8)
            range.last.append(to: &bytes)
        case .drop(let drop):
            try Value.string(drop.text).append(to: &bytes, escaping: escaping, limit: limit)
        case .object:
            var inner: [UInt8] = []
            try inspect(to: &inner, limit: limit - bytes.count, depth: depth)
            if escaping {
                HTMLEscaping.append(inner.span, to: &bytes)
            } else {
                bytes.append(contentsOf: inner)
            }
        }
        guard bytes.count <= limit else { throw .overrun }
    }
}

extension Int {
    func append(to bytes: inout [UInt8]) {
        if self >= 0, self < 10 {
            bytes.append(UInt8(self) + 0x30)
            return
        }
        var rest = magnitude
        var digits = 0
        while rest > 0 {
            digits += 1
            rest /= 10
        }
        if self < 0 { bytes.append(0x2D) }
        let start = bytes.count
        for _ in 0..<digits { bytes.append(0x30) }
        rest = magnitude
        var place = start + digits
        while rest > 0 {
            place -= 1
            bytes[place] = UInt8(rest % 10) + 0x30
            rest /= 10
        }
    }
}
