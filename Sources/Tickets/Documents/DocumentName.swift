import Catalog
import Crypto
import Streaming

/// What the file of an order is called: the same whenever it is made, and another than that of any other order.
public enum DocumentName {
    /// Of an order, or of one of its tickets by its place. With a key it can't be guessed from either.
    public static func of(
        _ order: Order, ticket: Int? = nil, _ format: TicketRequest.Format = .pdf, key: [UInt8]? = nil
    ) -> String {
        var ids = [order.id.text]
        if let ticket, order.tickets.indices.contains(ticket) { ids.append(order.tickets[ticket].id.text) }
        var parts = ids.map(NamePart.of)
        if let key, let secret = Digest(of: ids.joined(separator: "\n"), key: key) {
            parts.append(String(secret.hex.prefix(32)))
        }
        return (parts + [format.rawValue]).joined(separator: ".")
    }
}
