import Catalog

/// An order as schema.org describes a reservation, for mail clients: a card above the mail, an entry in a calendar.
public struct LinkedReservation: Sendable {
    let order: Order
    /// The tickets that it tells of.
    let tickets: [Ticket]
    /// What the reservation is for, written already.
    let event: [UInt8]
    let page: WebAddress?
    /// Whether its reader is who bought it, and may know of all of the order.
    let isBuyers: Bool

    /// `event` is what `LinkedReservation.event` has made of the event, once for all of its orders.
    public init(_ order: Order, _ tickets: [Ticket], event: [UInt8], page: WebAddress?, isBuyers: Bool = true) {
        self.order = order
        self.isBuyers = isBuyers
        self.tickets = tickets
        self.event = event
        self.page = page
    }

    /// An event as reservations have it: when and where it is.
    public static func event(_ edition: EventEdition, offset: (Instant) -> Int) -> [UInt8] {
        LinkedEvent(brief: edition).briefBytes(offset: offset)
    }
}

extension LinkedReservation {
    /// JSON to stand between the tags of a script element: a reservation for each ticket, as long as they are few.
    public var bytes: [UInt8] {
        var writer = ScriptWriter(capacity: 1024 + tickets.count * 1024)
        if tickets.count > LinkedReservation.mostSingle || tickets.isEmpty {
            writer.object { write(tickets.first, seats: seats, to: &$0) }
        } else if let only = tickets.first, tickets.count == 1 {
            writer.object { write(only, seats: 1, to: &$0) }
        } else {
            writer.list { writer in
                for ticket in tickets { writer.object { write(ticket, seats: 1, to: &$0) } }
            }
        }
        return writer.bytes
    }

    private var seats: Int { tickets.isEmpty ? order.items.reduce(0) { $0 + $1.quantity } : tickets.count }

    private func write(_ ticket: Ticket?, seats: Int, to writer: inout ScriptWriter) {
        writer.word("@context", "https://schema.org")
        writer.word("@type", "EventReservation")
        writer.text("reservationNumber", number(ticket))
        writer.word("reservationStatus", ticket.map { order.standing(of: $0) }.status(order.status))
        writer.object("underName") { writer in
            writer.word("@type", "Person")
            let buyer = isBuyers ? order.buyer?.name ?? order.buyer?.company : nil
            writer.text("name", ticket?.attendee?.name ?? buyer ?? number(ticket))
        }
        writer.written("reservationFor", event)
        writer.number("numSeats", seats)
        if seats == 1, let ticket { write(ticket, to: &writer) }
        guard isBuyers else { return }
        if let total = order.total {
            writer.quoted("totalPrice") { $0.append(amount: total) }
            writer.text("priceCurrency", total.currency.code)
        }
        writer.address("modifyReservationUrl", page)
    }

    /// Who has no more than a ticket knows the order by that.
    private func number(_ ticket: Ticket?) -> String {
        guard !isBuyers, let ticket else { return order.reference }
        return ticket.number ?? ticket.id.text
    }

    private func write(_ ticket: Ticket, to writer: inout ScriptWriter) {
        writer.text("ticketNumber", ticket.number ?? ticket.id.text)
        if order.standing(of: ticket) == .valid { writer.text("ticketToken", "qrCode:" + ticket.code) }
        guard let seat = ticket.seat else { return }
        writer.text("venueSection", seat.section)
        writer.text("venueRow", seat.row)
        writer.text("venueSeat", seat.number)
    }

    /// More than this would take up too much of what clients show.
    private static let mostSingle = 6
}

extension Ticket.Status? {
    fileprivate func status(_ order: Order.Status) -> StaticString {
        switch (self, order) {
        case (.valid?, _), (.used?, _), (nil, .completed): "https://schema.org/ReservationConfirmed"
        case (.pending?, _), (nil, .pending): "https://schema.org/ReservationPending"
        default: "https://schema.org/ReservationCancelled"
        }
    }
}
