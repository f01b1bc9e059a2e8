/// A text as a flat list of elements and texts in the order of the document; all strings stay bytes until somebody asks.
struct MarkupTree: Sendable {
    let bytes: [UInt8]
    let nodes: [MarkupNode]
    let attributes: [MarkupAttribute]

    /// What is written inside an attribute or a text, its references replaced.
    func text(_ range: Range<Int>, hasReferences: Bool) -> String {
        guard hasReferences else { return String(decoding: bytes[range], as: UTF8.self) }
        return String(decoding: decoded(range), as: UTF8.self)
    }

    func decoded(_ range: Range<Int>) -> [UInt8] {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(range.count)
        var at = range.lowerBound
        while at < range.upperBound {
            if bytes[at] == UInt8(ascii: "&"),
                let reference = CharacterReference(in: bytes, at: at, end: range.upperBound)
            {
                decoded.append(contentsOf: UTF8.encode(reference.scalar) ?? UTF8.encodedReplacementCharacter)
                at += reference.length
            } else {
                decoded.append(bytes[at])
                at += 1
            }
        }
        return decoded
    }
}

struct MarkupNode: Sendable {
    var kind: Kind
    /// Whether a text has references, or nothing but white space.
    var hasReferences = false
    var isBlank = false
    /// Whether its opening tag never ends, so that nobody can tell where the element does.
    var isBroken = false
    /// A text's bytes, or those of an element's opening tag.
    var start: UInt32
    var end: UInt32 = 0
    var nameEnd: UInt32 = 0
    var firstAttribute: UInt32 = 0
    var endOfAttributes: UInt32 = 0
    /// The index of the node after this one and all it contains.
    var next: UInt32 = 0

    enum Kind: UInt8 {
        case element, text
    }

    init(_ kind: Kind, start: Int) {
        self.kind = kind
        self.start = UInt32(truncatingIfNeeded: start)
    }

    var range: Range<Int> { Int(start)..<Int(end) }
    var name: Range<Int> { Int(start) + 1..<Int(nameEnd) }
    var attributes: Range<Int> { Int(firstAttribute)..<Int(endOfAttributes) }
}

struct MarkupAttribute: Sendable {
    var nameStart: UInt32
    var nameEnd: UInt32
    var start: UInt32
    var end: UInt32
    var hasReferences: Bool

    var name: Range<Int> { Int(nameStart)..<Int(nameEnd) }
    var value: Range<Int> { Int(start)..<Int(end) }
}
