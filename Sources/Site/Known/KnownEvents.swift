import Catalog
import Effects
import Theming

/// The events of a site, and which lists they are in.
struct KnownEvents: Sendable {
    /// Those that have a page, in the order they take place.
    let events: [SiteEvent]
    let shelves: Shelves
    /// What is related to each event, by its place.
    let related: [[KnownEvent]]
    /// What each event's files are made from, by its place.
    let parts: [EventParts]
    let shared: SharedParts

    init(_ source: SiteSource, jobs: Int) {
        events = KnownEvents.sorted(source.events.filter { $0.known.hasPage(withDrafts: source.withDrafts) })
        let known = events.map(\.known)
        let fallback = source.config.site.locales.first ?? .english
        let key: @Sendable (LocalizedText) -> String = { $0.text(in: fallback, fallback: fallback) }
        shelves = Shelves(known.filter { $0.visibility == .public }, jobs: jobs, key: key)
        let (related, shared) = (Related(shelves, key: key).of(known, jobs: jobs), SharedParts(source))
        (self.related, self.shared) = (related, shared)
        parts = concurrentMap(Array(known.indices).chunks(of: 512), jobs: jobs) { places in
            places.map { EventParts(known[$0], leadingTo: related[$0], shared) }
        }.flatMap { $0 }
    }

    /// By numbers, as moving events takes longer than comparing them.
    private static func sorted(_ events: [SiteEvent]) -> [SiteEvent] {
        let places = events.indices.map { (starts: events[$0].known.facts.starts, place: $0) }
        return places.sorted { one, other in
            one.starts == other.starts
                ? events[one.place].known.id < events[other.place].known.id : one.starts < other.starts
        }.map { events[$0.place] }
    }
}
