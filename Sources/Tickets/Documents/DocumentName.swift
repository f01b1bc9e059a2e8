import Catalog
import Crypto

/// What the file of an order is called: the same whenever it is made, and another than that of any other order.
public enum DocumentName {
    /// Of an order, or of one of its tickets by its place. With a key it can't be guessed from either.
    public static func of(
        _ order: Order, ticket: Int? = nil, _ format: TicketRequest.Format = .pdf, key: [UInt8]? = nil
    ) -> String {
        var ids = [order.id.text]
        if let ticket, order.tickets.indices.contains(ticket) { ids.append(order.tickets[ticket].id.text) }
        var parts = ids.map(part)
        if let key, let secret = Digest(of: ids.joined(separator: "\n"), key: key) {
            parts.append(String(secret.hex.prefix(32)))
        }
        return (parts + [format.rawValue]).joined(separator: ".")
    }

    /// As it is if it can be a name; what has to be changed for that is told apart by a digest.
    private static func part(_ id: String) -> String {
        let plain = PathPart.of(id)
        if plain == id, plain.utf8.count <= 80 { return plain }
        return "\(plain.prefix(40))-\(Digest(of: id.utf8).hex.prefix(8))"
    }
}
