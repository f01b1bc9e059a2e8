import Catalog
import Records

extension Ticket {
    static let record = Record<Ticket>(
        "the ticket", "What admits one person.", blank: Ticket(id: "", code: "", ticketType: "", status: .pending),
        [
            .required("id", \.id, .id(), "Unique among the tickets."),
            .required("code", \.code, .line, "What the scanner at the door reads."),
            .required("ticketType", \.ticketType, .id(), "The id of its type."),
            .required("status", \.status, .word("value.status"), "Whether it admits."),
            .optional("revision", \.revision, .integer(0), "How many times it has been issued anew."),
            .optional("replaces", \.replaces, .id(), "The id of the ticket it was issued in place of."),
            .optional("attendee", \.attendee, Attendee.record.rule.named("attendee"), "Who comes."),
            .optional("seat", \.seat, Seat.record.rule.named("seat"), "Where they sit."),
            .optional("validFrom", \.validFrom, .instant, "From when it admits."),
            .optional("validUntil", \.validUntil, .instant, "Until when it admits."),
            .optional("number", \.number, .line, "Its number, as printed."),
        ],
        checks: [TicketValidity.ofTicket])
}

extension Ticket.Attendee {
    static let record = Record<Ticket.Attendee>(
        "the attendee", "Who comes.", blank: Ticket.Attendee(),
        [
            .optional("name", \.name, .line, "Their name, in any script."),
            .optional("email", \.email, .email, "Where to reach them."),
            .optional("phone", \.phone, .line, "Their phone, with the country's code."),
            .optional("company", \.company, .line, "Where they come from."),
        ])
}

extension Ticket.Seat {
    static let record = Record<Ticket.Seat>(
        "the seat", "Where somebody sits.", blank: Ticket.Seat(),
        [
            .optional("section", \.section, .line, "The part of the house."),
            .optional("row", \.row, .line, "The row in it."),
            .optional("number", \.number, .line, "The seat in the row."),
            .optional("gate", \.gate, .line, "The way in."),
        ])
}
