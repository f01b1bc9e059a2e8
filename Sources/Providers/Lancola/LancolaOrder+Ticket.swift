import Catalog
import JSON

extension LancolaOrder {
    /// Nil for one that can't admit: without its code, say.
    func ticket(_ wire: Wire, _ remarks: inout Remarks) -> JSON? {
        let id = wire["id", "_id"].text
        let name = "ticket \(id ?? "without an id")"
        guard let id, let code = wire["ticketCode"].text, let type = wire["ticketTypeId"].text else {
            remarks.warn(
                "ticket", name, "it has no id, code or type, so it is left out",
                hint: "see the ticket at Lancola: nobody can be let in with it")
            return nil
        }
        if wire["isDeleted"].flag == true {
            remarks.note("left-out", name, "it is deleted, so it is left out", hint: "restore it to print it")
            return nil
        }
        return .compact([
            "id": .string("lancola-\(id)"), "code": .string(code), "ticketType": .string(type),
            "status": .string(status(of: wire, name, &remarks).rawValue),
            "attendee": LancolaPerson(wire["attendee", "user", "holder"].object ?? wire).attendee,
        ])
    }

    private func status(of wire: Wire, _ name: String, _ remarks: inout Remarks) -> Ticket.Status {
        switch wire["status"].text?.lowercased() {
        case let word? where Ticket.Status(rawValue: word) != nil: return Ticket.Status(rawValue: word) ?? .pending
        case "canceled": return .cancelled
        case let other:
            remarks.warn(
                "status", "\(name), status", "nobody knows the status “\(other ?? "")”, it is taken for pending",
                hint: "see at Lancola whether it is valid")
            return .pending
        }
    }
}
