import Catalog
import JSON
import Records

/// An id names one thing among its likes.
enum UniqueIDs {
    static let ofOrganizers = Check<SnapshotHead>("organizers") { head, json, problems in
        repeated(head.organizers.map(\.id), in: json.reach("organizers"), "organizer", &problems)
    }

    static let ofTicketTypes = Check<Event>("ticketTypes") { event, json, problems in
        repeated(event.ticketTypes.map(\.id), in: json.reach("ticketTypes"), "ticket type", &problems)
    }

    static let ofSessions = Check<Event>("schedule") { event, json, problems in
        repeated(event.schedule.map(\.id), in: json.reach("schedule"), "session", &problems)
    }

    static let ofTiers = Check<TicketType>("tiers") { type, json, problems in
        repeated(type.tiers.map(\.id), in: json.reach("tiers"), "tier", &problems)
    }

    private static func repeated<Thing>(
        _ ids: [ID<Thing>], in list: @autoclosure () -> JSONValue, _ name: String, _ problems: inout Problems
    ) {
        guard ids.count > 1, Set(ids).count < ids.count else { return }
        let list = list()
        var first: [ID<Thing>: Int] = [:]
        for (index, id) in ids.enumerated() {
            if let earlier = first[id] {
                problems.error(
                    "snapshot.duplicate-id", "the \(name) \(earlier + 1) has the id “\(id)” too",
                    at: list.reach(.index(index), "id"), hint: "give each \(name) an id of its own")
            } else {
                first[id] = index
            }
        }
    }
}
