import Glibc

/// A text to be found in others. It goes by the text's last two bytes, eight places at a time: of tens of megabytes they are
/// rarely both there, while memmem looks at each byte.
struct Needle {
    private let bytes: [UInt8]

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The longest text that stands in each of these; nothing if all of them are long, for there it takes a while to find.
    static func part(ofAll texts: [String]) -> String {
        guard let shortest = texts.map({ Array($0.utf8) }).min(by: { $0.count < $1.count }), shortest.count <= 64 else {
            return ""
        }
        for length in stride(from: shortest.count, to: 0, by: -1) {
            for start in 0...shortest.count - length {
                let part = String(decoding: shortest[start..<start + length], as: UTF8.self)
                if texts.allSatisfy({ $0.utf8.contains(part.utf8) }) { return part }
            }
        }
        return ""
    }

    func isIn(_ text: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count > 1, let start = text.baseAddress else {
            return bytes.isEmpty || text.contains(bytes[0])
        }
        let (first, second) = (Needle.eight(bytes[bytes.count - 2]), Needle.eight(bytes[bytes.count - 1]))
        var place = bytes.count - 2
        while place + 9 <= text.count {
            // A byte that is sought leaves nothing of itself.
            let ones = text.loadUnaligned(fromByteOffset: place, as: UInt64.self).littleEndian ^ first
            let others = text.loadUnaligned(fromByteOffset: place + 1, as: UInt64.self).littleEndian ^ second
            var found = Needle.zeros(ones) & Needle.zeros(others)
            while found != 0 {
                if isAt(place + found.trailingZeroBitCount / 8, start) { return true }
                found &= found - 1
            }
            place += 8
        }
        while place + 2 <= text.count {
            if isAt(place, start) { return true }
            place += 1
        }
        return false
    }

    /// Whether its last two bytes stand there, and all the others before them.
    private func isAt(_ place: Int, _ start: UnsafeRawPointer) -> Bool {
        memcmp(start + place + 2 - bytes.count, bytes, bytes.count) == 0
    }

    private static func eight(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    /// The highest bit of each byte that is zero, and now and then of one above it.
    private static func zeros(_ word: UInt64) -> UInt64 {
        (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
    }
}
