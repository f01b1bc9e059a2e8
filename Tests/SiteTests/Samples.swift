import Catalog
import Theming
import XCTest

/// Small events to put on shelves.
enum Samples {
    static let now = Instant(milliseconds: 1_784_091_600_000)

    /// One that starts so many days from now.
    static func event(
        _ slug: String, days: Int = 1, category: String? = nil, series: String? = nil
    ) throws -> Event {
        var event = Event(
            id: ID(slug), slug: try XCTUnwrap(Slug(slug)), title: .same(slug.capitalized),
            starts: Instant(milliseconds: now.milliseconds + Int64(days) * 86_400_000), zone: .utc)
        event.category = category.map { .same($0) }
        event.series = series
        return event
    }

    static func facts(_ events: [Event]) -> [EventFacts] { events.map { EventFacts($0, at: now, fewLeft: 50) } }

    static func key(_ text: LocalizedText) -> String { text.text(in: .english, fallback: .english) }
}
