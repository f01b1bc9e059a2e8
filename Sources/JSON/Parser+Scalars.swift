extension Parser {
    mutating func parseString(_ bytes: Span<UInt8>, quote: UInt8) throws(JSONSyntaxError) {
        let opening = at
        at += 1
        var node = Node(.string, start: at)
        var seen = skipPlain(bytes, quote: quote)
        while true {
            guard at < end else {
                throw JSONSyntaxError(
                    opening..<opening + 1, "a string that never ends",
                    hint: "the file seems cut off, or a closing quote is missing")
            }
            let byte = bytes[at]
            if byte == quote { break }
            if byte == UInt8(ascii: "\\") {
                node.hasEscapes = true
                try skipEscape(bytes)
                seen |= skipPlain(bytes, quote: quote)
                continue
            }
            guard byte >= 0x20 else { throw rawControl(byte) }
            seen |= byte
            at += 1
        }
        if seen >= 0x80 { try checkEncoding(bytes, Int(node.start)..<at) }
        node.end = UInt32(truncatingIfNeeded: at)
        node.next = UInt32(truncatingIfNeeded: nodes.count + 1)
        nodes.append(node)
        at += 1
    }

    /// Goes on to near the next byte of a string that means something, eight at a time; answers what bits were set.
    private mutating func skipPlain(_ bytes: Span<UInt8>, quote: UInt8) -> UInt8 {
        let (ones, tops): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
        let (quotes, slashes) = (ones &* UInt64(quote), ones &* UInt64(UInt8(ascii: "\\")))
        var seen: UInt64 = 0
        while at + 8 <= end {
            let word = bytes.bytes.unsafeLoadUnaligned(fromByteOffset: at, as: UInt64.self)
            // A byte is nothing, or less than a space, where taking one or a space away borrows from its top bit.
            let (quoted, escaped) = (word ^ quotes, word ^ slashes)
            let isQuote = (quoted &- ones) & ~quoted
            let isSlash = (escaped &- ones) & ~escaped
            let isControl = (word &- ones &* 0x20) & ~word
            if (isQuote | isSlash | isControl) & tops != 0 { break }
            seen |= word
            at += 8
        }
        return seen & tops == 0 ? 0 : 0x80
    }

    private mutating func skipEscape(_ bytes: Span<UInt8>) throws(JSONSyntaxError) {
        let start = at
        guard at + 1 < end else { throw cutOff() }
        switch bytes[at + 1] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
            UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            at += 2
        case UInt8(ascii: "u"):
            guard let (_, length) = Escapes.scalar(in: bytes, at: at + 2, end: end) else {
                throw JSONSyntaxError(
                    start..<min(start + 6, end), "an escape that names no character",
                    hint: #"four hexadecimal digits follow \u, and surrogates come in pairs"#)
            }
            at += 2 + length
        case UInt8(ascii: "x") where dialect == .json5:
            guard Escapes.byte(in: bytes, at: at + 2, end: end) != nil else {
                throw JSONSyntaxError(
                    start..<min(start + 4, end), "an escape that names no character",
                    hint: #"two hexadecimal digits follow \x; write \\ for a backslash"#)
            }
            at += 4
        case UInt8(ascii: "\r") where dialect == .json5 && at + 2 < end && bytes[at + 2] == UInt8(ascii: "\n"):
            at += 3
        case let byte where dialect == .json5 && byte < 0x80 && !(UInt8(ascii: "1")...UInt8(ascii: "9")).contains(byte):
            at += 2
        default:
            throw JSONSyntaxError(
                start..<min(start + 2, end), "an escape that JSON doesn't know", hint: #"write \\ for a backslash"#)
        }
    }

    private func checkEncoding(_ bytes: Span<UInt8>, _ range: Range<Int>) throws(JSONSyntaxError) {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.extracting(range))
        } catch {
            let bad = error.byteOffsets
            throw JSONSyntaxError(
                range.lowerBound + bad.lowerBound..<range.lowerBound + bad.upperBound, "bytes that are not UTF-8",
                hint: "save the file as UTF-8")
        }
    }

    mutating func parseNumber(_ bytes: Span<UInt8>) throws(JSONSyntaxError) {
        nodes.append(Node(.number, start: at))
        let start = at
        if bytes[at] == UInt8(ascii: "-") || dialect == .json5 && bytes[at] == UInt8(ascii: "+") { at += 1 }
        if dialect == .json5, at + 1 < end, bytes[at] == UInt8(ascii: "0"), bytes[at + 1] | 0x20 == UInt8(ascii: "x") {
            at += 2
            try digits(bytes, from: start, orElse: "hexadecimal digits") { Character(Unicode.Scalar($0)).isHexDigit }
            return close(nodes.count - 1)
        }
        let whole = at
        let hasWhole = skipDigits(bytes)
        if hasWhole, bytes[whole] == UInt8(ascii: "0"), at > whole + 1 {
            throw JSONSyntaxError(
                start..<at, "a number that starts with 0", hint: "remove the leading zero, or put quotes around it")
        }
        var hasFraction = false
        if at < end, bytes[at] == UInt8(ascii: ".") {
            at += 1
            hasFraction = skipDigits(bytes)
            guard hasFraction || dialect == .json5 && hasWhole else { throw misspelt(bytes, from: start) }
        }
        guard hasWhole || dialect == .json5 && hasFraction else { throw misspelt(bytes, from: start) }
        if at < end, bytes[at] | 0x20 == UInt8(ascii: "e") {
            at += 1
            if at < end, bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "+") { at += 1 }
            try digits(bytes, from: start, orElse: "an exponent") {
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
            }
        }
        guard at == end || !Parser.isBareKey(bytes[at]) else { throw misspelt(bytes, from: start) }
        close(nodes.count - 1)
    }

    private mutating func skipDigits(_ bytes: Span<UInt8>) -> Bool {
        let start = at
        while at < end, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[at]) { at += 1 }
        return at > start
    }

    private mutating func digits(
        _ bytes: Span<UInt8>, from start: Int, orElse missing: String, _ isDigit: (UInt8) -> Bool
    ) throws(JSONSyntaxError) {
        let first = at
        while at < end, isDigit(bytes[at]) { at += 1 }
        guard at > first else { throw JSONSyntaxError(start..<max(at, start + 1), "a number without \(missing)") }
    }
}

extension Parser {
    func cutOff() -> JSONSyntaxError {
        JSONSyntaxError(end..<end, "the text ends too early", hint: "the file seems cut off: write or fetch it again")
    }

    func unexpected(_ bytes: Span<UInt8>, _ expected: String) -> JSONSyntaxError {
        guard at < end else { return cutOff() }
        var stop = at + 1
        while stop < min(end, at + 4), bytes[stop] & 0xC0 == 0x80 { stop += 1 }
        let character = bytes.extracting(at..<stop).withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) }
        return JSONSyntaxError(
            at..<stop, "\(character.map(name) ?? "the byte \(bytes[at])") where \(expected) is expected",
            hint: hint(for: bytes[at]))
    }

    /// In quotes if there is something to see, else by its number: a no-break space looks like any other.
    private func name(_ character: String) -> String {
        guard let scalar = character.unicodeScalars.first, scalar.isASCII || scalar.properties.isAlphabetic,
            !(0..<0x21).contains(scalar.value), scalar.value != 0x7F
        else {
            let digits = String(character.unicodeScalars.first?.value ?? 0, radix: 16, uppercase: true)
            return "the character U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        }
        return "“\(scalar)”"
    }

    func misspelt(_ bytes: Span<UInt8>, from start: Int) -> JSONSyntaxError {
        var stop = max(at, start + 1)
        while stop < min(end, start + 40), Parser.isBareKey(bytes[stop]) { stop += 1 }
        return JSONSyntaxError(
            start..<min(stop, end), "neither a number nor true, false or null", hint: "put text in double quotes")
    }

    private func rawControl(_ byte: UInt8) -> JSONSyntaxError {
        let isBreak = byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
        return JSONSyntaxError(
            at..<at + 1, isBreak ? "a line break inside a string" : "a control character inside a string",
            hint: isBreak
                ? #"close the string, or write \n"#
                : #"write it as \u00\#(byte < 16 ? "0" : "")\#(String(byte, radix: 16))"#)
    }

    private func hint(for found: UInt8) -> String? {
        switch found {
        case UInt8(ascii: "'"): "use double quotes"
        case UInt8(ascii: "/") where dialect == .json: "JSON has no comments"
        case UInt8(ascii: "<"): "this looks like HTML or XML, not JSON"
        default: nil
        }
    }
}
