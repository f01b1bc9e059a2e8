import Catalog
import Formats
import XCTest

/// Instants as tests write them: `july("15T08:00")` is eight in the morning of 15 July 2026 in Nairobi.
func july(_ text: String) throws -> Instant { try XCTUnwrap(Instant("2026-07-\(text):00+03:00"), text) }

func web(_ text: String) throws -> WebAddress { try XCTUnwrap(WebAddress(text), text) }

func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

extension Event {
    /// Three days in July.
    static func summit(_ change: (inout Event) throws -> Void = { _ in }) throws -> Event {
        var event = Event(
            id: "summit", slug: try XCTUnwrap(Slug("summit")), title: "Summit", starts: try july("15T08:00"),
            zone: try XCTUnwrap(Zone("Africa/Nairobi")))
        event.ends = try july("17T18:00")
        try change(&event)
        return event
    }

    /// With all that an event can have.
    static func fullSummit(_ change: (inout Event) throws -> Void = { _ in }) throws -> Event {
        try summit { event in
            event.title = "Business, Summit; 2026"
            event.summary = "Three days."
            event.category = "Business"
            event.tags = ["Trade", "Farming, milling"]
            event.doors = try july("15T07:00")
            event.series = "summits"
            event.ageRestriction = "18+"
            event.capacity = 2000
            event.language = .english
            event.venue = Venue(
                name: "Sports Club",
                address: Address(
                    street: "Nandi Road", city: "Eldoret", region: "Uasin Gishu", postalCode: "30100",
                    country: Country("KE")),
                coordinates: Coordinates(latitude: 0.5143, longitude: -35.269),
                online: try web("https://meet.example.org/summit"))
            event.ticketing = Ticketing(declared: .active)
            event.ticketing?.updatedAt = try july("01T12:00")
            var session = Session(id: "opening", title: "Opening", starts: try july("15T09:00"))
            session.ends = try july("15T09:45")
            session.room = "Marquee"
            session.track = "Plenary"
            session.description = "Where we stand."
            session.speakers = [Speaker(name: "Achieng Odhiambo"), Speaker(name: "Ruth Ng’etich")]
            session.speakers[0].role = "Governor"
            event.schedule = [session]
            try change(&event)
        }
    }
}

extension Organizer {
    static func chamber() throws -> Organizer {
        var organizer = Organizer(id: "chamber", name: "Chamber \"of\" Commerce; ^Eldoret")
        organizer.email = "hello@example.org"
        organizer.website = try web("https://chamber.example.org/")
        return organizer
    }
}

extension EventEdition {
    /// An event in English, at a page of example.org.
    static func english(_ event: Event, organizer: Organizer? = nil, text: String? = nil) throws -> EventEdition {
        EventEdition(
            event, organizer: organizer, language: .english, fallback: .english,
            ids: StableIDs(site: WebAddress("https://example.org")),
            page: try web("https://example.org/events/\(event.slug)/"),
            images: [try web("https://example.org/card.jpg")], text: text)
    }
}
