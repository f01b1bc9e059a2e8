/// Turns bytes into nodes: a small part of XML, read strictly. It goes on after a mistake where one can tell how, so that
/// all are known at once; it never goes back, so that any input ends soon.
struct MarkupReader {
    let bytes: [UInt8]
    let limits: MarkupLimits
    var at = 0
    var nodes: [MarkupNode] = []
    var attributes: [MarkupAttribute] = []
    /// The elements that are open here, outermost first.
    var open: [Int] = []
    var elements = 0
    var mistakes: Mistakes
    private var isStopped = false

    private init(_ bytes: [UInt8], _ limits: MarkupLimits, _ mistakes: Mistakes) {
        self.bytes = bytes
        self.limits = limits
        self.mistakes = mistakes
        // About one node for twenty bytes in tickets of ours, and half as many attributes again: room for all at once.
        nodes.reserveCapacity(bytes.count / 20 + 8)
        attributes.reserveCapacity(bytes.count / 14 + 8)
    }

    /// Nil if nothing is left to look at; what can be read of faulty markup is answered too.
    static func read(_ bytes: [UInt8], limits: MarkupLimits, _ mistakes: inout Mistakes) -> MarkupTree? {
        guard bytes.count <= min(limits.bytes, Int(Int32.max)) else {
            mistakes.add("ticket.limit", "the markup has more than \(limits.bytes) bytes", at: 0..<0)
            return nil
        }
        var reader = MarkupReader(bytes, limits, mistakes)
        reader.checkEncoding()
        reader.read()
        mistakes = reader.mistakes
        return reader.nodes.isEmpty ? nil : MarkupTree(bytes: bytes, nodes: reader.nodes, attributes: reader.attributes)
    }
}

extension MarkupReader {
    private mutating func read() {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
        while at < bytes.count, !isStopped {
            if bytes[at] == UInt8(ascii: "<") { readTag() } else { readText() }
        }
        for index in open.reversed() {
            if !isStopped { reportUnclosed(index) }
            nodes[index].next = UInt32(truncatingIfNeeded: nodes.count)
        }
        if elements == 0, mistakes.items.isEmpty {
            mistakes.add("ticket.syntax", "the markup is empty", at: 0..<0, hint: "a <ticket> is expected")
        }
    }

    private mutating func readText() {
        var node = MarkupNode(.text, start: at)
        let start = at
        var isBlank = true
        while at < bytes.count {
            let byte = bytes[at]
            if byte > 0x3C {
                isBlank = false
            } else if byte == UInt8(ascii: "<") {
                break
            } else if !Ascii.isSpace(byte) {
                isBlank = false
                if byte == UInt8(ascii: "&") {
                    node.hasReferences = true
                    checkReference(end: bytes.count)
                } else if byte < 0x20 {
                    reportControl()
                }
            }
            at += 1
        }
        guard !open.isEmpty else {
            if !isBlank {
                mistakes.add("ticket.syntax", "text outside of the ticket", at: start..<at, hint: "put it into <text>")
            }
            return
        }
        node.isBlank = isBlank
        node.end = UInt32(truncatingIfNeeded: at)
        node.next = UInt32(truncatingIfNeeded: nodes.count + 1)
        nodes.append(node)
    }

    private mutating func readTag() {
        let next = at + 1 < bytes.count ? bytes[at + 1] : 0
        switch next {
        case UInt8(ascii: "/"): readClosing()
        case UInt8(ascii: "!"), UInt8(ascii: "?"): skipDeclaration()
        case let byte where Ascii.isLetter(byte): readOpening()
        default:
            mistakes.add("ticket.syntax", "a “<” that begins no element", at: at..<at + 1, hint: "write &lt;")
            at += 1
        }
    }

    /// Nothing after this is looked at.
    mutating func stop(_ message: String, at range: Range<Int>) {
        mistakes.add("ticket.limit", message, at: range)
        isStopped = true
    }

    private mutating func checkEncoding() {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            let bad = error.byteOffsets
            mistakes.add(
                "ticket.syntax", "bytes that are not UTF-8", at: bad.lowerBound..<bad.upperBound,
                hint: "save the file as UTF-8")
        }
    }
}
