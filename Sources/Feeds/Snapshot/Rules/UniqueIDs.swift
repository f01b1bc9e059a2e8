import Catalog
import JSON
import Records

/// An id names one thing among its likes.
enum UniqueIDs {
    static let ofOrganizers = Check<SnapshotHead>("organizers", isLenient: true) { head, json, problems in
        repeated(head.organizers.map(\.id), in: json.reach("organizers"), "organizer", &problems)
    }

    static let ofTicketTypes = Check<Event>("ticketTypes", isLenient: true) { event, json, problems in
        repeated(event.ticketTypes.map(\.id), in: json.reach("ticketTypes"), "ticket type", &problems)
    }

    static let ofSessions = Check<Event>("schedule", isLenient: true) { event, json, problems in
        repeated(event.schedule.map(\.id), in: json.reach("schedule"), "session", &problems)
    }

    static let ofTiers = Check<TicketType>("tiers", isLenient: true) { type, json, problems in
        repeated(type.tiers.map(\.id), in: json.reach("tiers"), "tier", &problems)
    }

    private static func repeated<Thing>(
        _ ids: [ID<Thing>], in list: @autoclosure () -> JSONValue, _ name: String, _ problems: inout Problems
    ) {
        guard ids.count > 1, Set(ids).count < ids.count else { return }
        let list = list()
        var first: [ID<Thing>: Int] = [:]
        for (index, id) in ids.enumerated() where !id.text.isEmpty {
            if let earlier = first[id] {
                problems.error(
                    "snapshot.duplicate-id",
                    "the id “\(id)” is used by \(list.reach(.index(earlier), "id").path.text) too",
                    at: list.reach(.index(index), "id"), hint: "give each \(name) an id of its own")
            } else {
                first[id] = index
            }
        }
    }
}
