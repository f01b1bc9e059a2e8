/// Tells bytes from others that chance made of them, at eight bytes in the time that a digest takes for one. It keeps nobody out
/// who means to deceive.
package struct Checksum: Hashable, Sendable {
    package let bits: UInt64

    /// One that was written down.
    package init(bits: UInt64) {
        self.bits = bits
    }

    /// Bytes that are in one piece aren't copied.
    package init(of bytes: some Sequence<UInt8>) {
        let sum = bytes.withContiguousStorageIfAvailable { Checksum(of: UnsafeRawBufferPointer($0)) }
        self = sum ?? Array(bytes).withUnsafeBytes { Checksum(of: $0) }
    }

    /// Four lanes of words that don't wait for each other, and then what is left.
    private init(of bytes: UnsafeRawBufferPointer) {
        var (one, two, three, four) = (Checksum.first, Checksum.second, ~Checksum.first, ~Checksum.second)
        var place = 0
        while place + 32 <= bytes.count {
            one = Checksum.mixed(one, bytes, place)
            two = Checksum.mixed(two, bytes, place + 8)
            three = Checksum.mixed(three, bytes, place + 16)
            four = Checksum.mixed(four, bytes, place + 24)
            place += 32
        }
        var sum = UInt64(bytes.count) &* Checksum.second
        for lane in [one, two, three, four] { sum = Checksum.mixed(sum, lane) }
        for byte in bytes[place...] { sum = Checksum.mixed(sum, UInt64(byte)) }
        bits = sum ^ sum >> 29
    }

    /// Odd, with as many ones as zeros or nearly so, and no pattern.
    private static let first: UInt64 = 0x9E37_79B9_7F4A_7C15
    private static let second: UInt64 = 0xC2B2_AE3D_27D4_EB4F

    @inline(__always)
    private static func mixed(_ lane: UInt64, _ bytes: UnsafeRawBufferPointer, _ place: Int) -> UInt64 {
        mixed(lane, UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
    }

    /// Each step can be undone, so that no change of one word is lost.
    @inline(__always)
    private static func mixed(_ lane: UInt64, _ word: UInt64) -> UInt64 {
        let sum = lane ^ word &* second
        return (sum << 31 | sum >> 33) &* first
    }
}
