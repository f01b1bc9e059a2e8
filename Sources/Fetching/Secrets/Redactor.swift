import Catalog
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
        // Shorter ones, such as the number of an account, would be found in everything.
        guard text.utf8.count >= Redactor.shortest else { return }
        let forms = [text, WebAddress.encoded(text), Endpoint.escaped(text)]
        known.withLock { known in
            known = Set(known + forms).sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
        }
    }

    /// A text without any of them, and without what by its name is one.
    func clean(_ text: String) -> String { SecretNames.hidden(in: withoutKnown(text)) }

    /// A text without any of them: quicker, for what has nothing else to hide.
    func withoutKnown(_ text: String) -> String {
        known.withLock { $0 }.reduce(text) { $0.replacing($1, with: Redactor.mark) }
    }

    static let mark = "•••"
    private static let shortest = 4
}
