import XCTest

@testable import Catalog

final class CatalogTests: XCTestCase {
    func testEventsStandInTheOrderTheyTakePlace() throws {
        let catalog = Catalog(events: [
            try event("b", "16T08:00"), try event("a", "16T08:00"), try event("c", "15T08:00"),
        ])
        XCTAssertEqual(catalog.events.map(\.id), ["c", "a", "b"])
    }

    func testALaterSourceWinsById() throws {
        let first = Catalog(
            generatedAt: try july("01T00:00"),
            organizers: [Organizer(id: "o", name: "Old"), Organizer(id: "p", name: "Kept")],
            events: [try event("a", "15T08:00"), try event("b", "16T08:00")])
        let second = Catalog(
            generatedAt: try july("02T00:00"), organizers: [Organizer(id: "o", name: "New")],
            events: [try event("a", "17T08:00")])
        let both = first.overlaid(with: second)
        XCTAssertEqual(
            both,
            Catalog(
                generatedAt: try july("02T00:00"),
                organizers: [Organizer(id: "p", name: "Kept"), Organizer(id: "o", name: "New")],
                events: [try event("b", "16T08:00"), try event("a", "17T08:00")]))
        XCTAssertEqual(both.organizer("o")?.name, "New")
        XCTAssertNil(both.organizer("q"))
    }

    func testTheNextChangeIsTheEarliestOfAllEvents() throws {
        let late = try Event.summit(selling: .type("a", Offer(saleStarts: try july("10T00:00"))))
        // Its sale would start first, but it is hidden: nothing changes then.
        let hidden = try Event.summit(
            selling: .type("a", Offer(saleStarts: try july("02T00:00"))) { $0.visibility = .hidden })
        let catalog = Catalog(events: [late, hidden])
        XCTAssertEqual(catalog.nextChange(after: try july("01T00:00"), fewLeft: 50), try july("10T00:00"))
        XCTAssertNil(catalog.nextChange(after: try july("20T00:00"), fewLeft: 50))
    }

    private func event(_ id: ID<Event>, _ starts: String) throws -> Event {
        try Event.summit {
            $0.id = id
            $0.starts = try july(starts)
        }
    }
}
