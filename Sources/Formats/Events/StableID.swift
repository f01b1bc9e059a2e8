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
        var text = InlineArray<36, UInt8>(repeating: UInt8(ascii: "-"))
        var at = 0
        for quarter in 0..<4 {
            var digits = StableID.hexDigits(UInt32(truncatingIfNeeded: bits >> (96 - 32 * quarter)))
            for place in 0..<8 {
                // 8-4-4-4-12: a hyphen before and within the middle two quarters.
                if place & 3 == 0, at == 8 || at == 13 || at == 18 || at == 23 { at += 1 }
                text[at] = UInt8(truncatingIfNeeded: digits >> 56)
                digits <<= 8
                at += 1
            }
        }
        withUnsafeBytes(of: text) { bytes.append(contentsOf: $0) }
    }

    /// All eight of a number at once, each a byte, the first the highest.
    private static func hexDigits(_ number: UInt32) -> UInt64 {
        var digits = UInt64(number)
        digits = (digits | digits << 16) & 0x0000_FFFF_0000_FFFF
        digits = (digits | digits << 8) & 0x00FF_00FF_00FF_00FF
        digits = (digits | digits << 4) & 0x0F0F_0F0F_0F0F_0F0F
        // A letter is as far from the digit nine as from ten, and 39 more.
        let letters = (digits &+ 0x0606_0606_0606_0606) >> 4 & 0x0101_0101_0101_0101
        return digits &+ 0x3030_3030_3030_3030 &+ letters &* 39
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
