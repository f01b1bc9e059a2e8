extension JSON {
    /// How a document is laid out: for people, or in one line.
    public enum Layout: Sendable {
        case indented, oneLine
    }

    /// The document as text, without a line break at its end.
    public func text(_ layout: Layout) -> String {
        var bytes: [UInt8] = []
        write(to: &bytes, layout, depth: 0)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The document as a file, which ends with a line break.
    public func bytes(_ layout: Layout) -> [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes, layout, depth: 0)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    /// Appends a string as JSON writes it: quotes, backslashes, control characters and what some take for the end of a line
    /// escaped, all else as it is.
    public static func write(_ string: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var string = string
        string.withUTF8 { text in
            // Nearly all is written as it is: in long pieces.
            var start = 0
            while true {
                let at = nextEscaped(text, from: start)
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<at]))
                guard at < text.count else { break }
                start = at + appendEscape(at: at, of: text, to: &bytes)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func nextEscaped(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var at = nextSuspect(text, from: start)
        while at < text.count, text[at] >= 0x80, lineEnd(text, at: at) == nil { at = nextSuspect(text, from: at + 1) }
        return at
    }

    private static func nextSuspect(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var at = start
        let bytes = UnsafeRawBufferPointer(text)
        while at + 8 <= text.count {
            let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
            let controls = (word &- (0x20 &* EightBytes.ones)) & ~word
            let signs = has(0x22, word) | has(0x5C, word) | has(0x7F, word)
            if (controls | signs | has(0xC2, word) | has(0xE2, word)) & EightBytes.tops != 0 { break }
            at += 8
        }
        while at < text.count, !isSuspect(text[at]) { at += 1 }
        return at
    }

    @inline(__always)
    private static func has(_ byte: UInt64, _ word: UInt64) -> UInt64 {
        EightBytes.zeros(word ^ (byte &* EightBytes.ones))
    }

    @inline(__always)
    private static func isSuspect(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F || byte == 0xC2
            || byte == 0xE2
    }

    /// U+0085, U+2028 or U+2029, after which some programs begin a new line; nil for any other character.
    private static func lineEnd(_ text: UnsafeBufferPointer<UInt8>, at: Int) -> (length: Int, escape: StaticString)? {
        switch (text[at], at + 1 < text.count ? text[at + 1] : 0, at + 2 < text.count ? text[at + 2] : 0) {
        case (0xC2, 0x85, _): (2, #"\u0085"#)
        case (0xE2, 0x80, 0xA8): (3, #"\u2028"#)
        case (0xE2, 0x80, 0xA9): (3, #"\u2029"#)
        default: nil
        }
    }

    /// Answers how many bytes it stands for.
    private static func appendEscape(
        at: Int, of text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]
    ) -> Int {
        if let end = lineEnd(text, at: at) {
            bytes.append(contentsOf: end.escape.description.utf8)
            return end.length
        }
        let byte = text[at]
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"):
            bytes.append(UInt8(ascii: "\\"))
            bytes.append(byte)
        case UInt8(ascii: "\n"): bytes.append(contentsOf: #"\n"#.utf8)
        case UInt8(ascii: "\t"): bytes.append(contentsOf: #"\t"#.utf8)
        case UInt8(ascii: "\r"): bytes.append(contentsOf: #"\r"#.utf8)
        default:
            bytes.append(contentsOf: (byte < 16 ? #"\u000"# : #"\u00"#).utf8)
            bytes.append(contentsOf: String(byte, radix: 16).utf8)
        }
        return 1
    }
}

extension JSON {
    private func write(to bytes: inout [UInt8], _ layout: Layout, depth: Int) {
        switch self {
        case .null: bytes.append(contentsOf: "null".utf8)
        case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
        case .int(let value): bytes.append(contentsOf: String(value).utf8)
        case .double(let value): bytes.append(contentsOf: (value.isFinite ? value.description : "null").utf8)
        case .string(let value): JSON.write(value, to: &bytes)
        case .base64(let value):
            bytes.append(UInt8(ascii: "\""))
            Base64.append(value, to: &bytes)
            bytes.append(UInt8(ascii: "\""))
        case .array(let elements):
            write(elements, between: ("[", "]"), to: &bytes, layout, depth: depth) { element, bytes in
                element.write(to: &bytes, layout, depth: depth + 1)
            }
        case .object(let members):
            write(members, between: ("{", "}"), to: &bytes, layout, depth: depth) { member, bytes in
                JSON.write(member.key, to: &bytes)
                bytes.append(contentsOf: (layout == .indented ? ": " : ":").utf8)
                member.value.write(to: &bytes, layout, depth: depth + 1)
            }
        }
    }

    private func write<Item>(
        _ items: [Item], between brackets: (StaticString, StaticString), to bytes: inout [UInt8], _ layout: Layout,
        depth: Int, each: (Item, inout [UInt8]) -> Void
    ) {
        bytes.append(contentsOf: brackets.0.description.utf8)
        for (index, item) in items.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            if layout == .indented { JSON.breakLine(&bytes, depth: depth + 1) }
            each(item, &bytes)
        }
        if layout == .indented, !items.isEmpty { JSON.breakLine(&bytes, depth: depth) }
        bytes.append(contentsOf: brackets.1.description.utf8)
    }

    private static func breakLine(_ bytes: inout [UInt8], depth: Int) {
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }
}
