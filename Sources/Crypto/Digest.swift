import CCrypto

/// The SHA-256 of some bytes: how files, inputs and slices are told apart.
public struct Digest: Hashable, Sendable {
    private let words: SIMD4<UInt64>

    public init<Bytes: Sequence>(of bytes: Bytes) where Bytes.Element == UInt8 {
        let hashed = bytes.withContiguousStorageIfAvailable(Digest.init(buffer:))
        self = hashed ?? Digest(of: Array(bytes))
    }

    /// Reads 32 raw bytes back; nil if there are not 32.
    public init?(rawBytes: some Collection<UInt8>) {
        guard rawBytes.count == Digest.byteCount else { return nil }
        var words = SIMD4<UInt64>()
        withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: rawBytes) }
        self.words = words
    }

    public static let byteCount = 32
}

extension Digest {
    /// Of several digests and a name, in their order.
    public init(of digests: [Digest], _ name: String = "") {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(digests.count * Digest.byteCount + name.utf8.count)
        for digest in digests { bytes.append(digest: digest) }
        bytes.append(contentsOf: name.utf8)
        self.init(of: bytes)
    }
}

extension Digest {
    public var rawBytes: [UInt8] {
        withUnsafeBytes(of: words) { Array($0) }
    }

    /// Some of its bits, for who needs but a few.
    package var bits: UInt64 { words[0] }

    /// The bytes as 64 lower-case digits.
    public var hex: String {
        String(
            decoding: rawBytes.flatMap { [Digest.hexDigits[Int($0 >> 4)], Digest.hexDigits[Int($0 & 15)]] },
            as: UTF8.self)
    }

    /// The digest whose `hex` that is, in small letters or capitals; nil for any other text.
    public init?(hex: String) {
        let digits = hex.map(\.hexDigitValue)
        guard digits.count == 2 * Digest.byteCount, hex.utf8.count == digits.count else { return nil }
        self.init(
            rawBytes: stride(from: 0, to: digits.count, by: 2).compactMap { place in
                digits[place].flatMap { high in digits[place + 1].map { UInt8(high << 4 | $0) } }
            })
    }

    private static let hexDigits = Array("0123456789abcdef".utf8)
}

extension Digest: Comparable {
    public static func < (one: Digest, other: Digest) -> Bool {
        one.rawBytes.lexicographicallyPrecedes(other.rawBytes)
    }
}

extension Digest: CustomStringConvertible {
    public var description: String { hex }
}

extension Digest {
    private init(buffer: UnsafeBufferPointer<UInt8>) {
        var words = SIMD4<UInt64>()
        withUnsafeMutableBytes(of: &words) { out in
            // Step by step: `SHA256` looks for who offers it each time, under a lock, which takes longer than a short text.
            var context = SHA256_CTX()
            _ = SHA256_Init(&context)
            _ = SHA256_Update(&context, buffer.baseAddress, buffer.count)
            _ = SHA256_Final(out.bindMemory(to: UInt8.self).baseAddress, &context)
        }
        self.words = words
    }
}
