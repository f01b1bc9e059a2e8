import Catalog
import Diagnostics
import MIME

/// Makes the document of an order, or of one of its tickets: what products make of each other is put together by who knows
/// both. One for each thread.
public typealias DocumentMaker = (_ order: Order, _ ticket: Int?) throws(Failure) -> [UInt8]

/// What comes with a mail beside its words.
struct Enclosures {
    var codes: [CodePicture] = []
    var attachments: [Attachment] = []

    /// Throws if a code or a document can't be made, or can't be called what its order says.
    init(
        _ letter: Letter, _ extent: MailPlan.Extent, _ occasion: Occasion, domain: String, document: DocumentMaker?
    ) throws(Failure) {
        guard extent != .none else { return }
        codes = CodePicture.all(of: letter, domain: domain)
        guard extent == .all else { return }
        if let document, letter.attaches.tickets {
            let body = Body(try document(letter.order, letter.ticket))
            attachments.append(try Enclosures.attachment(AttachmentName.of(letter), "application/pdf", body))
        }
        guard letter.attaches.calendar else { return }
        attachments.append(
            try Enclosures.attachment(
                "\(occasion.event.slug).ics", "text/calendar; charset=utf-8; method=PUBLISH", occasion.calendar))
    }

    /// Those that a document shows.
    func pictures(in html: [UInt8]) throws(Failure) -> [InlinePicture] {
        try CodePicture.shown(codes, in: html).map { code throws(Failure) in
            let body = Body(try code.png())
            do throws(HeaderProblem) {
                return try InlinePicture(id: code.contentID, name: "code-\(code.ticket + 1).png", body)
            } catch {
                throw EnvelopeMessages.refused(Refusal([error]))
            }
        }
    }

    private static func attachment(_ name: String, _ type: String, _ body: Body) throws(Failure) -> Attachment {
        do throws(HeaderProblem) {
            return try Attachment(name: name, type: type, body)
        } catch {
            throw EnvelopeMessages.refused(Refusal([error]))
        }
    }
}

extension Letter {
    /// What comes with it as files, if files are wanted.
    var attaches: (tickets: Bool, calendar: Bool) {
        (kind.handsOverTickets && !admitting.isEmpty, kind.concernsCalendars)
    }
}

/// What the document of an order is called where it arrives.
enum AttachmentName {
    static func of(_ letter: Letter) -> String {
        let ticket = letter.ticket.map { letter.order.tickets[$0] }
        let parts = [letter.order.reference, ticket.map { $0.number ?? $0.id.text }].compactMap { $0 }
        // A slash would make folders of it, and Windows knows more such signs.
        let name = parts.joined(separator: "-").map { "/\\:*?\"<>|".contains($0) ? "-" : $0 }
        return "\(String(name).prefix(80)).pdf"
    }
}
