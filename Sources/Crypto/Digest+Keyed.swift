import CCrypto

extension Digest {
    /// The HMAC of a text by SHA-256: nobody without the key can tell it; nil if there is no memory left.
    public init?(of text: String, key: [UInt8]) {
        self.init(of: Array(text.utf8), key: key)
    }

    /// The same of bytes.
    public init?(of message: [UInt8], key: [UInt8]) {
        var bytes = [UInt8](repeating: 0, count: Digest.byteCount)
        guard HMAC(EVP_sha256(), key, Int32(key.count), message, message.count, &bytes, nil) != nil else { return nil }
        self.init(rawBytes: bytes)
    }

    /// Whether another is the same, in a time that doesn't tell how much of it is.
    public func isSame(as other: Digest) -> Bool {
        CRYPTO_memcmp(rawBytes, other.rawBytes, Digest.byteCount) == 0
    }
}
