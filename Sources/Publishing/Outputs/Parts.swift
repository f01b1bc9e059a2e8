import Crypto

/// What the inputs of an output are made of, part by part and in so few bits that they are no more than a hint: enough to
/// say which of them changed.
public struct Parts: Hashable, Sendable, BitwiseCopyable {
    // Sixteen marks. As with digests, no vector.
    private var (first, second, third, fourth): (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    public init() {}

    private var marks: SIMD16<UInt16> {
        get { unsafeBitCast(SIMD4(first, second, third, fourth), to: SIMD16<UInt16>.self) }
        set {
            let words = unsafeBitCast(newValue, to: SIMD4<UInt64>.self)
            (first, second, third, fourth) = (words.x, words.y, words.z, words.w)
        }
    }

    /// Notes the digests of one part; there is place for 16.
    public mutating func note(_ digests: [Digest], as part: Int) {
        note(digests.reduce(1) { $0 &* 31 &+ Parts.mark($1) }, as: part)
    }

    /// Notes a part that is one digest.
    public mutating func note(_ digest: Digest, as part: Int) { note(31 &+ Parts.mark(digest), as: part) }

    private mutating func note(_ mark: UInt16, as part: Int) {
        if marks.indices.contains(part) { marks[part] = mark }
    }

    private static func mark(_ digest: Digest) -> UInt16 { UInt16(truncatingIfNeeded: digest.bits) }

    /// Those that aren't what they were, by their numbers.
    func changed(since before: Parts) -> [Int] {
        let isOther = marks .!= before.marks
        return marks.indices.filter { isOther[$0] }
    }
}
