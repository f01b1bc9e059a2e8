import XCTest

@testable import Catalog

/// Instants as tests write them: `july("15T08:00")` is eight in the morning of 15 July 2026 in Nairobi.
func july(_ text: String) throws -> Instant {
    try XCTUnwrap(Instant("2026-07-\(text):00+03:00"), text)
}

extension Event {
    /// Three days in July, on sale since the first of the month.
    static func summit(_ change: (inout Event) throws -> Void = { _ in }) throws -> Event {
        var event = Event(
            id: "summit", slug: try XCTUnwrap(Slug("summit")), title: "Summit", starts: try july("15T08:00"),
            zone: try XCTUnwrap(Zone("Africa/Nairobi")))
        event.ends = try july("17T18:00")
        event.ticketing = Ticketing(declared: .active)
        try change(&event)
        return event
    }

    /// The summit with these types of tickets.
    static func summit(selling types: TicketType...) throws -> Event {
        try summit { $0.ticketTypes = types }
    }
}

extension TicketType {
    static func type(_ id: ID<TicketType>, _ offer: Offer = Offer(), _ change: (inout TicketType) -> Void = { _ in })
        -> TicketType
    {
        var type = TicketType(id: id, name: .same(id.text), offer: offer)
        change(&type)
        return type
    }
}
