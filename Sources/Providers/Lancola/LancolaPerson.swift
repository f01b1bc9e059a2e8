import JSON

/// Somebody, as far as a purchase or a ticket tells of them.
struct LancolaPerson {
    private let wire: Wire

    init(_ wire: Wire) {
        self.wire = wire
    }

    var buyer: JSON? { json(["phone": wire["phone", "phoneNumber", "buyerPhone"].text]) }
    var attendee: JSON? { json([:]) }

    private var name: String? {
        if let name = wire["fullName", "buyerName", "attendeeName"].text { return name }
        let parts = [wire["firstName"].text, wire["lastName"].text].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private func json(_ more: KeyValuePairs<String, String?>) -> JSON? {
        let known: [JSON.Member] = [("name", name), ("email", wire["email", "buyerEmail", "attendeeEmail"].text)]
            .compactMap { key, text in text.map { JSON.Member(key, .string($0)) } }
        let added = more.compactMap { key, text in text.map { JSON.Member(key, .string($0)) } }
        let members = known + added
        return members.isEmpty ? nil : .object(members)
    }
}
