import Catalog
import Crypto
import Diagnostics
import Publishing
import Theming

extension LanguagePages {
    /// A page for each event.
    func events() throws(Failure) -> [Output] {
        var outputs: [Output] = []
        outputs.reserveCapacity(known.events.count)
        for (place, event) in known.events.enumerated() { outputs.append(try output(event, place)) }
        return outputs
    }

    private func output(_ event: Event, _ place: Int) throws(Failure) -> Output {
        let source = site.source
        let related = known.related[place]
        let organizer = event.organizer.flatMap { source.catalog.organizer($0) }
        let checkout = source.checkout(of: event)
        let (now, fewLeft) = (source.now, source.config.site.fewLeft)
        let page = ShownPage(
            path: view.routes.event(event.slug), kind: "event", title: view.text(event.title),
            description: view.text(event.summary), image: event.image.flatMap { view.picture($0)?.address },
            alternates: alternates { $0.event(event.slug) }, isIndexed: event.visibility == .public)
        return try maker.output(
            "site/event", page, inputs: [known.digest(of: event), related.digest],
            until: event.nextChange(after: now, fewLeft: fewLeft)?.milliseconds
        ) { view in
            let shown = ShownEvent(event, organizer, related: related, checkout: checkout, at: now, fewLeft: fewLeft)
            return [("event", shown.seen(view))]
        }
    }
}

extension SiteSource {
    /// Where the tickets of an event are bought: its own address, else its provider's checkout.
    func checkout(of event: Event) -> String? {
        guard let ticketing = event.ticketing else { return nil }
        if let url = ticketing.url { return url.text }
        return config.checkout.first { $0.provider == ticketing.provider }.map { checkout in
            ticketing.eventID.map { "\(checkout.url.text)/\($0)" } ?? checkout.url.text
        }
    }
}

extension [EventFacts] {
    /// Of all that is shown of them.
    var digest: Digest {
        var hasher = FactsHasher()
        for facts in self { hasher.add(facts) }
        return hasher.digest
    }
}
