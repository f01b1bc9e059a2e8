import Catalog
import Diagnostics
import JSON

/// An event of Lancola as one of a snapshot.
struct LancolaEvent {
    private let wire: Wire
    /// Nil if there is no way to ask for them.
    private let types: [Wire]?
    private let setting: LancolaSetting

    init(_ wire: Wire, types: [Wire]?, _ setting: LancolaSetting) {
        self.wire = wire
        self.types = types
        self.setting = setting
    }

    /// Nil for what is none: it has no id, or is deleted.
    func read() -> (JSON?, Remarks) {
        guard let id = wire["id", "_id"].text else {
            var remarks = setting.remarks("event")
            remarks.warn("left-out", "id", "an event without an id is left out", hint: "tell who runs the API")
            return (nil, remarks)
        }
        var remarks = setting.remarks("event \(id)")
        let json = json(id, &remarks)
        return (json, remarks)
    }

    static func isObjectID(_ text: String?) -> Bool {
        text.map { $0.utf8.count == 24 && $0.allSatisfy(\.isHexDigit) } ?? false
    }
}

extension LancolaEvent {
    private func json(_ id: String, _ remarks: inout Remarks) -> JSON? {
        if wire["isDeleted"].flag == true {
            remarks.note("left-out", "isDeleted", "it is deleted, so it is left out", hint: "restore it to show it")
            return nil
        }
        let title = wire["title", "name"].text
        if title == nil {
            remarks.error(
                "unnamed", "title", "it has no title, so it isn't taken as it is now", hint: "give it one at Lancola")
        }
        let starts = wire["startDateTime"].moment("startDateTime", in: setting.zone, &remarks)
        if starts == nil {
            remarks.error(
                "no-date", "startDateTime", "nothing says when it starts, so it isn't taken as it is now",
                hint: "give it a date and time at Lancola")
        }
        let status = status(&remarks)
        let ticketTypes = LancolaTicketTypes(types ?? [], isFree: wire["isFree"].flag == true, setting).read(&remarks)
        if types == nil {
            remarks.warn(
                "no-ticket-types", "ticketTypes", "its ticket types can't be asked for, it is shown without any",
                hint: "see that the token may read them, or that the address of the API is right")
        }
        let slug = wire["slug"].text.flatMap { Slug.near($0) } ?? title.flatMap { Slug.near($0) }
        return .compact([
            "id": .string("lancola-\(id)"), "slug": .string(slug?.text ?? PathPart.of(id)),
            "title": title.map(JSON.string),
            "summary": wire["shortDescription", "summary"].text.map(JSON.string),
            "description": wire["description"].text.map(JSON.string), "category": category(&remarks),
            "tags": tags, "status": .string(status.rawValue), "featured": wire["isFeatured"].flag.map(JSON.bool),
            "starts": starts, "ends": wire["endDateTime"].moment("endDateTime", in: setting.zone, &remarks),
            "timeZone": .string(setting.zone.name),
            "series": wire["tourId"].text.map { .string("lancola-tour-\($0)") },
            "organizer": organizer(&remarks), "ageRestriction": ageRestriction,
            "capacity": wire["maxAttendees"].int.map(JSON.int), "image": image(&remarks),
            "venue": LancolaVenue(wire, setting).read(&remarks),
            "ticketing": [
                "provider": "lancola", "state": .string(state(status, hasTypes: !ticketTypes.isEmpty)),
                "eventId": .string(id),
            ],
            "ticketTypes": ticketTypes.isEmpty ? nil : .array(ticketTypes),
        ])
    }

    private func status(_ remarks: inout Remarks) -> Event.Status {
        switch wire["status"].text?.lowercased() {
        case "published", nil: return .published
        case "draft": return .draft
        case "cancelled", "canceled": return .cancelled
        case "postponed": return .postponed
        case "completed", "ended": return .ended
        case let other?:
            remarks.warn(
                "status", "status", "nobody knows the status “\(other)”, it is taken for a draft",
                hint: "set it to draft, published, cancelled or completed")
            return .draft
        }
    }

    /// An event whose tickets aren't made yet is being set up.
    private func state(_ status: Event.Status, hasTypes: Bool) -> String {
        switch status {
        case .published: hasTypes ? "active" : "setup"
        case .draft, .postponed: "setup"
        case .cancelled, .ended: "inactive"
        }
    }

    private func category(_ remarks: inout Remarks) -> JSON? {
        guard let text = wire["category"].object?["name"].text ?? wire["category"].text else { return nil }
        guard LancolaEvent.isObjectID(text) else { return .string(text) }
        if let name = setting.categories[text] { return .string(name) }
        remarks.warn(
            "category", "category", "there is no category “\(text)”, it is left out",
            hint: "choose one that there is at Lancola")
        return nil
    }

    private var tags: JSON? {
        let tags = wire["tags"].list.compactMap(\.text)
        return tags.isEmpty ? nil : .array(tags.map(JSON.string))
    }

    private func organizer(_ remarks: inout Remarks) -> JSON? {
        guard let id = wire["organizationId"].text else { return nil }
        if setting.organizers.contains(id) { return .string("lancola-\(id)") }
        remarks.warn(
            "organizer", "organizationId", "the organization “\(id)” can't be asked for, it is left out",
            hint: "see whether it is active at Lancola")
        return nil
    }

    /// General admission is for all ages.
    private var ageRestriction: JSON? {
        wire["ageRestriction"].text.flatMap { $0.uppercased() == "GA" ? nil : .string($0) }
    }

    private func image(_ remarks: inout Remarks) -> JSON? {
        setting.webAddress(wire["featuredImage"], "featuredImage", &remarks).map { ["url": .string($0.text)] }
    }
}
