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
        outputs += try list(shelves.upcoming, title: view.say("events.title"), facets: facets, path: \.allEvents)
        outputs += try list(shelves.past, title: view.say("archive.title"), path: \.archive)
        for kind in Facet.Kind.allCases {
            for facet in shelves.facets(kind) {
                let title = view.say("\(kind.rawValue).title", [("name", view.text(facet.name))])
                let remarks = facet.merged(kind, view.key(facet.name))
                outputs += try list(facet.events, title: title, remarks: remarks) { kind.path(facet, $0) }
            }
        }
        return outputs
    }

    /// The widget of what is to come, if there are widgets.
    func widgets() throws(Failure) -> [Output] {
        guard view.config.widgets.areWritten else { return [] }
        let upcoming = known.shelves.upcoming
        let shown = Array(upcoming.prefix(LanguagePages.perPage))
        let page = ShownPage(
            path: view.routes.embeds, kind: "widgets", title: view.say("widget.list"), isIndexed: false)
        let output = try maker.output(
            "widget/list", page, parts: parts(shown, Digest(of: "\(upcoming.count)".utf8)), until: shown.until,
            name: { [site] in site.name($0, shown) }
        ) { view in
            let list = ShownList(
                events: shown.map(\.card), count: upcoming.count, path: view.routes.allEvents, facets: [],
                zone: view.config.site.zone)
            return [("list", list.seen(view))]
        }
        return [output]
    }

    /// A page for each organizer.
    func organizers() throws(Failure) -> [Output] {
        var outputs: [Output] = []
        for organizer in site.source.organizers {
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
        let featured = Array(upcoming.lazy.filter { $0.facts.isFeatured }.prefix(LanguagePages.mostFeatured))
        let page = ShownPage(
            path: view.routes.home, kind: "home", title: view.config.site.title,
            alternates: alternates { $0.home })
        return try maker.output(
            "site/home", page,
            parts: parts(shown + featured, Digest(of: [facets.digest], "\(upcoming.count)")),
            until: (shown + featured).until, name: { [site] in site.name($0, shown + featured) }
        ) { [facets] view in
            let list = ShownList(
                events: shown.map(\.card), featured: featured.map(\.card), count: upcoming.count,
                path: view.routes.allEvents, facets: facets, zone: view.config.site.zone)
            return [("list", list.seen(view))]
        }
    }

    private func list(
        _ events: [KnownEvent], title: String, template: String = "site/list", facets: [ShownFacets] = [],
        organizer: Organizer? = nil, remarks: [Diagnostic] = [], path: (Routes) -> String
    ) throws(Failure) -> [Output] {
        let size = LanguagePages.perPage
        let pageCount = max(1, (events.count + size - 1) / size)
        let first = path(view.routes)
        let counts = Digest(of: [facets.digest], "\(events.count)")
        let head = [Digest(of: title.utf8)] + known.shared.organizer(organizer?.id)
        var outputs: [Output] = []
        for number in 1...pageCount {
            let shown = events[min(events.count, (number - 1) * size)..<min(events.count, number * size)]
            let page = ShownPage(
                path: view.routes.page(number, of: first), kind: organizer == nil ? "list" : "organizer",
                title: number == 1
                    ? title : view.say("list.page", [("title", title), ("number", view.language.number(number))]),
                alternates: alternates { $0.page(number, of: path($0)) })
            outputs.append(
                try maker.output(
                    template, page, parts: parts(shown, counts) + [head], until: shown.until,
                    name: { [site] in site.name($0, shown, organizer) }
                ) { view in
                    let list = ShownList(
                        events: shown.map(\.card), count: events.count, number: number, pageCount: pageCount,
                        path: first, facets: facets, zone: view.config.site.zone, organizer: organizer)
                    return [("list", list.seen(view))]
                })
        }
        return remarks.isEmpty ? outputs : outputs.map { $0.changing { $0.diagnostics += remarks } }
    }

    /// Of a list: the events on it, their pictures, and how many there are.
    private func parts(_ shown: some Collection<KnownEvent>, _ counts: Digest) -> [[Digest]] {
        [shown.map(\.cardDigest), shown.flatMap { known.shared.pictures(of: $0) }, [counts]]
    }

    private static let perPage = 48
    private static let mostFeatured = 6
}

extension Site {
    /// What to call the parts of a list.
    fileprivate func name(
        _ part: Int, _ shown: some Collection<KnownEvent>, _ organizer: Organizer? = nil
    ) -> String? {
        switch part {
        case 0: shown.changed(source.isKnown, others: "the events on it")
        case 1: "a picture"
        case 2: "the number of events"
        default: organizer.map { "organizer \($0.id)" } ?? "the title"
        }
    }
}

extension Sequence<KnownEvent> {
    /// When anything that lists show of them changes next.
    fileprivate var until: Int64? { compactMap { $0.facts.until }.min()?.milliseconds }
}

extension [ShownFacets] {
    fileprivate var digest: Digest {
        Digest(
            of: flatMap { facets -> [UInt8] in
                facets.links.flatMap { [UInt8]("\($0.label)\u{0}\($0.address ?? "")\u{0}\($0.count ?? 0)\u{1}".utf8) }
            })
    }
}
