/// What a mail is for.
public enum MailKind: String, Hashable, Sendable, CaseIterable {
    case registrationConfirmed = "registration-confirmed"
    case orderConfirmed = "order-confirmed"
    case paymentPending = "payment-pending"
    case paymentFailed = "payment-failed"
    case paymentReceived = "payment-received"
    case ticket
    case ticketTransferred = "ticket-transferred"
    case reminder
    case eventChanged = "event-changed"
    case eventPostponed = "event-postponed"
    case eventCancelled = "event-cancelled"
    case refundIssued = "refund-issued"
    case waitingListOffer = "waiting-list-offer"
    case balanceDue = "balance-due"
    case setPassword = "set-password"
    case afterEvent = "after-event"
}

extension MailKind {
    /// Whether it is part of what its reader has bought or asked for, and so can't be unsubscribed from.
    public var isTransactional: Bool { self != .afterEvent }

    /// Whether it hands over tickets: their codes are in it, and the document with them.
    public var handsOverTickets: Bool {
        switch self {
        case .registrationConfirmed, .orderConfirmed, .paymentReceived, .ticket, .ticketTransferred, .reminder,
            .eventChanged:
            true
        case .paymentPending, .paymentFailed, .eventPostponed, .eventCancelled, .refundIssued, .waitingListOffer,
            .balanceDue, .setPassword, .afterEvent:
            false
        }
    }

    /// Whether its reader may want the event in a calendar, or has it there and must be told.
    public var concernsCalendars: Bool { handsOverTickets || self == .eventPostponed || self == .eventCancelled }

    /// Whether each ticket has a mail of its own.
    public var isPerTicket: Bool { self == .ticket }
}
