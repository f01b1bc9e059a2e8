import CCrypto

/// The SHA-256 of some bytes: how files, inputs and slices are told apart.
public struct Digest: Hashable, Sendable, BitwiseCopyable {
    // Not a vector: that would stand at addresses that allocators take long to find.
    private let (first, second, third, fourth): (UInt64, UInt64, UInt64, UInt64)

    public init<Bytes: Sequence>(of bytes: Bytes) where Bytes.Element == UInt8 {
        let hashed = bytes.withContiguousStorageIfAvailable(Digest.init(buffer:))
        self = hashed ?? Digest(of: Array(bytes))
    }

    /// Reads 32 raw bytes back; nil if there are not 32.
    public init?(rawBytes: some Collection<UInt8>) {
        guard rawBytes.count == Digest.byteCount else { return nil }
        var words = SIMD4<UInt64>()
        withUnsafeMutableBytes(of: &words) { $0.copyBytes(from: rawBytes) }
        self.init(words)
    }

    public static let byteCount = 32

    /// Its bits are as good as any hash of them.
    public func hash(into hasher: inout Hasher) { hasher.combine(first) }

    private init(_ words: SIMD4<UInt64>) { (first, second, third, fourth) = (words.x, words.y, words.z, words.w) }
}

extension Digest {
    /// Of this and another behind it. Both are as good as drawn by lot, and so is what each pair of words comes to; a digest
    /// of their bytes says no more and takes far longer.
    public func followed(by next: Digest) -> Digest {
        let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
        return Digest(
            SIMD4(
                first &* factor &+ next.first, second &* factor &+ next.second, third &* factor &+ next.third,
                fourth &* factor &+ next.fourth))
    }

    /// Of several digests and a name, in their order.
    public init(of digests: [Digest], _ name: String = "") {
        var name = name
        self = digests.withUnsafeBytes { digests in
            name.withUTF8 { Digest(buffers: digests, UnsafeRawBufferPointer($0)) }
        }
    }
}

extension Digest {
    public var rawBytes: [UInt8] {
        withUnsafeBytes(of: self) { Array($0) }
    }

    /// Some of its bits, for who needs but a few.
    package var bits: UInt64 { first }

    /// The bytes as 64 lower-case digits.
    public var hex: String {
        String(unsafeUninitializedCapacity: 2 * Digest.byteCount) { digits in
            withUnsafeBytes(of: self) { bytes in
                for (place, byte) in bytes.enumerated() {
                    digits[2 * place] = Digest.hexDigits[Int(byte >> 4)]
                    digits[2 * place + 1] = Digest.hexDigits[Int(byte & 15)]
                }
            }
            return 2 * Digest.byteCount
        }
    }

    /// The digest whose `hex` that is, in small letters or capitals; nil for any other text.
    public init?(hex: String) {
        guard hex.utf8.count == 2 * Digest.byteCount else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Digest.byteCount)
        var high: UInt8?
        for letter in hex.utf8 {
            guard let digit = Digest.value(ofDigit: letter) else { return nil }
            if let first = high { bytes.append(first << 4 | digit) }
            high = high == nil ? digit : nil
        }
        self.init(rawBytes: bytes)
    }

    private static let hexDigits = Array("0123456789abcdef".utf8)

    private static func value(ofDigit letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): letter - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"):
            (letter | 0x20) - UInt8(ascii: "a") + 10
        default: nil
        }
    }
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
        self.init(buffers: UnsafeRawBufferPointer(buffer))
    }

    private init(buffers first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer? = nil) {
        var words = SIMD4<UInt64>()
        withUnsafeMutableBytes(of: &words) { out in
            // Step by step: `SHA256` looks for who offers it each time, under a lock, which takes longer than a short text.
            var context = SHA256_CTX()
            _ = SHA256_Init(&context)
            _ = SHA256_Update(&context, first.baseAddress, first.count)
            if let second { _ = SHA256_Update(&context, second.baseAddress, second.count) }
            _ = SHA256_Final(out.bindMemory(to: UInt8.self).baseAddress, &context)
        }
        self.init(words)
    }
}
