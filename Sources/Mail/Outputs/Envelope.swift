import Catalog
import Crypto
import Diagnostics
import MIME
import Project
import Theming

/// Who a mail is from and to, and what it goes by.
struct Envelope {
    let heads: MessageHeads

    /// Throws if nobody has said who sends it or gets it, or if something can't stand in a header.
    init(
        _ letter: Letter, subject: String, _ occasion: Occasion, _ office: MailOffice, at now: Instant
    ) throws(Failure) {
        let config = office.config
        guard let from = config.mail.from else { throw EnvelopeMessages.noSender }
        guard let address = letter.recipient.email else { throw EnvelopeMessages.noRecipient(letter) }
        let context = letter.request.context
        let unsubscribe = letter.kind.isTransactional ? nil : context.unsubscribe
        let hidden = Envelope.hidden(in: occasion, config)
        do throws(Refusal) {
            heads = try MessageHeads(
                from: Mailbox(name: from.name ?? config.site.title, address: from.address),
                to: Mailbox(name: letter.recipient.name, address: address), replyTo: config.mail.replyTo,
                subject: subject, date: now, id: Envelope.id(of: letter, domain: office.domain),
                language: occasion.view.language.tag.text,
                unsubscribe: unsubscribe.map { MessageHeads.Unsubscribe(page: $0) })
        } catch {
            throw EnvelopeMessages.refused(Refusal(error.problems + hidden))
        }
        guard hidden.isEmpty else { throw EnvelopeMessages.refused(Refusal(hidden)) }
    }

    /// What subjects are filled with, and HTML leaves out: a subject without it would say something else.
    private static func hidden(in occasion: Occasion, _ config: Config) -> [HeaderProblem] {
        let values = [("event.title", occasion.view.whole(occasion.event.title)), ("site.title", config.site.title)]
        return values.compactMap { field, text in
            HeaderText.reason(against: text).map { HeaderProblem(field, $0) }
        }
    }

    /// The same for the same mail, whenever it is made: mail programs show one of several copies.
    private static func id(of letter: Letter, domain: String) -> String {
        let revisions = letter.tickets.compactMap { letter.order.tickets[$0].revision }.reduce(0, +)
        let parts = [
            letter.order.id.text, letter.kind.rawValue, letter.part ?? "", letter.recipient.email ?? "",
            String(letter.request.context.revision), String(revisions), letter.request.mark.hex,
        ]
        let mark = Digest(of: parts.joined(separator: "\n").utf8).hex.prefix(32)
        return "\(mark)@\(domain)"
    }

    /// Whose ids they are: the sender's.
    static func domain(_ config: Config) -> String {
        let sender = config.mail.from.flatMap { try? MailAddress($0.address, field: "From").domain }
        return sender ?? "playbill.invalid"
    }
}

enum EnvelopeMessages {
    static let noSender = Failure(
        .usage,
        [
            Diagnostic(
                .error, "mail.from", "nobody has said who mails are from",
                hint: "set “mail.from” in playbill.json, such as \"Summit <tickets@example.com>\"")
        ])

    static func noRecipient(_ letter: Letter) -> Failure {
        MailMessages.failure(
            "mail.recipient", "nobody has said where the mail goes",
            hint: "the order needs “buyer.email”, or the request “context.recipient”")
    }

    static func refused(_ refusal: Refusal) -> Failure {
        Failure(
            .records,
            refusal.problems.map { problem in
                Diagnostic(
                    .error, "mail.header", "the field “\(problem.field)” \(problem.reason)",
                    hint: problem.hint ?? "correct it where it comes from: nothing is left out silently")
            })
    }
}
