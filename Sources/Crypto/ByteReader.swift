import Crypto

/// Takes values off the front of bytes; answers nil from where they don't suffice.
struct ByteReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func integer<Value: FixedWidthInteger>(_: Value.Type = Value.self) -> Value? {
        guard let bytes = take(MemoryLayout<Value>.size) else { return nil }
        return bytes.withUnsafeBytes { Value(littleEndian: $0.loadUnaligned(as: Value.self)) }
    }

    mutating func digest() -> Digest? {
        take(Digest.byteCount).flatMap { Digest(rawBytes: $0) }
    }

    mutating func string() -> String? {
        guard let count = integer(UInt32.self), let bytes = take(Int(count)) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard count <= rest.count else { return nil }
        defer { rest = rest.dropFirst(count) }
        return rest.prefix(count)
    }
}

extension [UInt8] {
    mutating func append(integer value: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
    }

    mutating func append(string: String) {
        append(integer: UInt32(string.utf8.count))
        append(contentsOf: string.utf8)
    }

    mutating func append(digest: Digest) {
        // Straight from where it lies: an array each makes writing an index twice as slow.
        Swift.withUnsafeBytes(of: digest) { append(contentsOf: $0) }
    }
}
