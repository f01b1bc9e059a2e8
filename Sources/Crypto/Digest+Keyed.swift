import CCrypto

extension Digest {
    /// The HMAC of a text by SHA-256: nobody without the key can tell it; nil if there is no memory left.
    public init?(of text: String, key: [UInt8]) {
        var bytes = [UInt8](repeating: 0, count: Digest.byteCount)
        var text = text
        let isDone = text.withUTF8 { text in
            HMAC(EVP_sha256(), key, Int32(key.count), text.baseAddress, text.count, &bytes, nil) != nil
        }
        guard isDone else { return nil }
        self.init(rawBytes: bytes)
    }
}
