import JSON
import Streaming

/// What became of one order's tickets.
public typealias TicketResult = OrderResult<TicketPiece>

/// A document that was handed over.
public struct TicketPiece: OrderPiece {
    /// The ticket it is of, where each has one of its own.
    public let ticket: String?
    public let pages: Int
    public let handed: Handed
}

extension OrderResult where Piece == TicketPiece {
    /// One object; `line` is the one of a stream that it answers. With a document for each ticket they are a list.
    public func json(line: Int? = nil, isPerTicket: Bool = false) -> JSON {
        let members =
            isPerTicket
            ? [JSON.Member("documents", .array(pieces.map { .object($0.namedMembers) }))] : pieces.first?.members ?? []
        return json(line: line, of: members)
    }
}

extension TicketPiece {
    fileprivate var namedMembers: [JSON.Member] {
        let status: ResultStatus = handed.isNew ? .ok : .unchanged
        return [
            JSON.Member("ticket", ticket.map(JSON.string) ?? .null), JSON.Member("status", .string(status.rawValue)),
        ] + members
    }

    fileprivate var members: [JSON.Member] { handed.members + [JSON.Member("pages", .int(pages))] }
}
