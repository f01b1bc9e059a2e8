import Catalog
import JSON
import Records

/// A session is part of its event, in time too.
enum SessionOutside {
    static let check = Check<Event>("starts", "ends", "timeZone", "schedule") { event, json, problems in
        guard let last = event.schedule.map({ $0.ends ?? $0.starts }).max(),
            let first = event.schedule.map(\.starts).min(),
            first < event.doors ?? event.starts || last > event.effectiveEnd
        else { return }
        for (index, session) in event.schedule.enumerated() {
            let place = { json.reach("schedule", .index(index), "starts") }
            if session.starts < min(event.doors ?? event.starts, event.starts) {
                problems.warning(
                    "snapshot.session-outside", "the session starts before the event and its doors", at: place())
            } else if session.ends ?? session.starts > event.effectiveEnd {
                problems.warning(
                    "snapshot.session-outside", "the session ends after the event (\(event.effectiveEnd))", at: place(),
                    hint: event.ends == nil ? "say when the event ends" : nil)
            }
        }
    }
}
