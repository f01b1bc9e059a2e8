import Catalog
import JSON
import Records

/// All amounts of an order are in one currency.
enum OneCurrency {
    static let check = Check<Order>("total", "fees", "taxes", "items") { order, json, problems in
        guard let currency = order.total?.currency else { return }
        let items = order.items.enumerated().map { (["items", .index($0), "unitPrice"] as [JSONStep], $1.unitPrice) }
        let taxes = order.taxes.enumerated().map {
            (["taxes", .index($0), "amount"] as [JSONStep], Optional($1.amount))
        }
        for (place, money) in items + taxes + [(["fees"], order.fees)] {
            guard let money, money.currency != currency else { continue }
            problems.error(
                "order.mixed-currencies", "this is in \(money.currency), the total in \(currency)",
                at: json.reach(place + ["currency"]))
        }
    }
}

/// A ticket admits from a time to a later one, and not for an order that came to nothing.
enum TicketValidity {
    static let ofTicket = Check<Ticket>("validFrom", "validUntil") { ticket, json, problems in
        guard let from = ticket.validFrom, let until = ticket.validUntil, until < from else { return }
        problems.error(
            "order.date-order", "the ticket admits until \(until), but only from \(from) on",
            at: json.reach("validUntil"),
            hint: "swap the two, or correct the offset")
    }

    static let ofOrder = Check<Order>("status", "tickets") { order, json, problems in
        guard [.cancelled, .refunded, .expired].contains(order.status) else { return }
        for (index, ticket) in order.tickets.enumerated() where ticket.status == .valid {
            problems.warning(
                "order.valid-ticket", "the order is \(order.status.rawValue), this ticket is valid",
                at: json.reach("tickets", .index(index), "status"))
        }
    }
}
