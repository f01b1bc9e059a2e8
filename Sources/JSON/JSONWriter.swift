/// Writes a document in one line as it comes, without making values of it first: for what is written ten thousand times.
public struct JSONWriter {
    private var bytes: [UInt8] = []
    /// Whether a comma must stand before what comes next.
    private var isAfterItem = false

    private init(capacity: Int) {
        bytes.reserveCapacity(capacity)
    }

    /// An object as a file, which ends with a line break.
    public static func file(capacity: Int, _ members: (inout JSONWriter) -> Void) -> [UInt8] {
        var writer = JSONWriter(capacity: capacity)
        writer.object(nil, members)
        writer.bytes.append(UInt8(ascii: "\n"))
        return writer.bytes
    }
}

extension JSONWriter {
    /// An object as a member, or as an element if it has no key.
    public mutating func object(_ key: StaticString?, _ members: (inout JSONWriter) -> Void) {
        nested(key, "{", members, "}")
    }

    public mutating func array(_ key: StaticString?, _ elements: (inout JSONWriter) -> Void) {
        nested(key, "[", elements, "]")
    }

    /// Null if there is no text.
    public mutating func string(_ key: StaticString?, _ text: String?) {
        begin(key)
        if let text { JSON.write(text, to: &bytes) } else { append("null") }
    }

    public mutating func number(_ key: StaticString?, _ number: Int) {
        begin(key)
        bytes.append(contentsOf: String(number).utf8)
    }

    @inline(__always)
    private mutating func nested(
        _ key: StaticString?, _ start: Unicode.Scalar, _ items: (inout JSONWriter) -> Void, _ end: Unicode.Scalar
    ) {
        begin(key)
        bytes.append(UInt8(ascii: start))
        isAfterItem = false
        items(&self)
        bytes.append(UInt8(ascii: end))
        isAfterItem = true
    }

    private mutating func begin(_ key: StaticString?) {
        if isAfterItem { bytes.append(UInt8(ascii: ",")) }
        isAfterItem = true
        guard let key else { return }
        bytes.append(UInt8(ascii: "\""))
        append(key)
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
}
