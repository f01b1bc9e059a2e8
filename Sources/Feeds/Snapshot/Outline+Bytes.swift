import Crypto

extension Outline {
    /// What `init(_:)` reads back.
    public func append(to bytes: inout [UInt8]) {
        bytes.append(integers: [events.count, byteCount, inside.lowerBound, inside.upperBound])
        bytes.append(integers: events.map(\.lowerBound))
        bytes.append(integers: events.map(\.upperBound))
        bytes.append(integers: pieces.map(\.bits))
        for digest in digests { bytes.append(digest: digest) }
    }

    /// Nil if that isn't what stands there.
    public init?(_ reader: inout ByteReader) {
        guard let numbers: [Int] = reader.integers(4), numbers[2] <= numbers[3], numbers[0] >= 0,
            let starts: [Int] = reader.integers(numbers[0]), let ends: [Int] = reader.integers(numbers[0]),
            zip(starts, ends).allSatisfy({ $0 <= $1 }), let sums: [UInt64] = reader.integers(numbers[0] + 1)
        else { return nil }
        var digests: [Digest] = []
        digests.reserveCapacity(numbers[0])
        for _ in 0..<numbers[0] {
            guard let digest = reader.digest() else { return nil }
            digests.append(digest)
        }
        self.init(
            events: zip(starts, ends).map { $0..<$1 }, inside: numbers[2]..<numbers[3], byteCount: numbers[1],
            digests: digests, pieces: sums.map(Checksum.init(bits:)))
    }
}
