import Catalog
import JSON
import Records

/// No type requires or includes itself, not even by way of others.
enum Cycles {
    static let check = Check<Event>("ticketTypes") { event, json, problems in
        guard event.ticketTypes.contains(where: { !$0.requires.isEmpty || !$0.includes.isEmpty }) else { return }
        let types = Dictionary(event.ticketTypes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for (key, next) in [("requires", \TicketType.requires), ("includes", \TicketType.includes)] {
            for (index, type) in event.ticketTypes.enumerated()
            where reaches(type.id, from: type[keyPath: next], types, next) {
                problems.error(
                    "snapshot.cycle",
                    "“\(type.id)” \(key) itself\(type[keyPath: next].contains(type.id) ? "" : " by way of others")",
                    at: json.reach("ticketTypes", .index(index), .key(key)), hint: "remove one link of the chain")
            }
        }
    }

    private static func reaches(
        _ id: ID<TicketType>, from start: [ID<TicketType>], _ types: [ID<TicketType>: TicketType],
        _ next: KeyPath<TicketType, [ID<TicketType>]>
    ) -> Bool {
        var waiting = start
        var seen: Set<ID<TicketType>> = []
        while let current = waiting.popLast() {
            if current == id { return true }
            if seen.insert(current).inserted, let type = types[current] { waiting += type[keyPath: next] }
        }
        return false
    }
}
