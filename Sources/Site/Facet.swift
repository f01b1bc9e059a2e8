import Catalog
import Theming

/// The events that share one value of a property: one city's, say.
struct Facet: Sendable {
    let name: LocalizedText
    /// What it goes by in addresses.
    let key: String
    private(set) var events: [KnownEvent]

    enum Kind: String, Sendable, CaseIterable {
        case category, city, tag
    }

    /// By their addresses; names that come to the same address are one.
    static func all(_ kind: Kind, _ events: [KnownEvent], key: (LocalizedText) -> String) -> [Facet] {
        var facets: [Facet] = []
        var places: [String: Int] = [:]
        // Of the few names there are each is met often, and its address takes a while.
        var known: [LocalizedText: Int] = [:]
        for event in events {
            for name in kind.values(of: event.facts) {
                let place =
                    known[name]
                    ?? {
                        let part = Routes.part(key(name))
                        let place = places[part] ?? facets.count
                        if place == facets.count { facets.append(Facet(name: name, key: part, events: [])) }
                        (places[part], known[name]) = (place, place)
                        return place
                    }()
                if facets[place].events.last !== event { facets[place].events.append(event) }
            }
        }
        return facets.sorted { $0.key < $1.key }
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
