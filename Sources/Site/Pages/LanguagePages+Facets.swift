import Theming

extension LanguagePages {
    /// For each property the lists of its most frequent values.
    static func facets(_ shelves: Shelves, _ view: View) -> [ShownFacets] {
        Facet.Kind.allCases.compactMap { kind in
            let links = shelves.facets(kind).sorted { ($1.events.count, $0.key) < ($0.events.count, $1.key) }
                .prefix(mostLinks).map { facet in
                    Link(
                        label: view.text(facet.name), address: view.routes.link(kind.path(facet, view.routes)),
                        count: facet.events.count)
                }
            return links.isEmpty ? nil : ShownFacets(kind: kind.rawValue, links: Array(links))
        }
    }

    private static let mostLinks = 24
}
