import JSON
import Streaming

/// What became of one request.
public typealias MailResult = OrderResult<MailPiece>

/// A mail that was handed over.
public struct MailPiece: OrderPiece {
    /// Where it is to be sent: an address, or a telephone number.
    public let to: String?
    public let subject: String?
    public let handed: Handed
}

extension OrderResult where Piece == MailPiece {
    /// One object; `line` is the one of a stream that it answers.
    public func json(line: Int? = nil) -> JSON {
        json(line: line, of: [JSON.Member("mails", .array(pieces.map(\.json)))])
    }

    /// As the line of a stream that answers one of those that came in.
    public func answer(to line: Int) -> Answer { Answer(json(line: line), counts) }
}

extension MailPiece {
    fileprivate var json: JSON {
        let heads = [
            to.map { JSON.Member("to", .string($0)) }, subject.map { JSON.Member("subject", .string($0)) },
        ]
        return .object(heads.compactMap { $0 } + handed.members)
    }
}
