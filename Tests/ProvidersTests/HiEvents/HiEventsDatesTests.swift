import Diagnostics
import JSON
import XCTest

@testable import Providers

final class HiEventsDatesTests: XCTestCase {
    func testMakesAnEventOfEachDateWithItsOwnPricesAndRoom() throws {
        let fake = FakeServer([
            "/public/events/4200": event(price: 20),
            "/public/events/4200/occurrences?page=1&per_page=100": occurrences,
            "/public/events/4200?event_occurrence_id=501": event(price: 25),
        ])

        let harvest = try Provider.hiEvents.harvest(.to(fake, .hiEvents) { $0.events = ["4200"] })

        XCTAssertEqual(
            harvest.events.map { $0["id"] }, ["hi-events-4200-501", "hi-events-4200-502", "hi-events-4200-503"])
        XCTAssertEqual(
            harvest.events.map { $0["slug"] },
            ["tanz-2026-10-08-1900", "tanz-2026-10-15-1900", "tanz-2026-10-22-1900"])
        XCTAssertEqual(harvest.events.map { $0["title"] }, ["Tanz – Beginners", "Tanz", "Tanz"])
        XCTAssertEqual(harvest.events.map { $0["series"] }, .init(repeating: "hi-events-4200", count: 3))
        XCTAssertEqual(harvest.events.map { $0["status"] }, ["published", "published", "cancelled"])
        XCTAssertEqual(harvest.events.map { $0["ticketing"]?["state"] }, ["active", "active", "inactive"])
        XCTAssertEqual(harvest.events.map { $0["ends"] }, ["2026-10-08T21:00:00+02:00", nil, nil])
        XCTAssertEqual(harvest.events.map { $0["capacity"] }, [40, 40, nil])
        XCTAssertEqual(harvest.events.map { remaining($0) }, [[7, 90], [0, 90], [30, 90]])
        XCTAssertEqual(
            harvest.events.map { $0["ticketTypes"]?.elements.first?["price"]?["amount"] }, ["25.00", "20.00", "20.00"])
        XCTAssertEqual(harvest.events.first?["venue"], kulturkeller)
        XCTAssertEqual(harvest.events.last?["venue"]?["online"], "https://tickets.example.com/event/4200/tanz")
        XCTAssertEqual(
            harvest.events.first?["ticketing"]?["embedUrl"],
            "https://tickets.example.com/widget/4200?iframeId=hi-events-4200-501&occurrence_id=501")
        XCTAssertEqual(harvest.faults, [])
        XCTAssertFalse("\(harvest)".contains("canary"))
    }

    func testTakesTheDatesThatAreInTheEventWhereThereIsNoListOfThem() throws {
        let fake = FakeServer(["/public/events/4200": event(price: 20)])

        let harvest = try Provider.hiEvents.harvest(.to(fake, .hiEvents) { $0.events = ["4200"] })

        XCTAssertEqual(harvest.events.map { $0["id"] }, ["hi-events-4200-501"])
    }

    private func remaining(_ event: JSON) -> [JSON?] { (event["ticketTypes"]?.elements ?? []).map { $0["remaining"] } }

    private let kulturkeller: JSON = [
        "name": "Kulturkeller",
        "address": ["street": "Gasse 9", "city": "Graz", "postalCode": "8010", "country": "AT"],
        "coordinates": ["latitude": .double(47.0707), "longitude": .double(15.4395)],
    ]

    private let occurrences = """
        {"data": [
          {"id": 501, "short_id": "oc_canary", "start_date": "2026-10-08T17:00:00.000000Z",
           "end_date": "2026-10-08T19:00:00.000000Z", "status": "ACTIVE", "capacity": 40, "available_capacity": 7,
           "label": "Beginners"},
          {"id": 502, "start_date": "2026-10-15T17:00:00.000000Z", "end_date": null, "status": "SOLD_OUT", "capacity": "40",
           "available_capacity": 0, "label": null},
          {"id": 503, "start_date": "2026-10-22 17:00:00", "status": "CANCELLED", "available_capacity": null,
           "event_location": {"type": "ONLINE", "online_event_connection_details": "canary"}}]}
        """

    private func event(price: Int) -> String {
        """
        {"data": {"id": 4200, "type": "RECURRING", "title": "Tanz", "slug": "tanz", "status": "LIVE", "currency": "EUR",
          "start_date": null, "timezone": "Europe/Vienna", "occurrences": [{"id": 501, "start_date": "2026-10-08T17:00:00Z"}],
          "event_location": {"type": "IN_PERSON", "location": {"name": "Kulturkeller", "structured_address": {
            "venue_name": "Kulturkeller", "address_line_1": "Gasse 9", "city": "Graz", "zip_or_postal_code": "8010",
            "country": "AT"}, "latitude": 47.0707, "longitude": "15.4395"}},
          "product_categories": [{"products": [
            {"id": 1, "title": "Class", "type": "PAID", "product_type": "TICKET", "quantity_available": 30,
             "prices": [{"id": 2, "price": \(price)}]},
            {"id": 3, "title": "Shirt", "type": "PAID", "product_type": "GENERAL", "quantity_available": 90,
             "prices": [{"id": 4, "price": 15}]}]}]}}
        """
    }
}
