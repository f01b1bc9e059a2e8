import Catalog
import Diagnostics
import Foundation
import Theming

/// The events that share one value of a property: one city's, say.
struct Facet: Sendable {
    let name: LocalizedText
    /// What it goes by in addresses.
    let key: String
    private(set) var events: [KnownEvent]
    /// What else it is called, if that isn't quite the same.
    private(set) var others: [String] = []

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
            for name in kind.values(of: event) {
                let place =
                    known[name]
                    ?? {
                        let text = key(name)
                        let part = PathPart.of(text)
                        let place = places[part] ?? facets.count
                        if place == facets.count {
                            facets.append(Facet(name: name, key: part, events: []))
                        } else if Facet.bare(text) != Facet.bare(key(facets[place].name)) {
                            facets[place].others.append(text)
                        }
                        (places[part], known[name]) = (place, place)
                        return place
                    }()
                if facets[place].events.last !== event { facets[place].events.append(event) }
            }
        }
        return facets.sorted { $0.key < $1.key }
    }

    /// A name without what people write it with or without: C++ isn't C#, but hip-hop is Hip Hop.
    private static func bare(_ name: String) -> String {
        name.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil).filter {
            !$0.isWhitespace && !"-–—_.,:;!?'’\"“”()".contains($0)
        }
    }
}

extension Facet {
    /// A warning if names that aren't quite the same have come to its address; `name` is the one it goes by.
    func merged(_ kind: Kind, _ name: String) -> [Diagnostic] {
        guard !others.isEmpty else { return [] }
        let all = Set(others + [name]).sorted().map { "“\($0)”" }.joined(separator: ", ")
        return [
            Diagnostic(
                .warning, "site.facet",
                "these come to the same address, \(key), and so are one \(kind.rawValue): \(all)",
                hint: "let them differ in letters or digits, or write them alike")
        ]
    }
}

extension Facet.Kind {
    fileprivate func values(of event: KnownEvent) -> [LocalizedText] {
        switch self {
        case .category: event.facts.category.map { [$0] } ?? []
        case .city: event.facts.city.map { [$0] } ?? []
        case .tag: event.facts.tags
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
