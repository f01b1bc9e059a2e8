import Catalog
import Theming

/// The events of a site, and which lists they are in.
struct KnownEvents: Sendable {
    /// Those that have a page, in the order they take place.
    let events: [SiteEvent]
    let shelves: Shelves
    /// What is related to each event, by its place.
    let related: [[KnownEvent]]

    init(_ source: SiteSource, jobs: Int) {
        events = source.events.filter {
            $0.known.visibility != .hidden && (source.withDrafts || $0.known.status != .draft)
        }.sorted { ($0.known.facts.starts, $0.known.id) < ($1.known.facts.starts, $1.known.id) }
        let fallback = source.config.site.locales.first ?? .english
        let key: @Sendable (LocalizedText) -> String = { $0.text(in: fallback, fallback: fallback) }
        shelves = Shelves(events.map(\.known).filter { $0.visibility == .public }, key: key)
        related = Related(shelves, key: key).of(events.map(\.known))
    }
}
