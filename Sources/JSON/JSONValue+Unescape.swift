extension JSONValue {
    /// The parser has checked every escape, so that what can't be read here is left as it stands.
    func unescaped(_ node: Node) -> String {
        let storage = document.bytes
        let bytes = storage.span
        var text: [UInt8] = []
        text.reserveCapacity(Int(node.end - node.start))
        var at = Int(node.start)
        let end = Int(node.end)
        while at < end {
            var stop = at
            while stop < end, bytes[stop] != UInt8(ascii: "\\") { stop += 1 }
            bytes.extracting(at..<stop).withUnsafeBufferPointer { text.append(contentsOf: $0) }
            at = stop
            guard at + 1 < end else { break }
            at += 2
            switch bytes[at - 1] {
            case UInt8(ascii: "b"): text.append(8)
            case UInt8(ascii: "f"): text.append(12)
            case UInt8(ascii: "n"): text.append(10)
            case UInt8(ascii: "r"): text.append(13)
            case UInt8(ascii: "t"): text.append(9)
            case UInt8(ascii: "u"):
                let (scalar, length) = Escapes.scalar(in: bytes, at: at, end: end) ?? ("\u{FFFD}", 4)
                text.append(contentsOf: Character(scalar).utf8)
                at += length
            // The rest exists in JSON5 only: bytes by their number, a line that goes on, and letters that had no need of escaping.
            case UInt8(ascii: "x"):
                text.append(contentsOf: Character(Unicode.Scalar(Escapes.byte(in: bytes, at: at, end: end) ?? 0)).utf8)
                at += 2
            case UInt8(ascii: "v"): text.append(11)
            case UInt8(ascii: "0"): text.append(0)
            case UInt8(ascii: "\n"): break
            case UInt8(ascii: "\r"): if at < end, bytes[at] == UInt8(ascii: "\n") { at += 1 }
            default: text.append(bytes[at - 1])
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}

/// The `\u` escapes, which name one scalar in four or, as a pair of surrogates, in ten characters, and JSON5's `\x`.
enum Escapes {
    /// The scalar whose hexadecimal digits start at `at`, and how many bytes name it; nil for a lone surrogate or bad digits.
    static func scalar(in bytes: Span<UInt8>, at: Int, end: Int) -> (Unicode.Scalar, Int)? {
        guard let first = unit(in: bytes, at: at, end: end) else { return nil }
        if let scalar = Unicode.Scalar(first) { return (scalar, 4) }
        guard first < 0xDC00, at + 6 <= end, bytes[at + 4] == UInt8(ascii: "\\"), bytes[at + 5] == UInt8(ascii: "u"),
            let second = unit(in: bytes, at: at + 6, end: end), (0xDC00..<0xE000).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        else { return nil }
        return (scalar, 10)
    }

    /// What two hexadecimal digits name: one of the first 256 scalars.
    static func byte(in bytes: Span<UInt8>, at: Int, end: Int) -> UInt8? {
        number(2, in: bytes, at: at, end: end).map { UInt8($0) }
    }

    private static func unit(in bytes: Span<UInt8>, at: Int, end: Int) -> UInt32? {
        number(4, in: bytes, at: at, end: end)
    }

    private static func number(_ count: Int, in bytes: Span<UInt8>, at: Int, end: Int) -> UInt32? {
        guard at + count <= end else { return nil }
        var number: UInt32 = 0
        for offset in 0..<count {
            guard let digit = Character(Unicode.Scalar(bytes[at + offset])).hexDigitValue else { return nil }
            number = number << 4 | UInt32(digit)
        }
        return number
    }
}
