import Catalog
import Theming

/// Which events are in which lists.
struct Shelves: Sendable {
    /// What has not ended, the next first.
    let upcoming: [EventFacts]
    /// What has ended, the latest first.
    let past: [EventFacts]
    private let byFacet: [Facet.Kind: [Facet]]
    private let byOrganizer: [ID<Organizer>: [EventFacts]]

    /// Only what everybody may see.
    init(_ facts: [EventFacts], key: (LocalizedText) -> String) {
        let sorted = facts.sorted { ($0.starts, $0.slug) < ($1.starts, $1.slug) }
        upcoming = sorted.filter { $0.phase.state != .ended }
        past = sorted.filter { $0.phase.state == .ended }.reversed()
        byOrganizer = Dictionary(
            grouping: upcoming.filter { $0.organizer != nil }, by: { $0.organizer ?? "" })
        var facets: [Facet.Kind: [Facet]] = [:]
        for kind in Facet.Kind.allCases { facets[kind] = Facet.all(kind, upcoming + past, key: key) }
        byFacet = facets
    }

    func facets(_ kind: Facet.Kind) -> [Facet] { byFacet[kind] ?? [] }

    func events(of organizer: ID<Organizer>) -> [EventFacts] { byOrganizer[organizer] ?? [] }
}

/// The events that share one value of a property: one city's, say.
struct Facet: Sendable {
    let name: LocalizedText
    /// What it goes by in addresses.
    let key: String
    let events: [EventFacts]

    enum Kind: String, Sendable, CaseIterable {
        case category, city, tag
    }

    /// By their addresses; names that come to the same address are one.
    static func all(_ kind: Kind, _ events: [EventFacts], key: (LocalizedText) -> String) -> [Facet] {
        var members: [String: (name: LocalizedText, events: [EventFacts])] = [:]
        for event in events {
            var seen: Set<String> = []
            for name in kind.values(of: event) {
                let key = Routes.part(key(name))
                guard seen.insert(key).inserted else { continue }
                members[key, default: (name, [])].events.append(event)
            }
        }
        return members.sorted { $0.key < $1.key }.map { Facet(name: $1.name, key: $0, events: $1.events) }
    }
}

extension Facet.Kind {
    fileprivate func values(of event: EventFacts) -> [LocalizedText] {
        switch self {
        case .category: [event.category].compactMap { $0 }
        case .city: [event.city].compactMap { $0 }
        case .tag: event.tags
        }
    }

    func path(_ facet: Facet, _ routes: Routes) -> String {
        switch self {
        case .category: routes.category(facet.key)
        case .city: routes.city(facet.key)
        case .tag: routes.tag(facet.key)
        }
    }
}
