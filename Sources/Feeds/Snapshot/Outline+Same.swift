import Crypto
import Effects

extension Outline {
    /// What stands in a text as it stood before, where it did or as far from the end.
    struct Same: Sendable {
        /// How many pieces from the first on, and how many up to the last.
        var first = 0
        var last = 0
    }

    /// Looks at all of a text, but for pieces that can be in neither place.
    func same(in bytes: [UInt8], jobs: Int) -> Same {
        let shift = bytes.count - byteCount
        let chunks = Array(pieces.indices).chunks(of: 256)
        let found = concurrentMap(chunks, jobs: jobs) { chunk -> Same in
            let first = chunk.prefix { isSame($0, in: bytes, shift: 0) }.count
            // What is where it was isn't looked for elsewhere.
            if first == chunk.count { return Same(first: first, last: shift == 0 ? first : 0) }
            return Same(first: first, last: chunk.reversed().prefix { isSame($0, in: bytes, shift: shift) }.count)
        }
        var same = Same()
        for (chunk, found) in zip(chunks, found) {
            same.first += found.first
            if found.first < chunk.count { break }
        }
        for (chunk, found) in zip(chunks, found).reversed() {
            same.last += found.last
            if found.last < chunk.count { break }
        }
        return same
    }

    private func isSame(_ piece: Int, in bytes: [UInt8], shift: Int) -> Bool {
        let old = range(piece)
        let range = old.lowerBound + shift..<old.upperBound + shift
        return range.lowerBound >= 0 && range.upperBound <= bytes.count
            && Checksum(of: bytes[range]) == pieces[piece]
    }
}
