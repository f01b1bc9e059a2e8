import Catalog
import Crypto
import Diagnostics
import Foundation
import QRCode

/// The code of a ticket as a picture that is in the mail: hosted ones are blocked until somebody asks for them, and tell
/// whoever keeps them who has read it.
struct CodePicture: Hashable, Sendable {
    /// The ticket's number in its order.
    let ticket: Int
    /// What the HTML calls it by.
    let contentID: String
    private let shown: Ticket

    init(_ letter: Letter, ticket: Int, domain: String) {
        shown = letter.order.tickets[ticket]
        self.ticket = ticket
        let mark = Digest(of: "\(letter.order.id.text)\n\(shown.id.text)\n\(shown.code)".utf8).hex.prefix(16)
        contentID = "qr\(ticket + 1).\(mark)@\(domain)"
    }

    /// Those of all tickets of a mail that let somebody in.
    static func all(of letter: Letter, domain: String) -> [CodePicture] {
        guard letter.kind.handsOverTickets else { return [] }
        return letter.admitting.map { CodePicture(letter, ticket: $0, domain: domain) }
    }

    /// White to its edges, and large enough for a screen that is held to a scanner. Throws if its code is one that can't be
    /// drawn.
    func png() throws(Failure) -> [UInt8] {
        do throws(QRProblem) {
            let code = try QRCode(shown.code, level: .medium)
            let scale = (CodePicture.leastWidth + code.sideWithQuietZone - 1) / code.sideWithQuietZone
            return code.png(pixelsPerModule: max(CodePicture.leastScale, scale))
        } catch {
            throw MailMessages.code(shown, "\(error)")
        }
    }

    /// Those of some that a document shows.
    static func shown(_ pictures: [CodePicture], in html: [UInt8]) -> [CodePicture] {
        guard !pictures.isEmpty else { return [] }
        let ids = addresses(in: html)
        return pictures.filter { ids.contains($0.contentID) }
    }

    /// What follows `cid:` in a document, up to its quote.
    private static func addresses(in html: [UInt8]) -> Set<String> {
        var ids: Set<String> = []
        html.withUnsafeBufferPointer { html in
            var at = 3
            while at < html.count {
                if html[at] == UInt8(ascii: ":"), html[at - 1] == UInt8(ascii: "d"), html[at - 2] == UInt8(ascii: "i"),
                    html[at - 3] == UInt8(ascii: "c")
                {
                    let id = html[(at + 1)...].prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
                    ids.insert(String(decoding: id, as: UTF8.self))
                }
                at += 1
            }
        }
        return ids
    }

    /// HTML with the pictures themselves in place of their names, for what has nothing beside it.
    static func putting(_ pictures: [CodePicture], into html: [UInt8]) throws(Failure) -> [UInt8] {
        let shown = shown(pictures, in: html)
        guard !shown.isEmpty else { return html }
        var text = String(decoding: html, as: UTF8.self)
        for picture in shown {
            let address = "data:image/png;base64,\(Data(try picture.png()).base64EncodedString())"
            text = text.replacing("cid:\(picture.contentID)", with: address)
        }
        return Array(text.utf8)
    }

    private static let leastWidth = 320
    private static let leastScale = 4
}
