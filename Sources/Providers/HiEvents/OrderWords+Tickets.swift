import Catalog
import JSON
import Records

extension OrderWords {
    /// What admits one attendee: the scanner reads their public id, nothing else of them.
    mutating func ticket(_ attendee: Wire, in order: Order.Status) -> JSON? {
        let place = "attendees[\(attendee["id"].text ?? "")]"
        let price = attendee["product_price_id", "ticket_price_id"].text
        let product =
            attendee["product_id", "ticket_id"].text ?? price.flatMap { shelf.product(ofPrice: $0)["id"].text }
        guard let id = attendee["id", "public_id"].text, let code = attendee["public_id"].text, let product else {
            remarks.warn(
                "ticket", place, "it lacks its code or its product: there is no ticket for it",
                hint: "look for the attendee in Hi.Events, and pull the orders again")
            return nil
        }
        return .compact([
            "id": .string(HiEvents.id(id)), "code": .string(code), "ticketType": .string(product),
            "status": .string(standing(attendee, place, in: order).rawValue), "attendee": person(attendee),
        ])
    }

    /// Check-ins are made list by list, so that whoever is on one may still be awaited on another; before there were lists, who was
    /// checked in was in.
    private mutating func standing(_ attendee: Wire, _ place: String, in order: Order.Status) -> Ticket.Status {
        switch attendee["status"].text {
        case "ACTIVE":
            if order == .refunded { return .refunded }
            return attendee["checked_in_at"].isThere ? .used : .valid
        case "AWAITING_PAYMENT": return .pending
        case "CANCELLED": return .cancelled
        case let word:
            remarks.warn(
                "status", place, "nobody knows the status “\(word ?? "")”: the ticket isn't valid yet",
                hint: "look in Hi.Events how it stands; a later version of playbill may know it")
            return .pending
        }
    }

    /// Names and a mail address, for tickets and mails alone.
    mutating func person(_ wire: Wire) -> JSON? {
        let name = [wire["first_name"].text, wire["last_name"].text].compactMap { $0 }.joined(separator: " ")
        let email = wire["email"].text
        let isGood = email.map { Rule<String>.isAddress($0) } ?? true
        if !isGood {
            remarks.warn(
                "email", "email", "somebody's mail address is none: it is left out", hint: "correct it in Hi.Events")
        }
        let json = JSON.compact([
            "name": name.isEmpty ? nil : .string(name), "email": isGood ? email.map(JSON.string) : nil,
        ])
        return json == .object([]) ? nil : json
    }
}
