import Catalog
import Crypto
import Theming

/// The events of a site, and which lists they are in.
struct KnownEvents: Sendable {
    /// Those that have a page, in the order they take place.
    let events: [SiteEvent]
    let shelves: Shelves
    /// What is related to each event, by its place.
    let related: [[KnownEvent]]
    private let pictures: [FilePath: Digest]
    private let organizers: [ID<Organizer>: [Digest]]
    /// Of who each event is by, by its place.
    let organizersOf: [[Digest]]

    init(_ source: SiteSource, jobs: Int) {
        events = source.events.filter { $0.known.hasPage(withDrafts: source.withDrafts) }.sorted { one, other in
            one.known.facts.starts == other.known.facts.starts
                ? one.known.id < other.known.id : one.known.facts.starts < other.known.facts.starts
        }
        let fallback = source.config.site.locales.first ?? .english
        let key: @Sendable (LocalizedText) -> String = { $0.text(in: fallback, fallback: fallback) }
        shelves = Shelves(events.map(\.known).filter { $0.visibility == .public }, jobs: jobs, key: key)
        related = Related(shelves, key: key).of(events.map(\.known), jobs: jobs)
        pictures = source.pictures
        let organizers = Dictionary(
            source.organizers.map { organizer in
                var files: [Digest] = []
                if case .file(let path)? = organizer.logo?.source { files = [source.pictures[path]].compactMap { $0 } }
                return (organizer.id, [Digest(of: files, "\(organizer)")])
            }, uniquingKeysWith: { first, _ in first })
        self.organizers = organizers
        organizersOf = events.map { event in event.known.facts.organizer.flatMap { organizers[$0] } ?? [] }
    }

    /// Of the project's own pictures that are shown with an event. One that is missing counts, too: its place is taken.
    func pictures(of event: KnownEvent) -> [Digest] {
        event.needs.files.map { pictures[$0] ?? Digest(of: [UInt8]()) }
    }

    /// Of all that is known of who an event is by.
    func organizer(_ id: ID<Organizer>?) -> [Digest] { id.flatMap { organizers[$0] } ?? [] }
}
