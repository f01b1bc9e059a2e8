/// A name with a number made of its letters, so that most names that differ are told apart without looking at them.
///
/// Two are the same if their bytes are. Swift's own equality takes composed and decomposed letters for the same, which the
/// reference doesn't; their fingerprints differ.
public struct Name: Hashable, Sendable {
    public let text: String
    public let fingerprint: UInt64

    public init(_ text: String) {
        self.text = text
        fingerprint = Name.fingerprint(text)
    }

    init(_ text: String, fingerprint: UInt64) {
        self.text = text
        self.fingerprint = fingerprint
    }

    /// Eight bytes at a time. Two names may share one, so that a match is checked against the text.
    static func fingerprint(_ text: String) -> UInt64 {
        text.utf8Span.span.withUnsafeBytes { bytes in
            var hash = UInt64(bytes.count)
            var place = 0
            while place + 8 <= bytes.count {
                hash = mixed(hash, bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
                place += 8
            }
            var rest: UInt64 = 0
            for byte in bytes[place...] { rest = rest << 8 | UInt64(byte) }
            return mixed(hash, rest)
        }
    }

    /// Each bit counts in the lowest, by which names are sorted into tables.
    @inline(__always)
    private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return product.high ^ product.low
    }

    public static func == (one: Name, other: Name) -> Bool {
        one.fingerprint == other.fingerprint && one.text == other.text
    }

    /// Of the text, as whoever writes a template could write names that share a fingerprint.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(text)
    }
}
