extension SafeHTML {
    /// The words alone: single spaces, a new line for every block, row and line break.
    public var plainText: String {
        var words = Words()
        var text = html
        text.withUTF8 { words.read($0) }
        return String(decoding: words.bytes, as: UTF8.self)
    }
}

/// Reads our own HTML only, where a `<` always starts a tag and the next `>` ends it.
private struct Words {
    private(set) var bytes: [UInt8] = []
    private var gap: UInt8?

    mutating func read(_ html: UnsafeBufferPointer<UInt8>) {
        bytes.reserveCapacity(html.count)
        var rest = html[...]
        while let byte = rest.first {
            switch byte {
            case UInt8(ascii: "<"):
                let tag = rest.prefix { $0 != UInt8(ascii: ">") }
                leave(Words.gap(at: tag.dropFirst()))
                rest = rest[tag.endIndex...].dropFirst()
            case UInt8(ascii: "&"):
                let entity = rest.prefix { $0 != UInt8(ascii: ";") }
                add(Words.character(of: entity.dropFirst()))
                rest = rest[entity.endIndex...].dropFirst()
            case UInt8(ascii: " "), UInt8(ascii: "\t"):
                leave(UInt8(ascii: " "))
                rest = rest.dropFirst()
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\u{0C}"):
                leave(UInt8(ascii: "\n"))
                rest = rest.dropFirst()
            case 0xC2 where rest.dropFirst().first == 0xA0:
                leave(UInt8(ascii: " "))
                rest = rest.dropFirst(2)
            default:
                add(byte)
                rest = rest.dropFirst()
            }
        }
    }

    private mutating func add(_ byte: UInt8) {
        if let gap, !bytes.isEmpty { bytes.append(gap) }
        gap = nil
        bytes.append(byte)
    }

    /// A new line outdoes a space.
    private mutating func leave(_ space: UInt8?) {
        if let space, gap != UInt8(ascii: "\n") { gap = space }
    }

    private static func gap(at tag: Slice<UnsafeBufferPointer<UInt8>>) -> UInt8? {
        let name = tag.drop { $0 == UInt8(ascii: "/") }.prefix { $0 != UInt8(ascii: " ") }
        switch String(decoding: name, as: UTF8.self) {
        case "td", "th": return UInt8(ascii: " ")
        case let name: return Format.Tag(rawValue: name) == nil ? UInt8(ascii: "\n") : nil
        }
    }

    private static func character(of entity: Slice<UnsafeBufferPointer<UInt8>>) -> UInt8 {
        switch String(decoding: entity, as: UTF8.self) {
        case "lt": UInt8(ascii: "<")
        case "gt": UInt8(ascii: ">")
        case "quot": UInt8(ascii: "\"")
        case "#39": UInt8(ascii: "'")
        default: UInt8(ascii: "&")
        }
    }
}
