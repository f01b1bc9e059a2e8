/// One value inside a document.
public struct JSONValue: Sendable {
    public let document: JSONDocument
    let index: Int

    public enum Kind: UInt8, Hashable, Sendable {
        case null, bool, number, string, array, object
    }

    /// What kind of value it is.
    public var kind: Kind { node.kind }

    /// The bytes this value takes up in the file, quotes and brackets included.
    public var range: Range<Int> {
        let content = Int(node.start)..<Int(node.end)
        guard kind == .string, content.lowerBound > 0, isQuoted else { return content }
        return content.lowerBound - 1..<content.upperBound + 1
    }

    /// Where messages say that it stands.
    public var place: Range<Int> { document.place ?? range }

    var node: Node { document.nodes[index] }

    /// False for the bare keys of JSON5.
    private var isQuoted: Bool {
        let quote = document.bytes[Int(node.start) - 1]
        return quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    }
}

extension JSONValue {
    public var isNull: Bool { kind == .null }

    public var bool: Bool? {
        kind == .bool ? document.bytes[Int(node.start)] == UInt8(ascii: "t") : nil
    }

    public var string: String? {
        let node = node
        guard node.kind == .string else { return nil }
        return node.hasEscapes ? unescaped(node) : text(node)
    }

    /// Whether a string is written with escapes.
    public var hasEscapes: Bool { node.hasEscapes }

    /// A number as it is written; nil for anything else.
    public var numeral: String? {
        let node = node
        return node.kind == .number ? text(node) : nil
    }

    /// A whole number that fits; `2.0` and `2e3` are whole too.
    public var int: Int? {
        guard let numeral else { return nil }
        if let int = Int(numeral) { return int }
        if numeral.hasPrefix("0x") || numeral.hasPrefix("0X") { return Int(numeral.dropFirst(2), radix: 16) }
        return double.flatMap { Int(exactly: $0) }
    }

    public var double: Double? {
        numeral.flatMap(Double.init)
    }

    /// Calls with the bytes of a string that has no escapes; answers nil for all else.
    public func withPlainString<Result>(_ body: (Span<UInt8>) -> Result) -> Result? {
        let node = node
        guard node.kind == .string, !node.hasEscapes else { return nil }
        let bytes = document.bytes
        return body(bytes.span.extracting(Int(node.start)..<Int(node.end)))
    }

    /// As it is written. A slice would hold on to bytes that all threads read from.
    private func text(_ node: Node) -> String {
        let bytes = document.bytes
        return bytes.span.extracting(Int(node.start)..<Int(node.end)).withUnsafeBufferPointer {
            String(decoding: $0, as: UTF8.self)
        }
    }
}

extension JSONValue {
    /// The elements of an array; none for anything else.
    public var elements: Elements {
        Elements(document: document, position: index + 1, end: kind == .array ? Int(node.next) : index + 1)
    }

    /// The members of an object, in the order they stand; none for anything else.
    public var members: Members {
        Members(document: document, position: index + 1, end: kind == .object ? Int(node.next) : index + 1)
    }

    /// The first member of that name.
    public subscript(key: String) -> JSONValue? {
        members.first { $0.key.string == key }?.value
    }

    public struct Elements: Sequence, IteratorProtocol {
        let document: JSONDocument
        var position: Int
        let end: Int

        /// How many are left.
        public var underestimatedCount: Int {
            var (count, position) = (0, position)
            while position < end {
                position = Int(document.nodes[position].next)
                count += 1
            }
            return count
        }

        public mutating func next() -> JSONValue? {
            guard position < end else { return nil }
            defer { position = Int(document.nodes[position].next) }
            return JSONValue(document: document, index: position)
        }
    }

    public struct Members: Sequence, IteratorProtocol {
        let document: JSONDocument
        var position: Int
        let end: Int

        public mutating func next() -> (key: JSONValue, value: JSONValue)? {
            guard position < end else { return nil }
            let key = position
            defer { position = Int(document.nodes[key + 1].next) }
            return (JSONValue(document: document, index: key), JSONValue(document: document, index: key + 1))
        }
    }
}

extension JSONValue {
    /// What stands here, short enough for a message.
    public var summary: String {
        switch kind {
        case .null: "null"
        case .bool: bool == true ? "true" : "false"
        case .number: JSONValue.shortened(numeral ?? "")
        case .string: "“\(JSONValue.shortened(string ?? ""))”"
        case .array: node.next == index + 1 ? "an empty array" : "an array"
        case .object: node.next == index + 1 ? "an empty object" : "an object"
        }
    }

    private static func shortened(_ text: String) -> String {
        let visible = text.unicodeScalars.prefix(41).map {
            $0.properties.generalCategory == .control ? "·" : Character($0)
        }
        return visible.count > 40 ? String(visible.prefix(39)) + "…" : String(visible)
    }
}
