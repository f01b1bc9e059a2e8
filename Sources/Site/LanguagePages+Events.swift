import Catalog
import Crypto
import Diagnostics
import Effects
import Liquid
import Publishing
import Theming

extension LanguagePages {
    /// A page for each event, and one that leads there for each name that it had before.
    func events(jobs: Int) throws(Failure) -> [Output] {
        let template = try maker.templates.template("site/event")
        let runs = try concurrentMap(Array(known.events.indices).chunks(of: 512), jobs: jobs) { run throws(Failure) in
            try run.map { place throws(Failure) in try output(place, template) }
        }
        var outputs: [Output] = []
        outputs.reserveCapacity(known.events.count * 2)
        for run in runs { outputs += run }
        try outputs += moved()
        return outputs
    }

    private func output(_ place: Int, _ template: Template) throws(Failure) -> Output {
        let (event, related) = (known.events[place], known.related[place])
        let file = view.routes.event(event.known.facts.slug) + "index.html"
        return try maker.output(
            template, file: file,
            parts: [
                [event.known.text], known.organizer(event.known.facts.organizer), known.pictures(of: event.known),
                related.flatMap { [$0.mentionDigest] + known.pictures(of: $0) },
            ], until: event.known.until?.milliseconds, name: { [self] in site.name($0, event.known, related) }
        ) { [self] view throws(Failure) in content(of: try event.read(), related: related, view) }
    }

    private func content(of event: Event, related: [KnownEvent], _ view: View) -> PageMaker.Content {
        let source = site.source
        let page = ShownPage(
            path: view.routes.event(event.slug), kind: "event", title: view.text(event.title),
            description: view.text(event.summary), image: event.image.flatMap { view.picture($0)?.address },
            alternates: alternates { $0.event(event.slug) }, isIndexed: event.visibility == .public)
        let shown = ShownEvent(
            event, event.organizer.flatMap { id in source.organizers.first { $0.id == id } },
            related: related.map(\.mention), checkout: source.checkout(of: event), at: source.now,
            fewLeft: source.config.site.fewLeft)
        return (page, [("event", shown.seen(view))])
    }

    /// For servers that know nothing of redirects.
    private func moved() throws(Failure) -> [Output] {
        var outputs: [Output] = []
        for event in known.events {
            for alias in event.known.aliases {
                let page = ShownPage(
                    path: view.routes.event(event.known.facts.slug), kind: "moved",
                    title: view.text(event.known.facts.title), isIndexed: false)
                outputs.append(
                    try maker.output(
                        "site/moved", page, parts: [[Digest(of: page.title.utf8), Digest(of: page.path.utf8)]],
                        file: "\(view.routes.event(alias))index.html",
                        name: { _ in "event \(event.known.facts.slug)" }
                    ) { _ in [] })
            }
        }
        return outputs
    }
}

extension Site {
    /// What to call the parts of an event's page.
    fileprivate func name(_ part: Int, _ event: KnownEvent, _ related: [KnownEvent]) -> String? {
        switch part {
        case 0: "event \(event.facts.slug)"
        case 1: event.facts.organizer.map { "organizer \($0)" }
        case 2: "a picture"
        default: related.changed(source.isKnown, others: "an event it leads to")
        }
    }
}

extension SiteSource {
    /// Where the tickets of an event are bought: its own address, else its provider's checkout.
    func checkout(of event: Event) -> String? {
        guard let ticketing = event.ticketing else { return nil }
        if let url = ticketing.url { return url.text }
        return config.checkout.first { $0.provider == ticketing.provider }.map {
            $0.url.address(ofEvent: ticketing.eventID)
        }
    }
}
