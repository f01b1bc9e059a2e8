/// Bytes of ours that must be whole or nothing: a name with a version in front, their digest behind.
package enum Sealed {
    /// Adds the digest to bytes that begin with their name.
    package static func seal(_ bytes: consuming [UInt8]) -> [UInt8] {
        let digest = Digest(of: copy bytes)
        bytes.append(digest: digest)
        return bytes
    }

    /// The payload; nil if a single bit isn't as it was sealed.
    package static func open(_ name: String, _ bytes: [UInt8]) -> ArraySlice<UInt8>? {
        let start = name.utf8.count
        let end = bytes.count - Digest.byteCount
        guard end >= start, bytes.starts(with: name.utf8) else { return nil }
        guard Digest(of: bytes[..<end]) == Digest(rawBytes: bytes[end...]) else { return nil }
        return bytes[start..<end]
    }
}
