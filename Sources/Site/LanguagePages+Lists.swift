import Catalog
import Crypto
import Diagnostics
import Publishing
import Theming

extension LanguagePages {
    /// The home page, all events, the archive, and a list for each category, city and tag.
    func lists() throws(Failure) -> [Output] {
        let shelves = known.shelves
        var outputs = [try home()]
        outputs += try list(
            shelves.upcoming, title: view.say("events.title"), facets: facets, path: \.allEvents)
        outputs += try list(shelves.past, title: view.say("archive.title"), path: \.archive)
        for kind in Facet.Kind.allCases {
            for facet in shelves.facets(kind) {
                let title = view.say("\(kind.rawValue).title", [("name", view.text(facet.name))])
                outputs += try list(facet.events, title: title) { kind.path(facet, $0) }
            }
        }
        return outputs
    }

    /// A page for each organizer.
    func organizers() throws(Failure) -> [Output] {
        var outputs: [Output] = []
        for organizer in site.source.catalog.organizers {
            let events = known.shelves.events(of: organizer.id)
            outputs += try list(
                events, title: view.text(organizer.name), template: "site/organizer", organizer: organizer
            ) { $0.organizer(organizer.id) }
        }
        return outputs
    }

    private func home() throws(Failure) -> Output {
        let upcoming = known.shelves.upcoming
        let shown = Array(upcoming.prefix(LanguagePages.perPage))
        let featured = Array(upcoming.lazy.filter(\.isFeatured).prefix(LanguagePages.mostFeatured))
        let page = ShownPage(
            path: view.routes.home, kind: "home", title: view.config.site.title,
            alternates: alternates { $0.home })
        let list = ShownList(
            events: shown, featured: featured, count: upcoming.count, path: view.routes.allEvents, facets: facets,
            zone: view.config.site.zone)
        return try maker.output(
            "site/home", page, inputs: [(shown + featured).digest, facets.digest],
            until: (shown + featured).compactMap(\.until).min()?.milliseconds
        ) { view in [("list", list.seen(view))] }
    }

    private var facets: [ShownFacets] {
        Facet.Kind.allCases.compactMap { kind in
            let links = known.shelves.facets(kind).sorted { ($1.events.count, $0.key) < ($0.events.count, $1.key) }
                .prefix(LanguagePages.mostLinks).map { facet in
                    Link(
                        label: view.text(facet.name), address: view.routes.link(kind.path(facet, view.routes)),
                        count: facet.events.count)
                }
            return links.isEmpty ? nil : ShownFacets(kind: kind.rawValue, links: Array(links))
        }
    }

    private func list(
        _ events: [EventFacts], title: String, template: String = "site/list", facets: [ShownFacets] = [],
        organizer: Organizer? = nil, path: (Routes) -> String
    ) throws(Failure) -> [Output] {
        let size = LanguagePages.perPage
        let pageCount = max(1, (events.count + size - 1) / size)
        var outputs: [Output] = []
        for number in 1...pageCount {
            let shown = Array(events[min(events.count, (number - 1) * size)..<min(events.count, number * size)])
            let first = path(view.routes)
            let page = ShownPage(
                path: view.routes.page(number, of: first), kind: organizer == nil ? "list" : "organizer",
                title: number == 1
                    ? title : view.say("list.page", [("title", title), ("number", view.language.number(number))]),
                alternates: number == 1 ? alternates(path) : [])
            let list = ShownList(
                events: shown, count: events.count, number: number, pageCount: pageCount, path: first,
                facets: facets, zone: view.config.site.zone, organizer: organizer)
            let inputs = [shown.digest, facets.digest, Digest(of: "\(title)\u{0}\(events.count)".utf8)]
            outputs.append(
                try maker.output(
                    template, page, inputs: inputs, until: shown.compactMap(\.until).min()?.milliseconds
                ) { view in [("list", list.seen(view))] })
        }
        return outputs
    }

    private static let perPage = 48
    private static let mostFeatured = 6
    private static let mostLinks = 24
}

extension [ShownFacets] {
    fileprivate var digest: Digest {
        Digest(
            of: flatMap { facets -> [UInt8] in
                facets.links.flatMap { [UInt8]("\($0.label)\u{0}\($0.address ?? "")\u{0}\($0.count ?? 0)\u{1}".utf8) }
            })
    }
}
