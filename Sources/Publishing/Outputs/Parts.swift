import Crypto

/// What the inputs of an output are made of, part by part and in so few bits that they are no more than a hint: enough to
/// say which of them changed.
public struct Parts: Hashable, Sendable {
    var marks = SIMD16<UInt16>()

    public init() {}

    /// Notes the digests of one part; there is place for 16.
    public mutating func note(_ digests: [Digest], as part: Int) {
        guard marks.indices.contains(part) else { return }
        marks[part] = digests.reduce(1) { mark, digest in
            mark &* 31 &+ UInt16(truncatingIfNeeded: digest.bits)
        }
    }

    /// Those that aren't what they were, by their numbers.
    func changed(since before: Parts) -> [Int] {
        let isOther = marks .!= before.marks
        return marks.indices.filter { isOther[$0] }
    }
}

extension Parts {
    /// Nil if the bytes don't suffice.
    init?(_ reader: inout ByteReader) {
        var words = SIMD4<UInt64>()
        for place in words.indices {
            guard let word: UInt64 = reader.integer() else { return nil }
            words[place] = word
        }
        marks = unsafeBitCast(words, to: SIMD16<UInt16>.self)
    }

    func append(to bytes: inout [UInt8]) {
        let words = unsafeBitCast(marks, to: SIMD4<UInt64>.self)
        let numbers = SIMD4(words.x.littleEndian, words.y.littleEndian, words.z.littleEndian, words.w.littleEndian)
        withUnsafeBytes(of: numbers) { bytes.append(contentsOf: $0) }
    }
}
