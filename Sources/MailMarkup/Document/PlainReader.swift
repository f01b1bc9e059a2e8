/// Reads documents in which every element that can be ended is, every value is in quotes, and nothing stands where it may
/// not: what templates write, as a rule. Of such there is but one way to read them.
struct PlainReader {
    private let bytes: [UInt8]
    private var builder: DocumentBuilder
    private var open: [(name: Range<Int>, element: PlainElement)] = []
    private var at = 0
    private var hasRoot = false
    private var (hasHead, hasBody) = (false, false)

    /// Nil for all other documents.
    static func read(_ bytes: [UInt8]) -> HTMLDocument? {
        guard bytes.count <= HTMLLimits.bytes, isPlain(bytes) else { return nil }
        var reader = PlainReader(bytes)
        guard reader.readPrologue() else { return nil }
        while reader.at < bytes.count { guard reader.readPart() else { return nil } }
        guard reader.open.isEmpty, reader.hasBody else { return nil }
        return try? reader.builder.finish()
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        builder = DocumentBuilder(text: bytes, capacity: bytes.count)
    }

    /// Whether it is UTF-8 without characters that readers leave out or change.
    private static func isPlain(_ bytes: [UInt8]) -> Bool {
        var hasOthers = false
        for byte in bytes {
            if byte < 0x20, byte != 0x0A, byte != 0x09 { return false }
            // A mark of the order of bytes, and what is no character, begin with this.
            if byte == 0xEF || byte == 0x7F { return false }
            hasOthers = hasOthers || byte >= 0x80
        }
        return !hasOthers || (try? UTF8Span(validating: bytes.span)) != nil
    }
}

extension PlainReader {
    private mutating func readPrologue() -> Bool {
        guard follows("<!DOCTYPE html>") else { return false }
        builder.add(.doctype, 2..<at - 1)
        skipSpace()
        return bytes[at...].starts(with: Array("<html".utf8))
    }

    private mutating func readPart() -> Bool {
        guard bytes[at] == UInt8(ascii: "<") else { return readWords() }
        guard at + 1 < bytes.count else { return false }
        switch bytes[at + 1] {
        case UInt8(ascii: "/"): return readEnd()
        case UInt8(ascii: "!"): return readComment()
        default: return readStart()
        }
    }

    private mutating func readWords() -> Bool {
        var isSpace = true
        let holds = open.last?.element.holds ?? []
        while at < bytes.count, bytes[at] != UInt8(ascii: "<") {
            let start = at
            while at < bytes.count, bytes[at] != UInt8(ascii: "<"), bytes[at] != UInt8(ascii: "&") {
                if !Ascii.isSpace(bytes[at]) { isSpace = false }
                at += 1
            }
            if start < at { builder.add(.text, start..<at) }
            guard at < bytes.count, bytes[at] == UInt8(ascii: "&") else { break }
            guard let text = reference(&at) else { return false }
            isSpace = false
            builder.add(.text, builder.append(text))
        }
        return isSpace ? !open.isEmpty || at == bytes.count : holds.contains(.words)
    }

    private mutating func readComment() -> Bool {
        guard hasRoot, follows("<!--"), let end = find("--", from: at), end + 2 < bytes.count,
            bytes[end + 2] == UInt8(ascii: ">")
        else { return false }
        builder.add(.comment, at..<end)
        at = end + 3
        return true
    }

    private mutating func readEnd() -> Bool {
        guard let top = open.popLast() else { return false }
        at += 2
        let end = at + top.name.count
        guard end < bytes.count, bytes[at..<end].elementsEqual(bytes[top.name]), bytes[end] == UInt8(ascii: ">")
        else { return false }
        builder.end(Tag(bytes[top.name]), bytes[top.name])
        at = end + 1
        return true
    }
}

extension PlainReader {
    private mutating func readStart() -> Bool {
        at += 1
        let name = word()
        guard let element = PlainElement(bytes[name]), mayBegin(element) else { return false }
        var attributes: [HTMLAttribute] = []
        while true {
            let hadSpace = skipSpace()
            guard at < bytes.count else { return false }
            if bytes[at] == UInt8(ascii: ">") { break }
            guard hadSpace, attributes.count < HTMLLimits.attributes, let attribute = attribute() else { return false }
            let isRepeated = attributes.contains { bytes[$0.name].elementsEqual(bytes[attribute.name]) }
            guard !isRepeated else { return false }
            attributes.append(attribute)
        }
        builder.start(Tag(bytes[name]), name, endingAt: at) { builder in
            for attribute in attributes { builder.add(attribute) }
        }
        at += 1
        if element.isVoid { return true }
        open.append((name, element))
        return element.isRaw ? readRaw(name) : true
    }

    private mutating func mayBegin(_ element: PlainElement) -> Bool {
        guard let outer = open.last?.element else {
            guard element.role == .root, !hasRoot else { return false }
            hasRoot = true
            return true
        }
        guard outer.holds.contains(element.role) else { return false }
        // One head at most, then one body.
        if element.role == .head {
            guard !hasHead, !hasBody else { return false }
            hasHead = true
        }
        if element.role == .body {
            guard !hasBody else { return false }
            hasBody = true
        }
        return true
    }

    private mutating func readRaw(_ name: Range<Int>) -> Bool {
        guard let end = find("</", from: at), bytes[(end + 2)...].starts(with: bytes[name]) else { return false }
        if at < end { builder.add(.raw, at..<end) }
        at = end
        return true
    }

    private mutating func attribute() -> HTMLAttribute? {
        let name = word()
        guard !name.isEmpty else { return nil }
        guard at < bytes.count, bytes[at] == UInt8(ascii: "=") else {
            return HTMLAttribute(name: name, value: nil, key: AttributeKey(bytes[name]))
        }
        at += 1
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { return nil }
        at += 1
        let start = at
        var value: [UInt8]?
        var copied = start
        while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
            guard bytes[at] == UInt8(ascii: "&") else {
                at += 1
                continue
            }
            let before = bytes[copied..<at]
            guard let text = reference(&at) else { return nil }
            value = (value ?? []) + before + text
            copied = at
        }
        guard at < bytes.count else { return nil }
        let range = value.map { builder.append($0 + bytes[copied..<at]) } ?? start..<at
        at += 1
        return HTMLAttribute(name: name, value: range, key: AttributeKey(bytes[name]))
    }
}

extension PlainReader {
    /// Small letters first, then digits and marks as well.
    private mutating func word() -> Range<Int> {
        let start = at
        while at < bytes.count, bytes[at] &- UInt8(ascii: "a") < 26 || (at > start && isMark(bytes[at])) { at += 1 }
        return start..<at
    }

    private func isMark(_ byte: UInt8) -> Bool {
        Ascii.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
    }

    @discardableResult
    private mutating func skipSpace() -> Bool {
        let start = at
        while at < bytes.count, Ascii.isSpace(bytes[at]) { at += 1 }
        return at > start
    }

    private mutating func follows(_ mark: StaticString) -> Bool {
        guard mark.withUTF8Buffer({ bytes[at...].starts(with: $0) }) else { return false }
        at += mark.utf8CodeUnitCount
        return true
    }

    private func find(_ mark: StaticString, from start: Int) -> Int? {
        let (first, second) = mark.withUTF8Buffer { ($0[0], $0[1]) }
        var place = start
        while place + 1 < bytes.count {
            if bytes[place] == first, bytes[place + 1] == second { return place }
            place += 1
        }
        return nil
    }

    /// What the few references stand for that are written by escaping; nil for another.
    private func reference(_ at: inout Int) -> [UInt8]? {
        for (mark, text) in PlainReader.references where mark.withUTF8Buffer({ bytes[at...].starts(with: $0) }) {
            at += mark.utf8CodeUnitCount
            return text
        }
        return nil
    }

    private static let references: [(StaticString, [UInt8])] = [
        ("&amp;", Array("&".utf8)), ("&#39;", Array("'".utf8)), ("&quot;", Array("\"".utf8)),
        ("&lt;", Array("<".utf8)), ("&gt;", Array(">".utf8)), ("&nbsp;", Array("\u{A0}".utf8)),
    ]
}
