/// Bytes in the form of zlib: one block of fixed codes, in which a run of equal bytes is one code. That is all that the
/// rows of a QR code need, and the same on every machine, whatever zlib it has.
enum Deflate {
    static func zlib(_ bytes: [UInt8]) -> [UInt8] {
        var out = BitWriter(bytes: [0x78, 0x01])
        out.write(BitCode(0b110, 3))  // the last block, of fixed codes
        bytes.withUnsafeBufferPointer { bytes in
            var place = 0
            while place < bytes.count {
                out.write(literals[Int(bytes[place])])
                place += 1
                let run = run(in: bytes, at: place)
                if run == longestRun {
                    out.write(longestCopy)
                    place += run
                } else if run >= 3 {
                    let copied = min(run, 10)
                    out.write(copies[copied - 3])
                    place += copied
                }
            }
        }
        out.write(BitCode(0, 7))  // the end of the block
        return out.finished() + checksum(bytes)
    }

    /// How many bytes from a place on are the one before it: most are, so that eight are looked at in one step.
    private static func run(in bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
        let most = min(longestRun, bytes.count - place)
        let eight = UInt64(bytes[place - 1]) &* 0x0101_0101_0101_0101
        let raw = UnsafeRawBufferPointer(bytes)
        var run = 0
        while run + 8 <= most, raw.loadUnaligned(fromByteOffset: place + run, as: UInt64.self) == eight { run += 8 }
        while run < most, bytes[place + run] == bytes[place - 1] { run += 1 }
        return run
    }

    private static let longestRun = 258
    private static let literals = (0..<256).map { byte in
        byte < 144 ? BitCode(0x30 + UInt32(byte), 8) : BitCode(0x190 + UInt32(byte) - 144, 9)
    }
    /// Of three to ten bytes, each the one before: a length, and a distance of no bits set.
    private static let copies = (3...10).map { BitCode((UInt32($0) - 2) << 5, 12) }
    private static let longestCopy = BitCode(0b1100_0101 << 5, 13)

    private static func checksum(_ bytes: [UInt8]) -> [UInt8] {
        var (one, other): (UInt32, UInt32) = (1, 0)
        // As many as can't make the sums too large.
        for start in stride(from: 0, to: bytes.count, by: 5552) {
            for byte in bytes[start..<min(start + 5552, bytes.count)] {
                one &+= UInt32(byte)
                other &+= one
            }
            one %= 65521
            other %= 65521
        }
        return [UInt8(other >> 8), UInt8(other & 255), UInt8(one >> 8), UInt8(one & 255)]
    }
}

/// A code as it goes into a stream, which takes the highest bit of a code first.
private struct BitCode {
    let bits: UInt64
    let count: Int

    init(_ code: UInt32, _ count: Int) {
        bits = (0..<count).reduce(0) { $0 << 1 | UInt64(code >> UInt32($1) & 1) }
        self.count = count
    }
}

private struct BitWriter {
    var bytes: [UInt8]
    private var pending: UInt64 = 0
    private var count = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func write(_ code: BitCode) {
        pending |= code.bits << UInt64(count)
        count += code.count
        while count >= 8 {
            bytes.append(UInt8(truncatingIfNeeded: pending))
            pending >>= 8
            count -= 8
        }
    }

    consuming func finished() -> [UInt8] {
        if count > 0 { bytes.append(UInt8(truncatingIfNeeded: pending)) }
        return bytes
    }
}
