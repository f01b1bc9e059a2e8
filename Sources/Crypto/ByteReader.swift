/// Takes values off the front of bytes; answers nil from where they don't suffice.
///
/// All of it is inlined where it is used: asking for the type of each value at run time takes longer than reading it.
public struct ByteReader {
    @usableFromInline let bytes: ArraySlice<UInt8>
    @usableFromInline var place: Int

    @inlinable
    public init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        place = bytes.startIndex
    }

    @inlinable
    public var isAtEnd: Bool { place == bytes.endIndex }

    /// Where the next value begins, by the indices of the bytes.
    @inlinable
    public var index: Int { place }

    @inlinable
    public mutating func integer<Value: FixedWidthInteger>(_: Value.Type = Value.self) -> Value? {
        guard let start = take(MemoryLayout<Value>.size) else { return nil }
        return bytes.withUnsafeBytes {
            Value(littleEndian: $0.loadUnaligned(fromByteOffset: start - bytes.startIndex, as: Value.self))
        }
    }

    @inlinable
    public mutating func digest() -> Digest? {
        take(Digest.byteCount).flatMap { Digest(rawBytes: bytes[$0..<$0 + Digest.byteCount]) }
    }

    @inlinable
    public mutating func string() -> String? {
        guard let count = integer(UInt32.self), let start = take(Int(count)) else { return nil }
        return bytes.withUnsafeBytes { buffer in
            let offset = start - bytes.startIndex
            return String(decoding: buffer[offset..<offset + Int(count)], as: UTF8.self)
        }
    }

    /// Nil if the bytes don't suffice, `.some(nil)` if there is no value.
    @inlinable
    public mutating func optional<Value>(_ read: (inout ByteReader) -> Value?) -> Value?? {
        switch integer(UInt8.self) {
        case 0: .some(nil)
        case 1: read(&self).map { .some($0) }
        default: nil
        }
    }

    @inlinable
    public mutating func list<Item>(_ read: (inout ByteReader) -> Item?) -> [Item]? {
        guard let count = integer(UInt32.self) else { return nil }
        var items: [Item] = []
        for _ in 0..<count {
            guard let item = read(&self) else { return nil }
            items.append(item)
        }
        return items
    }

    /// So many bytes as they are.
    @inlinable
    public mutating func bytes(_ count: Int) -> ArraySlice<UInt8>? {
        take(count).map { bytes[$0..<$0 + count] }
    }

    /// So many numbers, without asking for each.
    @inlinable
    public mutating func integers<Value: FixedWidthInteger>(_ count: Int) -> [Value]? {
        let size = MemoryLayout<Value>.size
        guard count <= (bytes.endIndex - place) / size, let start = take(count * size) else { return nil }
        return bytes.withUnsafeBytes { bytes in
            let offset = start - self.bytes.startIndex
            return (0..<count).map { number in
                Value(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + number * size, as: Value.self))
            }
        }
    }

    /// Where so many bytes begin that are taken off.
    @inlinable
    mutating func take(_ count: Int) -> Int? {
        guard count >= 0, count <= bytes.endIndex - place else { return nil }
        defer { place += count }
        return place
    }
}
