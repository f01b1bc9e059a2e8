import Catalog
import Crypto
import Effects
import Theming

/// The events of a site, and which lists they are in.
struct KnownEvents: Sendable {
    /// Those that have a page.
    let events: [Event]
    let facts: [EventFacts]
    let shelves: Shelves
    /// What is related to each event, by its place.
    let related: [[EventFacts]]
    private let digests: [ID<Event>: Digest]

    init(_ source: SiteSource, jobs: Int) {
        let (now, fewLeft) = (source.now, source.config.site.fewLeft)
        let events = source.catalog.events.filter {
            $0.visibility != .hidden && (source.withDrafts || $0.status != .draft)
        }
        let runs = stride(from: 0, to: events.count, by: 256).map { events[$0..<min($0 + 256, events.count)] }
        let facts = concurrentMap(runs, jobs: jobs) { run in
            run.map { EventFacts($0, at: now, fewLeft: fewLeft) }
        }.flatMap { $0 }
        let fallback = source.config.site.locales.first ?? .english
        let key: @Sendable (LocalizedText) -> String = { $0.text(in: fallback, fallback: fallback) }
        let listed = zip(events, facts).filter { $0.0.visibility == .public }.map(\.1)
        self.events = events
        self.facts = facts
        shelves = Shelves(listed, key: key)
        related = Related(shelves, key: key).of(facts)
        digests = source.digests
    }

    func digest(of event: Event) -> Digest { digests[event.id] ?? Digest(of: event.id.text.utf8) }
}
