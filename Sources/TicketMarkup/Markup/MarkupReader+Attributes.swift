extension MarkupReader {
    /// Up to the end of the tag; says whether the element ends with it.
    mutating func readAttributes(of node: inout MarkupNode) -> Bool {
        while true {
            let end = at
            skipSpace()
            guard at < bytes.count else {
                reportOpenTag(&node)
                return false
            }
            switch bytes[at] {
            case UInt8(ascii: ">"):
                at += 1
                return false
            case UInt8(ascii: "/") where at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: ">"):
                at += 2
                return true
            case UInt8(ascii: "<"):
                at = end
                reportOpenTag(&node)
                return false
            case let byte where Ascii.isName(byte):
                if at == end {
                    mistakes.add(
                        "ticket.syntax", "two attributes without a space between them", at: at..<at + 1,
                        hint: "put a space here")
                }
                guard readAttribute(of: node) else {
                    node.isBroken = true
                    return false
                }
            default:
                let start = at
                skipStray(node)
                if at - start == 1, bytes[start] == UInt8(ascii: "/"), skipEnd() { return true }
            }
        }
    }

    private mutating func readAttribute(of node: MarkupNode) -> Bool {
        let start = at
        at = endOfName(from: at)
        let nameEnd = at
        skipSpace()
        guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else {
            at = nameEnd
            let name = String(decoding: bytes[start..<nameEnd], as: UTF8.self)
            mistakes.add(
                "ticket.syntax", "“\(name)” of <\(self.name(of: node))> has no value", at: start..<nameEnd,
                hint: "write \(name)=\"…\"")
            return true
        }
        at += 1
        skipSpace()
        guard at < bytes.count else { return true }
        let quote = bytes[at]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            return readBareValue(of: node, start..<nameEnd)
        }
        at += 1
        return readValue(of: node, start..<nameEnd, quote: quote)
    }

    /// Between quotes; false if the tag ends here for want of the second.
    private mutating func readValue(of node: MarkupNode, _ name: Range<Int>, quote: UInt8) -> Bool {
        let start = at
        var hasReferences = false
        while at < bytes.count, bytes[at] != quote {
            let byte = bytes[at]
            if byte == UInt8(ascii: "&") {
                hasReferences = true
                checkReference(end: bytes.count)
            } else if byte == UInt8(ascii: "<") {
                reportUnquoted(node, name)
                return false
            } else if byte < 0x20, !Ascii.isSpace(byte) {
                reportControl()
            }
            at += 1
        }
        guard at < bytes.count else {
            reportUnquoted(node, name)
            return false
        }
        append(name, start..<at, hasReferences: hasReferences)
        at += 1
        return true
    }

    private mutating func readBareValue(of node: MarkupNode, _ name: Range<Int>) -> Bool {
        let start = at
        while at < bytes.count, !Ascii.isSpace(bytes[at]), bytes[at] != UInt8(ascii: ">"),
            bytes[at] != UInt8(ascii: "<")
        {
            at += 1
        }
        if at > start, at < bytes.count, bytes[at] == UInt8(ascii: ">"), bytes[at - 1] == UInt8(ascii: "/") { at -= 1 }
        let text = String(decoding: bytes[name], as: UTF8.self)
        mistakes.add(
            "ticket.syntax", "the value of “\(text)” of <\(self.name(of: node))> has no quotes",
            at: start..<max(at, start + 1),
            hint: "write \(text)=\"\(String(decoding: bytes[start..<at], as: UTF8.self))\"")
        append(name, start..<at, hasReferences: false)
        return true
    }

    /// What is between quotes belongs together, even where it belongs to nothing.
    private mutating func skipQuoted(_ quote: UInt8) {
        var end = at
        while end < bytes.count, bytes[end] != quote, bytes[end] != UInt8(ascii: "<"), bytes[end] != UInt8(ascii: ">") {
            end += 1
        }
        if end < bytes.count, bytes[end] == quote { at = end + 1 }
    }

    /// Past the end of the tag, if it is here.
    private mutating func skipEnd() -> Bool {
        let start = at
        skipSpace()
        guard at < bytes.count, bytes[at] == UInt8(ascii: ">") else {
            at = start
            return false
        }
        at += 1
        return true
    }

    private mutating func append(_ name: Range<Int>, _ value: Range<Int>, hasReferences: Bool) {
        attributes.append(
            MarkupAttribute(
                nameStart: UInt32(truncatingIfNeeded: name.lowerBound),
                nameEnd: UInt32(truncatingIfNeeded: name.upperBound),
                start: UInt32(truncatingIfNeeded: value.lowerBound), end: UInt32(truncatingIfNeeded: value.upperBound),
                hasReferences: hasReferences))
    }

    mutating func checkReference(end: Int) {
        guard CharacterReference(in: bytes, at: at, end: end) == nil else { return }
        let (message, hint, length) = CharacterReference.mistake(in: bytes, at: at, end: end)
        mistakes.add("ticket.syntax", message, at: at..<at + length, hint: hint)
    }

    mutating func reportControl() {
        mistakes.add(
            "ticket.syntax", "a control character, which XML doesn't allow", at: at..<at + 1, hint: "remove it")
    }

    private mutating func reportOpenTag(_ node: inout MarkupNode) {
        node.isBroken = true
        mistakes.add(
            "ticket.syntax", "the tag <\(name(of: node)) is not closed", at: Int(node.start)..<at,
            hint: "close it with > or />")
    }

    private mutating func reportUnquoted(_ node: MarkupNode, _ name: Range<Int>) {
        let text = String(decoding: bytes[name], as: UTF8.self)
        mistakes.add(
            "ticket.syntax", "the value of “\(text)” of <\(self.name(of: node))> has a “<”, or no second quote",
            at: name,
            hint: "close the quotes, or write &lt;")
    }

    private mutating func skipStray(_ node: MarkupNode) {
        let start = at
        while at < bytes.count, !Ascii.isSpace(bytes[at]), bytes[at] != UInt8(ascii: ">"),
            bytes[at] != UInt8(ascii: "<"),
            !Ascii.isName(bytes[at])
        {
            let byte = bytes[at]
            if byte == UInt8(ascii: "/"), at > start { break }
            at += 1
            if byte == UInt8(ascii: "/") { break }
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { skipQuoted(byte) }
        }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        mistakes.add(
            "ticket.syntax", "“\(text)” in the tag <\(name(of: node))>, where an attribute is expected", at: start..<at,
            hint: "remove it")
    }
}
