import Catalog

extension CalendarEntry {
    /// An event, and after it all of its programme.
    public static func entries(of edition: EventEdition, withSessions: Bool) -> [CalendarEntry] {
        let event = CalendarEntry(edition)
        guard withSessions, !edition.event.schedule.isEmpty else { return [event] }
        var entries = [event]
        entries.reserveCapacity(1 + edition.event.schedule.count)
        let ids = edition.ids.sessions(of: edition.event.id)
        for place in edition.event.schedule.indices {
            let session = edition.event.schedule[place]
            entries.append(event.session(session, edition.ids.session(session.id, among: ids), edition))
        }
        return entries
    }

    /// An event without its programme.
    public init(_ edition: EventEdition) {
        self.init(
            id: edition.ids.event(edition.event.id), title: edition.words(edition.event.title),
            starts: edition.event.starts, ends: edition.event.ends,
            zone: edition.event.zone)
        modified = edition.event.ticketing?.updatedAt
        status = Status(edition.event.status)
        sequence = CalendarEntry.sequence(of: edition.event.status, isMoved: edition.event.previousStarts != nil)
        page = edition.page
        // Many calendars show no URL, but a link in the text.
        text = CalendarEntry.joined(edition.description, "\n\n", page?.text)
        place = edition.place
        coordinates = edition.event.venue?.coordinates
        categories = edition.categories
        organizer = edition.organizer.flatMap { organizer in
            organizer.email.map { Organizer(name: edition.words(organizer.name), email: $0) }
        }
        conference = edition.event.venue?.online
        image = edition.images.first
    }

    /// What a list of many tells of one, for which no edition is made: most of the time would go into that.
    public init(
        id: StableID, title: String, starts: Instant, ends: Instant?, zone: Zone, status: Event.Status,
        summary: String?, venue: String?, city: String?, topics: [String], page: WebAddress?, organizer: Organizer?
    ) {
        self.init(id: id, title: title, starts: starts, ends: ends, zone: zone)
        self.status = Status(status)
        sequence = CalendarEntry.sequence(of: status, isMoved: false)
        self.page = page
        text = CalendarEntry.joined(summary, "\n\n", page?.text)
        place = EventEdition.line([venue, city])
        categories = EventEdition.distinct(topics)
        self.organizer = organizer
    }

    /// A part of the event's programme, which stands or falls with it.
    private func session(_ session: Session, _ id: StableID, _ edition: EventEdition) -> CalendarEntry {
        var entry = self
        entry.id = id
        entry.title = edition.words(session.title)
        (entry.starts, entry.ends) = (session.starts, session.ends)
        entry.text = CalendarEntry.joined(edition.words(session.description), "\n\n", edition.speakers(of: session))
        entry.place = CalendarEntry.joined(edition.words(session.room), ", ", place)
        entry.categories = edition.words(session.track).map { [$0] } ?? []
        entry.image = nil
        entry.parent = self.id
        return entry
    }
}

extension CalendarEntry {
    /// How many times readers must have been told anew, as far as the event itself tells: a build knows nothing of those
    /// before it. It grows on the way that an event can take, from being put off over a new date to being called off; an
    /// event that comes back from there goes by its LAST-MODIFIED.
    private static func sequence(of status: Event.Status, isMoved: Bool) -> Int {
        switch status {
        case .cancelled: 4
        case .postponed: isMoved ? 3 : 1
        case .draft, .published, .ended: isMoved ? 2 : 0
        }
    }

    private static func joined(_ first: String?, _ separator: String, _ second: String?) -> String? {
        guard let first, let second else { return first ?? second }
        return String(joining: [first, separator, second])
    }
}

extension CalendarEntry.Status {
    init(_ status: Event.Status) {
        switch status {
        case .draft, .postponed: self = .tentative
        case .published, .ended: self = .confirmed
        case .cancelled: self = .cancelled
        }
    }
}
