import Diagnostics
import Foundation
import JSON

extension TicketResult {
    /// One object; `line` is the one of a stream that it answers. With a document for each ticket they are a list.
    public func json(line: Int? = nil, isPerTicket: Bool = false) -> JSON {
        var members = [
            line.map { JSON.Member("line", .int($0)) }, JSON.Member("id", id.map(JSON.string) ?? .null),
            JSON.Member("status", .string(status.rawValue)),
        ].compactMap { $0 }
        if isPerTicket, status != .failed {
            members.append(JSON.Member("documents", .array(documents.map { .object($0.namedMembers) })))
        } else if let document = documents.first {
            members += document.members
        }
        if status == .failed { members.append(JSON.Member("retry", .bool(isWorthRetrying))) }
        members.append(JSON.Member("diagnostics", .array(diagnostics.map(JSONPrinter().json))))
        return .object(members)
    }
}

extension TicketResult.Document {
    fileprivate var namedMembers: [JSON.Member] {
        let status: TicketResult.Status = isNew ? .ok : .unchanged
        return [
            JSON.Member("ticket", ticket.map(JSON.string) ?? .null), JSON.Member("status", .string(status.rawValue)),
        ] + members
    }

    fileprivate var members: [JSON.Member] {
        let whereabouts =
            switch place {
            case .file(let path): JSON.Member("path", .string(path))
            case .here(let bytes): JSON.Member("base64", .string(Data(bytes).base64EncodedString()))
            }
        return [
            whereabouts, JSON.Member("sha256", .string(digest.hex)), JSON.Member("bytes", .int(byteCount)),
            JSON.Member("pages", .int(pages)),
        ]
    }
}
