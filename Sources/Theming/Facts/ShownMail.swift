import Catalog
import Formats
import Liquid

/// A mail as its templates see it: what it is about, who gets it, and where its links lead.
public final class ShownMail: Sendable {
    let kind: MailKind
    let context: MailContext
    let event: ShownEvent
    let order: ShownOrder
    let people: People
    let wallet: [Pass]
    /// Which files come with it.
    let attachments: (tickets: Bool, calendar: Bool)
    /// The ticket that it is about, if it is about one.
    let ticket: ShownAdmission?
    let occasion: Occasion
    let ahead: MailContext.Ahead

    /// What all mails of one event in one language have in common.
    public struct Occasion: Sendable {
        /// The theme's tokens as CSS.
        public var tokens: String
        public var logo: String?
        /// The event as reservations have it.
        public var linkedEvent: [UInt8]

        public init(tokens: String, logo: String?, linkedEvent: [UInt8]) {
            self.tokens = tokens
            self.logo = logo
            self.linkedEvent = linkedEvent
        }
    }

    /// Who has to do with it.
    public struct People: Sendable {
        public var recipient: MailContext.Person
        public var sender: MailContext.Person
        public var support: String?
        /// Whether it goes to who gave a ticket away, rather than to who got it.
        public var isGiver: Bool

        public init(
            recipient: MailContext.Person, sender: MailContext.Person, support: String?, isGiver: Bool = false
        ) {
            self.recipient = recipient
            self.sender = sender
            self.support = support
            self.isGiver = isGiver
        }
    }

    /// A pass for the wallet of a phone.
    public struct Pass: Sendable {
        public var kind: String
        public var address: String

        public init(kind: String, address: String) {
            self.kind = kind
            self.address = address
        }
    }

    /// `ticket` is the number of one of the order's.
    public init(
        _ kind: MailKind, _ context: MailContext, _ order: ShownOrder, _ event: ShownEvent, _ people: People,
        _ occasion: Occasion, wallet: [Pass] = [], attachments: (tickets: Bool, calendar: Bool), ticket: Int?,
        ahead: MailContext.Ahead
    ) {
        self.kind = kind
        self.context = context
        self.order = order
        self.event = event
        self.people = people
        self.occasion = occasion
        self.wallet = wallet
        self.attachments = attachments
        self.ticket = ticket.flatMap { order.admissions.indices.contains($0) ? order.admissions[$0] : nil }
        self.ahead = ahead
    }
}

extension ShownMail {
    /// As templates see it.
    public func seen(_ view: View) -> Value { ShownMail.fields.seen(self, view) }

    /// The types that need one which the order has, can be bought, and aren't in it yet.
    var offers: [ShownTicket] {
        guard order.order.status == .completed else { return [] }
        let types = event.event.ticketTypes
        var held = Set(order.order.items.map(\.ticketType) + order.order.tickets.map(\.ticketType))
        for type in types where held.contains(type.id) { held.formUnion(type.includes) }
        return event.tickets.filter { ticket in
            !ticket.type.requires.isEmpty && ticket.offer.state.isOpen && !held.contains(ticket.type.id)
                && ticket.type.requires.allSatisfy(held.contains)
        }
    }

    /// The ticket type that somebody who waited may now have.
    var offered: ShownTicket? {
        guard let id = context.offer?.ticketType else { return nil }
        return event.tickets.first { $0.type.id == id }
            ?? event.event.ticketType(id).map { ShownTicket(printed: $0, of: event.event) }
    }

    /// Those of the order that are paid back; all if it doesn't say which, and nothing of the money is kept.
    var refunded: [ShownAdmission] {
        guard let refund = context.refund else { return [] }
        guard refund.tickets.isEmpty else { return order.admissions.filter { refund.tickets.contains($0.ticket.id) } }
        return refund.amount == order.order.total ? order.admissions : []
    }

    /// Nothing of mails that say nothing of when and where.
    var linkedData: [UInt8]? {
        guard kind.concernsCalendars || kind == .paymentPending else { return nil }
        let tickets =
            ticket.map { [$0.ticket] } ?? order.admissions.filter { $0.standing != .transferred }.map(\.ticket)
        return LinkedReservation(
            order.order, tickets, event: occasion.linkedEvent, page: context.orderPage, isBuyers: isBuyers
        ).bytes
    }

    /// Mails of single tickets go to others as well.
    private var isBuyers: Bool { ticket == nil || people.recipient.email == order.order.buyer?.email }

    func moment(_ instant: Instant?) -> Moment? {
        instant.map { Moment(instant: $0, zone: event.event.zone) }
    }
}
