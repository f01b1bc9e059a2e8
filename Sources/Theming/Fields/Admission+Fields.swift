import Catalog

/// A ticket of an order, which admits somebody.
final class ShownAdmission: Sendable {
    let ticket: Ticket
    let standing: Ticket.Status
    let zone: Zone
    /// Its place among the tickets of the order, from 1.
    let index: Int
    let type: ShownTicket?
    /// What it says at the door that its holder may go in to; nothing if the name of its type says it all.
    let includes: [TicketType]
    let replaced: Ticket?
    /// Where a picture of its code is.
    let code: String?

    init(_ ticket: Ticket, at index: Int, of order: Order, _ event: Event, code: String?) {
        self.ticket = ticket
        self.code = code
        self.index = index
        standing = order.standing(of: ticket)
        zone = event.zone
        let type = event.ticketTypes.first { $0.id == ticket.ticketType }
        self.type = type.map { ShownTicket(printed: $0, of: event) }
        includes = (type?.includes ?? []).compactMap { id in event.ticketTypes.first { $0.id == id } }
        replaced = ticket.replaces.flatMap { id in order.tickets.first { $0.id == id } }
    }
}

extension ShownAdmission {
    static let fields = FieldTable<ShownAdmission>(
        "admission", "A ticket of an order, which admits somebody.",
        [
            .text("id", "Its name for machines.", "tkt-001531") { shown, _ in shown.ticket.id.text },
            .text("text", "Its number, or its name for machines.", "001531") { shown, _ in
                shown.ticket.number ?? shown.ticket.id.text
            },
            .text("code", "What the scanner at the door reads; nothing if it admits nobody.", "EBS2026-GA-001531") {
                shown, _ in shown.standing == .valid ? shown.ticket.code : nil
            },
            .address("qr", "A picture of its code, in a mail; nothing if it admits nobody.", "cid:qr-1@example.org") {
                shown, _ in shown.code
            },
            .text(
                "status", "One of valid, used, cancelled, refunded, expired, transferred, pending.",
                "valid"
            ) { shown, _ in shown.standing.rawValue },
            .flag("admits", "Whether it lets anybody in.") { shown, _ in shown.standing == .valid },
            .one("type", "The kind of ticket.", of: ShownTicket.fields) { shown, _ in shown.type },
            .texts("includes", "The tickets that it holds.", "General Admission") { shown, view in
                shown.includes.map { view.text($0.name) }
            },
            .text("includes_text", "The same in one phrase.", "General Admission and Gala Night") { shown, view in
                view.language.list(shown.includes.map { view.text($0.name) }, .and)
            },
            .text("number", "Its number.", "001531") { shown, _ in shown.ticket.number },
            .number("index", "Its place among the tickets of the order, from 1.", "1") { shown, _ in shown.index },
            .text("holder", "Whom it is for.", "Josephine Mirembe") { shown, _ in shown.ticket.attendee?.name },
            .text("company", "For whom they come.", "Kampala Coffee Roasters") { shown, _ in
                shown.ticket.attendee?.company
            },
            .one("seat", "Where its holder sits.", of: Ticket.Seat.fields) { shown, _ in shown.ticket.seat },
            .one("valid_from", "From when it lets one in.", of: Moment.fields) { shown, _ in
                shown.moment(shown.ticket.validFrom)
            },
            .one("valid_until", "Until when it lets one in.", of: Moment.fields) { shown, _ in
                shown.moment(shown.ticket.validUntil)
            },
            .number("revision", "Which issue of it this is, if not the first.", "2") { shown, _ in
                shown.ticket.revision.flatMap { $0 > 1 ? $0 : nil }
            },
            .text("replaces", "The ticket that it was issued in place of.", "001402") { shown, _ in
                shown.replaced.map { $0.number ?? $0.id.text } ?? shown.ticket.replaces?.text
            },
        ])

    private func moment(_ instant: Instant?) -> Moment? { instant.map { Moment(instant: $0, zone: zone) } }
}

extension Ticket.Seat {
    static let fields = FieldTable<Ticket.Seat>(
        "seat", "Where somebody sits.",
        [
            .text("section", "The part of the hall.", "Table 4") { seat, _ in seat.section },
            .text("row", "The row.", "C") { seat, _ in seat.row },
            .text("number", "The seat.", "12") { seat, _ in seat.number },
            .text("gate", "The way in.", "Terrace Gate") { seat, _ in seat.gate },
        ])
}
