import Catalog
import Crypto
import JSON
import Records

/// What holds between requests that are read together: none asks for the mail of another with something else in it, for
/// the one that is made last would take its place.
struct AcrossRequests {
    private var seen: [Key: Order] = [:]

    private struct Key: Hashable {
        var order: ID<Order>
        var kind: MailKind
        var mark: Digest
    }

    /// Whether a request may stand beside those before it.
    mutating func admits(_ request: MailRequest, _ json: JSONValue, _ problems: inout Problems) -> Bool {
        let key = Key(order: request.order.id, kind: request.kind, mark: request.mark)
        guard let order = seen[key], order != request.order else {
            seen[key] = request.order
            return true
        }
        problems.error(
            "mail.twice", "the order “\(order.reference)” is asked for twice, with something else in it", at: json,
            hint: "leave one out, or count “context.revision” up")
        return false
    }
}
