import Catalog
import Crypto
import Diagnostics
import Formats
import Publishing
import Theming

import func Effects.inHalves

extension LanguagePages {
    /// `event.ics`: an event and its programme, for calendars.
    func calendar(of shown: ShownEvent, _ view: View) -> [UInt8] {
        let edition = shown.edition(view)
        return CalendarFile(name: view.text(shown.event.title), page: edition.page).bytes(
            CalendarEntry.entries(of: edition, withSessions: true), zones: view.zones)
    }

    /// `calendar.ics`, `feed.xml` and `feed.json`: what is to come, for those who follow the site.
    func subscriptions(jobs: Int) throws(Failure) -> [Output] {
        let upcoming = known.shelves.upcoming
        let news = Array(upcoming.prefix(LanguagePages.mostNews))
        return [
            try subscription("calendar.ics", upcoming) { [site] view, name in
                let file = CalendarFile(
                    name: site.source.config.site.title, page: view.address(of: view.routes.allEvents),
                    source: view.address(of: name))
                // It is of all events, and would keep a build waiting that has little else to make.
                return file.bytes(
                    inHalves(upcoming, jobs: jobs) { half in
                        let writer = KnownEntries(view, site.source.organizers)
                        return CalendarEntries(half.lazy.map(writer.entry), zones: view.zones)
                    })
            },
            try subscription("feed.xml", news) { [site] view, name in
                site.feed(view).atom(news.map { site.entry(of: $0, view) }, at: view.address(of: name))
            },
            try subscription("feed.json", news) { [site] view, name in
                site.feed(view).json(news.map { site.entry(of: $0, view) }, at: view.address(of: name))
            },
        ]
    }

    private func subscription(
        _ name: String, _ events: [KnownEvent], _ bytes: @escaping @Sendable (View, String) -> [UInt8]
    ) throws(Failure) -> Output {
        let path = view.routes.prefix + name
        let digests = events.map(\.mentionDigest) + [events.newsDigest]
        return try maker.file(
            path, kind: name, parts: [digests, known.shared.allOrganizers],
            name: { $0 == 0 ? "the events in it" : "an organizer" }
        ) { view in
            bytes(view, path)
        }
    }

    private static let mostNews = 100
}

extension Site {
    /// An event as lists tell of it.
    fileprivate func edition(of known: KnownEvent, _ view: View) -> EventEdition {
        EventEdition(
            known.sketch, organizer: organizer(known.facts.organizer), language: view.language.tag,
            fallback: view.fallback, ids: view.ids, page: view.address(of: view.routes.event(known.facts.slug)))
    }

    fileprivate func entry(of known: KnownEvent, _ view: View) -> FeedEntry {
        var entry = FeedEntry(edition(of: known, view), content: nil)
        entry.updated = known.news
        return entry
    }

    fileprivate func feed(_ view: View) -> Feed {
        var feed = Feed(
            id: view.ids.feed(view.routes.prefix), title: source.config.site.title, author: source.config.site.title)
        feed.subtitle = view.say("events.title")
        feed.language = view.language.tag
        feed.home = view.address(of: view.routes.home)
        return feed
    }

    private func organizer(_ id: ID<Organizer>?) -> Organizer? {
        id.flatMap { id in source.organizers.first { $0.id == id } }
    }
}
