import Catalog
import Feeds
import Records

extension MailContext {
    /// What each kind takes, and what it must have.
    static let records: [MailKind: Record<MailContext>] = Dictionary(
        uniqueKeysWithValues: MailKind.allCases.map { ($0, record(of: $0)) })

    private static func record(of kind: MailKind) -> Record<MailContext> {
        Record<MailContext>(
            "the context", "What a mail of the kind \(kind.rawValue) needs to know beside the order.",
            blank: MailContext(), isClosed: true, ownFields(of: kind) + commonFields)
    }

    private static func ownFields(of kind: MailKind) -> [Field<MailContext>] {
        switch kind {
        case .registrationConfirmed, .orderConfirmed: [button]
        case .paymentPending: [button, amountField]
        case .paymentFailed:
            [
                neededButton, amountField, .optional("reason", \.reason, .text, "Why the payment failed."),
                .optional("cartExpires", \.cartExpires, .instant, "Until when the cart is kept."),
            ]
        case .paymentReceived:
            [
                button, amountField, .optional("receivedAt", \.received, .instant, "When the payment came in."),
                .optional("balance", \.balance, .price, "What is still to be paid."),
            ]
        case .ticket:
            [button, .optional("ticket", \.ticket, .id(), "The ticket to send; a mail for each if left out.")]
        case .ticketTransferred:
            [
                button,
                needed("transfer", \.transfer, Transfer.record.rule.named("transfer"), "Which ticket, and whose."),
            ]
        case .reminder:
            [
                button,
                .optional(
                    "ahead", \.ahead, .word("value.ahead"),
                    "How long before the event it comes; by the clock if left out."),
            ]
        case .eventChanged:
            [button, needed("before", \.before, EventBefore.record.rule.named("before"), "What the event was.")]
        case .eventPostponed, .eventCancelled:
            [button, .optional("refund", \.refund, Refund.offered.rule.named("refundOffer"), "How money comes back.")]
        case .refundIssued:
            [button, needed("refund", \.refund, Refund.issued.rule.named("refund"), "The money that was sent back.")]
        case .waitingListOffer:
            [
                neededButton,
                needed("offer", \.offer, PlaceOffer.record.rule.named("offer"), "The place that has become free."),
            ]
        case .balanceDue:
            [
                neededButton,
                needed("instalment", \.instalment, Instalment.record.rule.named("instalment"), "What has to be paid."),
            ]
        case .setPassword:
            [neededButton, .optional("expires", \.expires, .instant, "Until when the link works.")]
        case .afterEvent:
            [
                button,
                .optional("certificateUrl", \.certificate, .webAddress, "A certificate of having been there."),
                .optional("feedbackUrl", \.feedback, .webAddress, "Where to say how it was."),
                needed(
                    "unsubscribeUrl", \.unsubscribe, .webAddress,
                    "Where one press ends these mails (RFC 8058): it takes a POST, and is https."),
            ]
        }
    }

    private static let commonFields: [Field<MailContext>] = [
        .optional("recipient", \.recipient, Person.record.rule.named("person"), "Who gets it; the buyer if left out."),
        .optional("message", \.message, .text, "The organizer's own words, with line breaks."),
        .optional("orderUrl", \.orderPage, .webAddress, "Where the order is shown."),
        .optional("documentUrl", \.document, .webAddress, "Where WhatsApp can fetch its tickets as a document."),
        .defaulted(
            "revision", \.revision, .integer(0, 1_000_000),
            "How often it was sent before with something else in it: mail programs tell copies by it."),
    ]

    private static let button = Field<MailContext>.optional(
        "actionUrl", \.action, .webAddress, "Where its button leads.")
    private static let neededButton = needed("actionUrl", \.action, .webAddress, "Where its button leads.")
    private static let amountField = Field<MailContext>.optional(
        "amount", \.amount, .price, "How much; the order's total if left out.")

    /// A key that this kind must have, and others don't.
    private static func needed<Value>(
        _ name: String, _ path: WritableKeyPath<MailContext, Value?> & Sendable, _ rule: Rule<Value>, _ summary: String
    ) -> Field<MailContext> {
        .required(name, path, rule.map { $0 }, summary)
    }
}
