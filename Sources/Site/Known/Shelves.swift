import Catalog
import Effects
import Theming

/// Which events are in which lists.
struct Shelves: Sendable {
    /// What has not ended, the next first.
    let upcoming: [KnownEvent]
    /// What has ended, the latest first.
    let past: [KnownEvent]
    private let byFacet: [Facet.Kind: [Facet]]
    private let byOrganizer: [ID<Organizer>: [KnownEvent]]

    /// Only what everybody may see.
    init(_ events: [KnownEvent], jobs: Int, key: @escaping @Sendable (LocalizedText) -> String) {
        let sorted = events.sorted { $0.comes(before: $1) }
        upcoming = sorted.filter { !$0.facts.isPast.state }
        past = sorted.filter { $0.facts.isPast.state }.reversed()
        byOrganizer = Dictionary(
            grouping: upcoming.filter { $0.facts.organizer != nil }, by: { $0.facts.organizer ?? "" })
        let all = upcoming + past
        let kinds = Facet.Kind.allCases
        byFacet = Dictionary(
            uniqueKeysWithValues: zip(kinds, concurrentMap(kinds, jobs: jobs) { Facet.all($0, all, key: key) }))
    }

    func facets(_ kind: Facet.Kind) -> [Facet] { byFacet[kind] ?? [] }

    func events(of organizer: ID<Organizer>) -> [KnownEvent] { byOrganizer[organizer] ?? [] }
}
