import Synchronization

/// Takes secrets out of what others have written before anybody sees it.
final class Redactor: Sendable {
    private let known = Mutex<[String]>([])

    init(_ secrets: [Secret] = []) {
        for secret in secrets { add(secret) }
    }

    /// One more that may come up from now on.
    func add(_ secret: Secret) {
        let text = secret.revealed.trimmed
        // Shorter ones, and numbers such as that of an account, would be found in everything.
        guard text.utf8.count >= (text.allSatisfy(\.isNumber) ? 8 : 4) else { return }
        let forms = SecretForms.all(of: text)
        known.withLock { known in
            known = forms.union(known).sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
        }
    }

    /// A text without any of them, and without what by its name is one.
    func clean(_ text: String) -> String {
        let clean = withoutKnown(text)
        // Of more nobody reads anything, and names are looked for slowly.
        let isLong = clean.utf8.count > Redactor.mostBytes
        let head = isLong ? String(clean.prefix(Redactor.mostBytes)) : clean
        return SecretNames.hidden(in: head) + (isLong ? "…" : "")
    }

    /// A text without any of them: quicker, for what has nothing else to hide.
    func withoutKnown(_ text: String) -> String {
        let known = known.withLock { $0 }
        let whole = known.reduce(text) { $0.replacing($1, with: Redactor.mark) }
        return known.reduce(whole) { Redactor.hidingBeginnings(of: $1, in: $0) }
    }

    /// Without what others quote of a secret to say which they mean: its first characters.
    private static func hidingBeginnings(of secret: String, in text: String) -> String {
        let head = secret.prefix(8)
        guard secret.utf8.count >= 12, text.contains(head) else { return text }
        var (clean, rest) = ("", text[...])
        while let found = rest.firstRange(of: head) {
            let same = zip(rest[found.lowerBound...], secret).prefix { $0 == $1 }.count
            clean += rest[..<found.lowerBound] + mark
            rest = rest[rest.index(found.lowerBound, offsetBy: same)...]
        }
        return clean + rest
    }

    static let mark = "•••"
    private static let mostBytes = 2000
}
