import Catalog
import Diagnostics
import JSON
import Records

/// What a context names is in the order or its event, and its amounts are in the order's currency.
struct MailContextCheck {
    private let context: MailContext
    private let kind: MailKind
    private let order: Order
    private let event: Event

    init(_ context: MailContext, of kind: MailKind, _ order: Order, _ event: Event) {
        self.context = context
        self.kind = kind
        self.order = order
        self.event = event
    }

    func run(_ json: JSONValue, _ problems: inout Problems) {
        if let ticket = context.ticket { check(ticket, json.reach("ticket"), &problems) }
        if let ticket = context.transfer?.ticket { check(ticket, json.reach("transfer", "ticket"), &problems) }
        for (place, ticket) in (context.refund?.tickets ?? []).enumerated() {
            check(ticket, json.reach("refund", "tickets", .index(place)), &problems)
        }
        if let type = context.offer?.ticketType, event.ticketType(type) == nil {
            problems.error(
                "mail.dangling-reference", "the event has no ticket type “\(type)”",
                at: json.reach("offer", "ticketType"),
                hint: NearName.hint(type.text, among: event.ticketTypes.map(\.id.text)))
        }
        if let instalment = context.instalment, instalment.number > instalment.count {
            problems.error(
                "mail.instalment", "there is no instalment \(instalment.number) of \(instalment.count)",
                at: json.reach("instalment", "number"))
        }
        checkCurrencies(json, &problems)
    }

    /// One that was given away may be gone, but then another was issued in its place.
    private func check(_ ticket: ID<Ticket>, _ json: JSONValue, _ problems: inout Problems) {
        guard !order.tickets.contains(where: { $0.id == ticket || kind == .ticketTransferred && $0.replaces == ticket })
        else { return }
        problems.error(
            "mail.dangling-reference", "the order has no ticket “\(ticket)”", at: json,
            hint: NearName.hint(ticket.text, among: order.tickets.map(\.id.text)))
    }

    private func checkCurrencies(_ json: JSONValue, _ problems: inout Problems) {
        guard let currency = order.total?.currency else { return }
        let amounts: [([JSONStep], Money?)] = [
            (["amount"], context.amount), (["balance"], context.balance),
            (["refund", "amount"], context.refund?.amount), (["instalment", "amount"], context.instalment?.amount),
            (["instalment", "paid"], context.instalment?.paid),
            (["instalment", "balance"], context.instalment?.balance),
        ]
        for (place, money) in amounts {
            guard let money, money.currency != currency else { continue }
            problems.error(
                "order.mixed-currencies", "this is in \(money.currency), the order's total in \(currency)",
                at: json.reach(place + ["currency"]))
        }
    }
}
