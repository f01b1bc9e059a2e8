import Catalog
import JSON
import Records

extension MailKind {
    /// What an order must be for what the mail says of it; nil if it may be anything.
    func orders(_ context: MailContext) -> [Order.Status]? {
        switch self {
        case .registrationConfirmed, .orderConfirmed: [.completed]
        // One that is paid in parts isn't completed by each of them.
        case .paymentReceived: context.balance == nil ? [.completed] : [.completed, .pending]
        case .paymentPending: [.pending]
        case .paymentFailed: [.pending, .cancelled, .expired]
        case .balanceDue, .reminder: [.pending, .completed]
        case .ticket, .ticketTransferred, .eventChanged, .eventPostponed, .eventCancelled, .refundIssued,
            .waitingListOffer, .setPassword, .afterEvent:
            nil
        }
    }

    /// `json` is the order's.
    func check(_ order: Order, _ context: MailContext, _ json: JSONValue, _ problems: inout Problems) {
        guard let fitting = orders(context), !fitting.contains(order.status) else { return }
        let names = fitting.map(\.rawValue).joined(separator: " or ")
        problems.error(
            "mail.status",
            "a mail of the kind “\(rawValue)” is of an order that is \(names), and this one is \(order.status.rawValue)",
            at: json.reach("status"), hint: "it would say what isn't so: ask for another kind, or for none")
    }
}
