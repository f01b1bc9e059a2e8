/// An id for machines that stays the same as long as what it is made from does, whatever becomes of titles and times.
///
/// It is a UUID of version 8: RFC 7986 wants no names of people or hosts in a UID, and Atom takes one as it is.
public struct StableID: Hashable, Sendable {
    private let bits: UInt128

    init(_ names: NameHash) {
        // The six bits by which RFC 9562 tells what kind of UUID it is.
        let version = (names.state & ~(0xF << 76)) | 0x8 << 76
        bits = (version & ~(0x3 << 62)) | 0x2 << 62
    }

    /// `6ba7b810-9dad-81d1-80b4-00c04fd430c8`
    public var uuid: String {
        var bytes: [UInt8] = []
        append(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    public var urn: String { "urn:uuid:\(uuid)" }
}

extension StableID: CustomStringConvertible {
    public var description: String { uuid }

    func append(to bytes: inout [UInt8]) {
        var text = ShortText()
        var rest = UInt64(truncatingIfNeeded: bits >> 64)
        for place in 0..<32 {
            if place == 16 { rest = UInt64(truncatingIfNeeded: bits) }
            if place == 8 || place == 12 || place == 16 || place == 20 { text.add(UInt8(ascii: "-")) }
            text.add(StableID.hexDigit(UInt8(truncatingIfNeeded: rest >> 60)))
            rest <<= 4
        }
        bytes.append(text)
    }

    private static func hexDigit(_ number: UInt8) -> UInt8 {
        number < 10 ? UInt8(ascii: "0") + number : UInt8(ascii: "a") + number - 10
    }
}

/// FNV-1a of 128 bits over several names: ids keep no secret, and a digest each would take as long as all the rest of a file.
struct NameHash: Hashable, Sendable {
    fileprivate private(set) var state: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d

    func with(_ name: String) -> NameHash {
        var hash = self
        for byte in name.utf8 { hash.add(byte) }
        // No text has this byte, so that no two lists of names run together.
        hash.add(0xFF)
        return hash
    }

    private mutating func add(_ byte: UInt8) {
        state = (state ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B
    }
}
