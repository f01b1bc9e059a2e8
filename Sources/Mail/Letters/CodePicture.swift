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
    let png: [UInt8]
    /// What the HTML calls it by.
    let contentID: String

    /// Throws if its code is one that can't be drawn.
    init(_ letter: Letter, ticket: Int, domain: String) throws(Failure) {
        let shown = letter.order.tickets[ticket]
        do throws(QRProblem) {
            let code = try QRCode(shown.code, level: .medium)
            // White to its edges, and large enough for a screen that is held to a scanner.
            let scale = (CodePicture.leastWidth + code.sideWithQuietZone - 1) / code.sideWithQuietZone
            png = code.png(pixelsPerModule: max(CodePicture.leastScale, scale))
        } catch {
            throw MailMessages.code(shown, "\(error)")
        }
        self.ticket = ticket
        let mark = Digest(of: "\(letter.order.id.text)\n\(shown.id.text)\n\(shown.code)".utf8).hex.prefix(16)
        contentID = "qr\(ticket + 1).\(mark)@\(domain)"
    }

    /// Those of all tickets of a mail that let somebody in.
    static func all(of letter: Letter, domain: String) throws(Failure) -> [CodePicture] {
        guard letter.kind.handsOverTickets else { return [] }
        var pictures: [CodePicture] = []
        for number in letter.tickets where letter.order.standing(of: letter.order.tickets[number]) == .valid {
            pictures.append(try CodePicture(letter, ticket: number, domain: domain))
        }
        return pictures
    }

    /// The picture itself as an address, for HTML that has nothing beside it.
    var dataAddress: String { "data:image/png;base64,\(Data(png).base64EncodedString())" }

    private static let leastWidth = 320
    private static let leastScale = 4
}
