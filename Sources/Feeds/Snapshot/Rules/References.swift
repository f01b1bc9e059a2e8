import Catalog
import Diagnostics
import JSON
import Records

/// What an event refers to exists.
enum References {
    static let toTicketTypes = Check<Event>("ticketTypes", "schedule", isLenient: true) { event, json, problems in
        let hasReferences =
            event.ticketTypes.contains { !$0.requires.isEmpty || !$0.includes.isEmpty }
            || event.schedule.contains { !$0.ticketTypes.isEmpty }
        // A type whose id could not be read may be what is referred to.
        guard hasReferences, !event.ticketTypes.contains(where: { $0.id.text.isEmpty }) else { return }
        let known = Set(event.ticketTypes.map(\.id))
        for (index, type) in event.ticketTypes.enumerated() {
            dangling(type.requires, known, in: json.reach("ticketTypes", .index(index), "requires"), &problems)
            dangling(type.includes, known, in: json.reach("ticketTypes", .index(index), "includes"), &problems)
        }
        for (index, session) in event.schedule.enumerated() {
            dangling(session.ticketTypes, known, in: json.reach("schedule", .index(index), "ticketTypes"), &problems)
        }
    }

    private static func dangling(
        _ ids: [ID<TicketType>], _ known: Set<ID<TicketType>>, in list: @autoclosure () -> JSONValue,
        _ problems: inout Problems
    ) {
        for (index, id) in ids.enumerated() where !known.contains(id) {
            problems.error(
                "snapshot.dangling-reference", "the event has no ticket type “\(id)”", at: list().reach(.index(index)),
                hint: NearName.hint(id.text, among: known.map(\.text).sorted()))
        }
    }
}
