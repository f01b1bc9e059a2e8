/// A document's bytes as libxml2 gets them: without what it reads otherwise than browsers do, or too slowly.
struct HTMLSource {
    private let bytes: [UInt8]
    private var input: [UInt8] = []
    /// Up to where the bytes are copied or left out.
    private var done = 0
    private var at = 0

    /// Throws a reason if it is too much.
    static func input(of bytes: [UInt8]) throws(Refusal) -> [UInt8] {
        guard bytes.count <= HTMLLimits.bytes else { throw Refusal("it has more than \(HTMLLimits.bytes) bytes") }
        var source = HTMLSource(bytes: bytes)
        source.input.reserveCapacity(bytes.count + 64)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { source.leaveOut(until: 3) }
        while source.at < bytes.count {
            let byte = bytes[source.at]
            if byte == UInt8(ascii: "<") {
                try source.readTag()
            } else {
                if byte == 0 { source.leaveOut(until: source.at + 1) }
                source.at += 1
            }
        }
        source.copy(until: bytes.count)
        return source.input
    }

    /// What begins a comment that was none: a character that nobody uses.
    static let declarationMark: [UInt8] = Array("\u{F8FE}".utf8)

    /// Why a document isn't read.
    struct Refusal: Error {
        let reason: String
        init(_ reason: String) { self.reason = reason }
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }
}

extension HTMLSource {
    private mutating func copy(until end: Int) {
        if done < end { input.append(contentsOf: bytes[done..<end]) }
        done = end
    }

    private mutating func leaveOut(until end: Int) {
        copy(until: at)
        done = end
        at = end - 1
    }

    private mutating func readTag() throws(Refusal) {
        let start = at
        guard start + 1 < bytes.count else {
            at += 1
            return
        }
        let next = bytes[start + 1]
        if Ascii.isLetter(next) { return try readStartTag() }
        guard next == UInt8(ascii: "!") || next == UInt8(ascii: "?") else {
            at += 1
            return
        }
        if bytes[start...].starts(with: "<!--") {
            at = find("-->", from: start + 4)
            return
        }
        // Browsers take `<![if !mso]>` for a comment. libxml2 leaves it out: it becomes one that is written as it was.
        guard bytes[start...].starts(with: "<![") || next == UInt8(ascii: "?") else {
            at += 1
            return
        }
        at = find(">", from: start + 1)
        input.append(contentsOf: bytes[done..<start])
        input.append("<!--")
        input.append(contentsOf: HTMLSource.declarationMark)
        input.append(contentsOf: bytes[start + 1..<max(start + 1, at - 1)])
        input.append("-->")
        done = at
    }

    private mutating func readStartTag() throws(Refusal) {
        let start = at
        var attributes = 0
        var quote: UInt8 = 0
        var last: UInt8 = 0
        at += 1
        while at < bytes.count {
            let byte = bytes[at]
            if quote != 0 {
                if byte == quote { quote = 0 }
            } else if byte == UInt8(ascii: ">") {
                break
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                if last == UInt8(ascii: "=") { quote = byte }
                attributes += 1
            } else if Ascii.isSpace(byte), !Ascii.isSpace(last) {
                attributes += 1
            }
            if !Ascii.isSpace(byte) || last != UInt8(ascii: "=") { last = byte }
            at += 1
        }
        // Of a quoted value both its mark and the space before its name are counted.
        guard attributes <= 2 * HTMLLimits.attributes else {
            throw Refusal("one of its tags has more than \(HTMLLimits.attributes) attributes")
        }
        let isClosed = last == UInt8(ascii: "/") && at < bytes.count && bytes[at - 1] == last
        // All but few tags are like any other here.
        guard isClosed || bytes[start + 1] | 0x20 == UInt8(ascii: "s") else { return }
        let name = bytes[(start + 1)...].prefix { Ascii.isLetter($0) || Ascii.isDigit($0) || $0 == 0x2D || $0 == 0x3A }
        let tag = Tag(name.map(Ascii.lowered))
        // `<td/>` is empty for libxml2, and a start without an end for browsers.
        if isClosed, !tag.isVoid {
            at -= 1
            leaveOut(until: at + 1)
            at += 1
        }
        if tag == .style || tag == .script { at = find(tag == .style ? "</style" : "</script", from: at) }
    }

    /// The place after the next occurrence of a mark, or after all.
    private func find(_ mark: StaticString, from start: Int) -> Int {
        mark.withUTF8Buffer { mark in
            var place = start
            while place + mark.count <= bytes.count {
                if Ascii.lowered(bytes[place]) == mark[0],
                    bytes[place..<place + mark.count].lazy.map(Ascii.lowered).elementsEqual(mark)
                {
                    return place + mark.count
                }
                place += 1
            }
            return bytes.count
        }
    }
}
