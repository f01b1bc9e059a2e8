import Catalog
import Crypto
import Diagnostics
import Effects
import Publishing
import Theming

extension LanguagePages {
    /// All files of each event, and a page that leads there for each name that it had before.
    func events(jobs: Int) throws(Failure) -> [Output] {
        let all = try files.map { file throws(Failure) in (file, try inputs(of: file)) }
        let made = try concurrentMap(Array(known.events.indices).chunks(of: 256), jobs: jobs) {
            places throws(Failure) in
            var outputs: [Output] = []
            outputs.reserveCapacity(places.count * all.count)
            // Some events, file by file: they are still at hand for their next file, and so is what the files of a kind are made with.
            for run in Array(places).chunks(of: LanguagePages.run) {
                for (number, (file, inputs)) in all.enumerated() {
                    for place in run { outputs.append(try output(file, inputs, EventFileMaker(self, number, place))) }
                }
            }
            return outputs
        }
        var outputs: [Output] = []
        outputs.reserveCapacity(known.events.count * (files.count + 1))
        for run in made { outputs += run }
        try outputs += moved()
        return outputs
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
