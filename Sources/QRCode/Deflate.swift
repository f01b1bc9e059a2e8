/// Bytes in the form of zlib: one block of fixed codes, in which a run of equal bytes is one code. That is all that the
/// rows of a QR code need, and the same on every machine, whatever zlib it has.
enum Deflate {
    static func zlib(_ bytes: [UInt8]) -> [UInt8] {
        var out = BitWriter(bytes: [0x78, 0x01])
        out.write(0b011, 3)  // the last block, of fixed codes
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            out.write(literal: byte)
            place += 1
            var run = 0
            while run < longestRun, place + run < bytes.count, bytes[place + run] == byte { run += 1 }
            if run == longestRun {
                out.write(huffman: 0b1100_0101, 8)  // a copy of 258 bytes,
                out.write(huffman: 0, 5)  // of the one before
                place += run
            } else if (3...10).contains(run) {
                out.write(huffman: UInt32(run) - 2, 7)
                out.write(huffman: 0, 5)
                place += run
            } else if run > 10 {
                out.write(huffman: 8, 7)
                out.write(huffman: 0, 5)
                place += 10
            }
        }
        out.write(huffman: 0, 7)  // the end of the block
        return out.finished() + checksum(bytes)
    }

    private static let longestRun = 258

    private static func checksum(_ bytes: [UInt8]) -> [UInt8] {
        var (one, other): (UInt32, UInt32) = (1, 0)
        for byte in bytes {
            one = (one + UInt32(byte)) % 65521
            other = (other + one) % 65521
        }
        return [UInt8(other >> 8), UInt8(other & 255), UInt8(one >> 8), UInt8(one & 255)]
    }
}

private struct BitWriter {
    var bytes: [UInt8]
    private var pending: UInt32 = 0
    private var count = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func write(_ value: UInt32, _ length: Int) {
        pending |= value << UInt32(count)
        count += length
        while count >= 8 {
            bytes.append(UInt8(pending & 255))
            pending >>= 8
            count -= 8
        }
    }

    /// Codes go in with their highest bit first, unlike numbers.
    mutating func write(huffman code: UInt32, _ length: Int) {
        for place in (0..<length).reversed() { write(code >> UInt32(place) & 1, 1) }
    }

    mutating func write(literal byte: UInt8) {
        byte < 144 ? write(huffman: 0x30 + UInt32(byte), 8) : write(huffman: 0x190 + UInt32(byte) - 144, 9)
    }

    consuming func finished() -> [UInt8] {
        if count > 0 { bytes.append(UInt8(pending & 255)) }
        return bytes
    }
}
