import Catalog
import Crypto
import Diagnostics
import MailMarkup
import Publishing
import Theming

/// Makes what a plan says of requests, and answers what became of each: one for each thread.
public final class MailMaker {
    private let plan: MailPlan
    private var sheets = StyleSheets()

    public init(_ plan: MailPlan) {
        self.plan = plan
    }

    /// All mails of a request, or none: they are handed over when the last of them is made.
    public func result(_ request: MailRequest, _ office: MailOffice, _ noted: [Diagnostic] = []) -> MailResult {
        var diagnostics = noted
        do throws(Failure) {
            let now = plan.now()
            let made = try request.letters().map { letter throws(Failure) in
                let mail = try make(letter, office, at: now)
                diagnostics += mail.diagnostics
                return mail
            }
            let mails = try made.map { mail throws(Failure) in try handedOver(mail) }
            return MailResult(id: request.order.id.text, mails: mails, diagnostics: diagnostics)
        } catch {
            return MailResult(
                id: request.order.id.text, failed: Failure(error.kind, diagnostics + error.diagnostics))
        }
    }

    private func make(_ letter: Letter, _ office: MailOffice, at now: Instant) throws(Failure) -> MadeMail {
        guard let event = office.events[letter.order.event] else { throw MailMessages.noEvent(letter.order) }
        let occasion = office.occasion(event, office.readers.language(of: letter.order), at: now)
        let codes = plan.form == .html ? try CodePicture.all(of: letter, domain: "") : []
        let data = LetterData(
            letter, occasion,
            codes: Dictionary(uniqueKeysWithValues: codes.map { ($0.ticket, $0.dataAddress) }), at: now, office.config)
        let text = try MailText(letter, data, plan.form == .text ? .plain : .html, office, &sheets)
        return MadeMail(
            name: MailName.of(letter, plan.form), to: letter.recipient.email,
            subject: text.subject.isEmpty ? nil : text.subject, bytes: text.html ?? text.plain ?? [],
            diagnostics: text.diagnostics)
    }

    private func handedOver(_ mail: MadeMail) throws(Failure) -> MailResult.Mail {
        var (place, isNew) = (MailResult.Place.here([]), true)
        switch plan.delivery {
        case .inline: place = .here(mail.bytes)
        case .files(let sink):
            isNew = try sink.writeIfChanged(mail.name, mail.bytes)
            place = .file("\(sink.folder)/\(mail.name)")
        }
        return MailResult.Mail(
            to: mail.to, subject: mail.subject, place: place, digest: Digest(of: mail.bytes),
            byteCount: mail.bytes.count, isNew: isNew)
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
