import Catalog
import Crypto
import Diagnostics
import Effects
import Liquid
import Publishing
import Theming

extension LanguagePages {
    /// All files of each event, and a page that leads there for each name that it had before.
    func events(jobs: Int) throws(Failure) -> [Output] {
        let files = EventFile.all(site.source.config)
        let runs = Array(known.events.indices).chunks(of: 8)
        let made = try concurrentMap(runs, jobs: jobs) { run throws(Failure) in
            // File by file: so no two threads wait for the same event, and it is still at hand for its next file.
            var outputs: [Output] = []
            for file in files { for place in run { outputs.append(try output(file, place)) } }
            return outputs
        }
        var outputs: [Output] = []
        outputs.reserveCapacity(known.events.count * (files.count + 1))
        for run in made { outputs += run }
        try outputs += moved()
        return outputs
    }

    private func output(_ file: EventFile, _ place: Int) throws(Failure) -> Output {
        switch file {
        case .page: try page(place)
        case .calendar: try calendar(place)
        case .widget(let state): try widget(place, state: state)
        case .status: try widgetFile("status.json", place) { StatusFile($0, $1).bytes }
        case .embedOffer: try widgetFile("oembed.json", place) { EmbedOffer($0, $1).bytes }
        }
    }

    private func page(_ place: Int) throws(Failure) -> Output {
        let (event, related) = (known.events[place].known, known.related[place])
        let file = view.routes.event(event.facts.slug) + "index.html"
        return try maker.output(
            try maker.templates.template("site/event"), file: file,
            parts: [
                [event.text], known.organizer(event.facts.organizer), known.pictures(of: event),
                related.flatMap { [$0.mentionDigest] + known.pictures(of: $0) },
            ], until: event.until?.milliseconds, name: { [self] in site.name($0, event, related) }
        ) { [self] view throws(Failure) in content(of: try shown(place), view) }
    }

    private func content(of shown: ShownEvent, _ view: View) -> PageMaker.Content {
        let event = shown.event
        let page = ShownPage(
            path: view.routes.event(event.slug), kind: "event", title: title(of: event, view),
            description: view.text(event.summary), image: shown.sharedPicture(view),
            imageText: view.text(event.title),
            alternates: alternates { $0.event(event.slug) }, isIndexed: event.visibility == .public)
        return (page, [("event", shown.seen(view)), ("widget", ShownWidget(shown).seen(view))])
    }

    /// Each date of a series has a title of its own.
    private func title(of event: Event, _ view: View) -> String {
        let title = view.text(event.title)
        guard event.series != nil else { return title }
        return "\(title) · \(view.days(from: event.starts, to: event.ends, in: event.zone))"
    }

    /// An event as its own files show it. May take a while: it is read.
    func shown(_ place: Int) throws(Failure) -> ShownEvent {
        if let shown = recent.withLock({ $0[place] }) { return shown }
        let source = site.source
        let event = try known.events[place].read()
        let shown = ShownEvent(
            event, event.organizer.flatMap { id in source.organizers.first { $0.id == id } },
            related: known.related[place].map(\.mention), checkout: source.config.checkout(of: event), at: source.now,
            fewLeft: source.config.site.fewLeft)
        recent.withLock { $0[place] = shown }
        return shown
    }

    /// For servers that know nothing of redirects.
    private func moved() throws(Failure) -> [Output] {
        var outputs: [Output] = []
        for event in known.events where !event.known.aliases.isEmpty {
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
