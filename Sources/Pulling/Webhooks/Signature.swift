import Crypto

/// What a webhook brings to show that it comes from who knows the secret: an HMAC of its body by SHA-256.
public struct Signature: Hashable, Sendable {
    private let digest: Digest

    /// In hexadecimal, alone or after `sha256=`; nil for anything else.
    public init?(_ header: String) {
        let text = header.trimmedOfSpaces
        let digits = text.lowercased().hasPrefix("sha256=") ? String(text.dropFirst(7)) : text
        guard let digest = Digest(hex: digits) else { return nil }
        self.digest = digest
    }

    /// Whether it is that of a body, by one of several secrets.
    public func fits(_ body: [UInt8], secrets: [String]) -> Bool {
        // All are tried, so that the time it takes tells nothing.
        secrets.map { secret in
            Digest(of: body, key: Array(secret.utf8)).map { $0.isSame(as: digest) } ?? false
        }.contains(true)
    }
}

extension String {
    fileprivate var trimmedOfSpaces: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " || $0.isNewline }.reversed())
    }
}
