import Catalog
import JSON

extension PretixOrder {
    /// Nil for a position that nobody can be let in with.
    func ticket(_ position: Wire, _ part: Part, _ remarks: inout Remarks) -> JSON? {
        let field = "position \(position["positionid", "id"].text ?? "without a number")"
        guard let number = position["positionid", "id"].text, let code = position["secret"].text,
            let type = position["item"].text
        else {
            remarks.warn(
                "ticket", field, "it has no secret, number or item, so it has no ticket",
                hint: "see the order at pretix")
            return nil
        }
        if isBlocked(position) {
            remarks.note(
                "blocked", field, "its ticket is blocked, so it is shown as pending", hint: "unblock it at pretix")
        }
        return .compact([
            "id": .string("\(setting.path.id())-\(part.code)-\(number)"), "code": .string(code),
            "ticketType": .string(type), "status": .string(status(of: position).rawValue),
            "attendee": attendee(position), "seat": seat(position["seat"]),
            "validFrom": position["valid_from"].instant("\(field), valid_from", &remarks).map { .string($0.text) },
            "validUntil": position["valid_until"].instant("\(field), valid_until", &remarks).map { .string($0.text) },
            "number": .string("\(part.code)-\(number)"),
        ])
    }

    /// That it was scanned doesn't matter: it may be good for another list, or another day.
    private func status(of position: Wire) -> Ticket.Status {
        if position["canceled"].flag == true { return .cancelled }
        switch status {
        case .completed: return isBlocked(position) ? .pending : .valid
        case .pending: return .pending
        case .expired: return .expired
        case .cancelled: return .cancelled
        case .refunded: return .refunded
        }
    }

    private func isBlocked(_ position: Wire) -> Bool { !position["blocked"].list.isEmpty }

    /// An extra is for whom the ticket is that it was added to.
    private func attendee(_ position: Wire) -> JSON? {
        let base = position["addon_to"].text.flatMap { base in
            wire["positions"].list.first { $0["id"].text == base }
        }
        let name = PretixName(position, "attendee_name").text ?? base.flatMap { PretixName($0, "attendee_name").text }
        let attendee = JSON.compact([
            "name": name.map(JSON.string), "email": position["attendee_email"].text.map(JSON.string),
            "company": position["company"].text.map(JSON.string),
        ])
        return attendee == [:] ? nil : attendee
    }

    private func seat(_ seat: Wire) -> JSON? {
        guard seat.isThere else { return nil }
        let number = seat["seat_number"].text ?? seat["seat_label"].text ?? seat["name"].text
        return .compact([
            "section": seat["zone_name"].text.map(JSON.string),
            "row": (seat["row_name"].text ?? seat["row_label"].text).map(JSON.string),
            "number": number.map(JSON.string),
        ])
    }
}
