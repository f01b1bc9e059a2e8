import Catalog
import Crypto
import Formats
import Project
import Theming
import Wording
import XCTest

@testable import Site

/// A calendar of many tells of each what one of it alone would, as far as that is known without reading it.
final class KnownEntriesTests: XCTestCase {
    func testEachIsToldAsItsEditionTellsIt() throws {
        for base in [nil, WebAddress("https://example.org/events")] {
            let view = self.view(base)
            let organizers = try [organizer("org", "office@example.org"), organizer("quiet", nil)]
            for event in try events() {
                let known = try XCTUnwrap(Samples.known([event]).first)
                let edition = EventEdition(
                    known.sketch, organizer: organizers.first { $0.id == event.organizer }, language: .english,
                    fallback: .english, ids: view.ids, page: view.address(of: view.routes.event(event.slug)))
                XCTAssertEqual(KnownEntries(view, organizers).entry(known), CalendarEntry(edition), event.slug.text)
            }
        }
    }

    private func events() throws -> [Event] {
        var full = try Samples.event("full", category: "Jazz", series: "s")
        full.summary = .same("All of it.")
        full.ends = Instant(milliseconds: full.starts.milliseconds + 3_600_000)
        full.tags = [.same("Night"), .same("Jazz"), .same("Night"), .same("")]
        full.organizer = "org"
        full.venue = venue("Hall", "Eldoret")
        var cancelled = full
        cancelled.status = .cancelled
        cancelled.organizer = "quiet"
        cancelled.venue = venue("Nairobi", "Nairobi")
        var postponed = full
        postponed.status = .postponed
        postponed.organizer = "nobody"
        postponed.venue = venue(nil, "Kisumu")
        postponed.summary = .same("")
        return [try Samples.event("bare"), full, cancelled, postponed]
    }

    private func venue(_ name: String?, _ city: String) -> Venue {
        var venue = Venue()
        venue.name = name.map { .same($0) }
        venue.address = Address()
        venue.address?.city = .same(city)
        return venue
    }

    private func organizer(_ id: ID<Organizer>, _ email: String?) throws -> Organizer {
        var organizer = Organizer(id: id, name: .same("Chamber of \(id)"))
        organizer.email = email
        return organizer
    }

    private func view(_ base: WebAddress?) -> View {
        View(
            phrasebook: MessageCatalog([], fallback: .english).phrasebook(for: Language(.english)), fallback: .english,
            now: Samples.now, config: Config(), routes: Routes(baseURL: base, prefix: ""), assets: [:], zones: [.utc],
            picture: { _ in nil })
    }
}
