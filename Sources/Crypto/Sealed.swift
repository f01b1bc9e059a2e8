/// Bytes of ours that must be whole or nothing: a name with a version in front, a checksum behind.
package enum Sealed {
    /// Adds the checksum to bytes that begin with their name.
    package static func seal(_ bytes: consuming [UInt8]) -> [UInt8] {
        let sum = Checksum(of: copy bytes)
        bytes.append(integer: sum.bits)
        return bytes
    }

    /// The payload; nil if it isn't as it was sealed.
    package static func open(_ name: String, _ bytes: [UInt8]) -> ArraySlice<UInt8>? {
        let start = name.utf8.count
        let end = bytes.count - MemoryLayout<UInt64>.size
        guard end >= start, bytes.starts(with: name.utf8) else { return nil }
        var reader = ByteReader(bytes[end...])
        guard reader.integer() == Checksum(of: bytes[..<end]).bits else { return nil }
        return bytes[start..<end]
    }
}
