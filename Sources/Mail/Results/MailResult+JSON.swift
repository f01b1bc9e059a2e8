import Diagnostics
import Foundation
import JSON

extension MailResult {
    /// One object; `line` is the one of a stream that it answers.
    public func json(line: Int? = nil) -> JSON {
        var members = [
            line.map { JSON.Member("line", .int($0)) }, JSON.Member("id", id.map(JSON.string) ?? .null),
            JSON.Member("status", .string(status.rawValue)),
        ].compactMap { $0 }
        members.append(
            status == .failed
                ? JSON.Member("retry", .bool(isWorthRetrying)) : JSON.Member("mails", .array(mails.map(\.json))))
        members.append(JSON.Member("diagnostics", .array(diagnostics.map(JSONPrinter().json))))
        return .object(members)
    }
}

extension MailResult.Mail {
    fileprivate var json: JSON {
        let whereabouts =
            switch place {
            case .file(let path): JSON.Member("path", .string(path))
            case .here(let bytes): JSON.Member("base64", .string(Data(bytes).base64EncodedString()))
            }
        return .object(
            [
                to.map { JSON.Member("to", .string($0)) }, subject.map { JSON.Member("subject", .string($0)) },
                whereabouts, JSON.Member("sha256", .string(digest.hex)), JSON.Member("bytes", .int(byteCount)),
            ].compactMap { $0 })
    }
}
