import Catalog
import Diagnostics
import JSON
import MIME
import MailMarkup
import Publishing
import Streaming
import Theming

/// Makes what a plan says of requests, and answers what became of each: one for each thread.
public final class MailMaker {
    private let plan: MailPlan
    private var sheets = StyleSheets()

    public init(_ plan: MailPlan) {
        self.plan = plan
    }

    /// All mails of a request, or none: they are handed over when the last of them is made. Without `document` they come
    /// without documents of tickets.
    public func result(
        _ request: MailRequest, _ office: MailOffice, document: DocumentMaker? = nil, _ noted: [Diagnostic] = []
    ) -> MailResult {
        var diagnostics = noted
        do throws(Failure) {
            let made = try make(try request.letters(), office, document)
            diagnostics += made.flatMap(\.diagnostics)
            let mails = try made.map { mail throws(Failure) in try handedOver(mail) }
            return MailResult(id: request.order.id.text, mails, diagnostics: diagnostics)
        } catch {
            return MailResult(
                id: request.order.id.text, failed: Failure(error.kind, diagnostics + error.diagnostics))
        }
    }

    /// Throws what is wrong with any of them; each says which it is of if there are several.
    private func make(
        _ letters: [Letter], _ office: MailOffice, _ document: DocumentMaker?
    ) throws(Failure) -> [MadeMail] {
        let now = plan.now()
        var (made, wrong): ([MadeMail], [Diagnostic]) = ([], [])
        for letter in letters {
            do throws(Failure) {
                made.append(try make(letter, office, document, at: now))
            } catch {
                // What is wrong with the settings or the machine is so for all.
                guard error.kind == .records, letters.count > 1 else { throw error }
                wrong += error.diagnostics.map { $0.of(letter) }
            }
        }
        guard wrong.isEmpty else { throw Failure(.records, wrong) }
        return made
    }

    private func make(
        _ letter: Letter, _ office: MailOffice, _ document: DocumentMaker?, at now: Instant
    ) throws(Failure) -> MadeMail {
        guard let event = office.events[letter.order.event] else { throw MailMessages.noEvent(letter.order) }
        let occasion = office.occasion(event, office.readers.language(of: letter.order), at: now)
        let remarks = try letter.request.untruths(of: event, at: now)
        let enclosures = try Enclosures(
            letter, plan.form.takes(plan.extent), occasion, domain: office.domain, document: document)
        let isWhole = plan.attachesTickets && document != nil
        let data = LetterData(
            letter, occasion, enclosures.codes, attachesFiles: isWhole, at: now, office.config)
        if plan.form == .whatsapp {
            let message = try WhatsAppMessage(letter, data, office, key: plan.key)
            return MadeMail(
                name: MailName.of(letter, plan.form), to: message.phone, bytes: message.json.bytes(.oneLine),
                diagnostics: remarks)
        }
        var text = try MailText(letter, data, plan.form.parts, office, &sheets)
        if letter.kind == .eventChanged, case .array(let changes) = data.value("mail", "changes"), changes.isEmpty {
            text.diagnostics.append(MailMessages.noChange)
        }
        text.diagnostics += remarks
        let envelope = { () throws(Failure) in
            try Envelope(letter, subject: text.subject, occasion, office, at: now).heads
        }
        let bytes: [UInt8]
        switch plan.form {
        case .html: bytes = try CodePicture.putting(enclosures.codes, into: text.html ?? [])
        case .text, .whatsapp: bytes = text.plain ?? []
        case .eml:
            bytes =
                Message(
                    try envelope(), text: Body(text: text.plain ?? []), html: Body(text: text.html ?? []),
                    pictures: try enclosures.pictures(in: text.html ?? []), attachments: enclosures.attachments
                ).bytes
        case .sendgrid:
            bytes = try SendGridMail(letter: letter, heads: try envelope(), text: text, enclosures: enclosures).bytes()
        }
        return MadeMail(
            name: MailName.of(letter, plan.form), to: letter.recipient.email,
            subject: text.subject.isEmpty ? nil : text.subject, bytes: bytes, diagnostics: text.diagnostics)
    }

    private func handedOver(_ mail: MadeMail) throws(Failure) -> MailPiece {
        var file: (sink: FileSink, name: String)?
        if case .files(let sink) = plan.delivery { file = (sink, mail.name) }
        return MailPiece(to: mail.to, subject: mail.subject, handed: try Handed(mail.bytes, to: file))
    }
}

/// A mail that is finished, and not handed over yet.
struct MadeMail {
    var name: String
    var to: String?
    var subject: String?
    var bytes: [UInt8]
    var diagnostics: [Diagnostic]
}

extension MailPlan.Form {
    fileprivate var parts: MailText.Parts {
        switch self {
        case .eml, .sendgrid: .both
        case .html: .html
        case .text, .whatsapp: .plain
        }
    }

    /// What can come with it, of what is wanted.
    fileprivate func takes(_ extent: MailPlan.Extent) -> MailPlan.Extent {
        switch self {
        case .eml, .sendgrid: extent
        case .html: extent == .none ? .none : .codes
        case .text, .whatsapp: .none
        }
    }
}

extension Diagnostic {
    fileprivate func of(_ letter: Letter) -> Diagnostic {
        var placed = self
        placed.notes.append("in the mail to “\(letter.recipient.email ?? letter.recipient.name ?? "the buyer")”")
        if let ticket = letter.ticket { placed.notes.append("of the ticket “\(letter.order.tickets[ticket].id)”") }
        return placed
    }
}
