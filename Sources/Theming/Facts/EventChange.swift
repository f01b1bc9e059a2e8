import Catalog

/// One thing about an event that isn't what it was, in words.
struct EventChange: Hashable, Sendable {
    var what: What
    var before: String?
    var after: String?

    enum What: String, Hashable, Sendable {
        case title, starts, ends, doors, zone, venue, address, online
    }
}

extension EventChange {
    /// Each thing that was said to have been otherwise, and is.
    static func all(from before: MailContext.EventBefore, to event: Event, _ view: View) -> [EventChange] {
        let (old, new) = (before.zone ?? event.zone, event.zone)
        func date(_ instant: Instant?, _ zone: Zone) -> String? {
            instant.map { view.date(Moment(instant: $0, zone: zone), .dateTime) }
        }
        func zone(_ zone: Zone) -> String { view.zoneName(Moment(instant: event.starts, zone: zone)) }
        func place(_ venue: Venue?) -> String? {
            venue?.address.map { $0.lines(view).joined(separator: ", ") }
        }
        var changes: [EventChange] = []
        func add(_ what: What, _ before: String?, _ after: String?) {
            guard let before, before != after else { return }
            changes.append(EventChange(what: what, before: before, after: after))
        }
        add(.title, view.text(before.title), view.text(event.title))
        add(.starts, date(before.starts, old), date(event.starts, new))
        add(.ends, date(before.ends, old), date(event.ends, new))
        add(.doors, date(before.doors, old), date(event.doors, new))
        add(.zone, before.zone.map(zone), zone(event.zone))
        guard let venue = before.venue else { return changes }
        add(.venue, view.text(venue.name), view.text(event.venue?.name))
        add(.address, place(venue), place(event.venue))
        add(.online, venue.online?.text, event.venue?.online?.text)
        return changes
    }

    static let fields = FieldTable<EventChange>(
        "change", "One thing about an event that isn't what it was.",
        [
            .text("text", "What it is now.", "Thursday 16 July 2026 at 09:00") { change, _ in change.after },
            .text("what", "One of title, starts, ends, doors, zone, venue, address, online.", "starts") { change, _ in
                change.what.rawValue
            },
            .text("before", "What it was.", "Wednesday 15 July 2026 at 08:00") { change, _ in change.before },
            .text("after", "What it is now; nothing if it is no more.", "Thursday 16 July 2026 at 09:00") {
                change, _ in change.after
            },
        ])
}
