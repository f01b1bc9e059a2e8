/// A text as it is put together, which takes no memory as long as it is short: most are, and pages have hundreds of them.
package struct TextBuffer {
    @usableFromInline var bytes = InlineArray<96, UInt8>(repeating: 0)
    @usableFromInline var count = 0
    /// All of it, once it is longer.
    @usableFromInline var long: [UInt8] = []

    @inlinable
    package init() {}

    @inlinable
    package mutating func append(_ byte: UInt8) {
        guard long.isEmpty, count < 96 else { return appendLong(CollectionOfOne(byte)) }
        bytes[count] = byte
        count += 1
    }

    package mutating func append(_ text: String) {
        var text = text
        text.withUTF8 { text in
            guard long.isEmpty, count + text.count <= 96 else { return appendLong(text) }
            for byte in text {
                bytes[count] = byte
                count += 1
            }
        }
    }

    package var text: String {
        guard long.isEmpty else { return String(decoding: long, as: UTF8.self) }
        return bytes.span.withUnsafeBufferPointer {
            String(decoding: UnsafeBufferPointer(rebasing: $0[..<count]), as: UTF8.self)
        }
    }

    @usableFromInline
    mutating func appendLong(_ more: some Collection<UInt8>) {
        if long.isEmpty { for place in 0..<count { long.append(bytes[place]) } }
        long += more
    }
}
