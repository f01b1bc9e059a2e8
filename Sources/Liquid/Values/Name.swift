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

    /// FNV-1a. Two names may share one, so that a match is checked against the text.
    static func fingerprint(_ text: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
        return hash
    }

    public static func == (one: Name, other: Name) -> Bool {
        one.fingerprint == other.fingerprint && one.text == other.text
    }

    /// Of the text, as whoever writes a template could write names that share a fingerprint.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(text)
    }
}
