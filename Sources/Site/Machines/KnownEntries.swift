import Catalog
import Formats
import Theming

/// Events as a calendar of many of them tells of each.
struct KnownEntries {
    private let view: View
    private let organizers: [ID<Organizer>: CalendarEntry.Organizer]

    init(_ view: View, _ organizers: [Organizer]) {
        self.view = view
        let known = organizers.compactMap { organizer in
            organizer.email.map {
                (organizer.id, CalendarEntry.Organizer(name: view.whole(organizer.name), email: $0))
            }
        }
        self.organizers = Dictionary(known, uniquingKeysWith: { first, _ in first })
    }

    func entry(_ event: KnownEvent) -> CalendarEntry {
        CalendarEntry(
            id: view.ids.event(event.id), title: view.whole(event.facts.title), starts: event.facts.starts,
            ends: event.facts.ends, zone: event.facts.zone, status: event.status,
            summary: words(event.facts.summary), venue: words(event.facts.venue), city: words(event.facts.city),
            topics: topics(event), page: view.address(of: view.routes.event(event.facts.slug)),
            organizer: event.facts.organizer.flatMap { organizers[$0] })
    }

    private func topics(_ event: KnownEvent) -> [String] {
        var topics = event.facts.category.map { [view.whole($0)] } ?? []
        for tag in event.facts.tags { topics.append(view.whole(tag)) }
        return topics
    }

    /// Nil if it says nothing.
    private func words(_ text: LocalizedText?) -> String? {
        guard let text else { return nil }
        let words = view.whole(text)
        return words.isEmpty ? nil : words
    }
}
