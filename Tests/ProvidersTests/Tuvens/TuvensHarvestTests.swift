import Catalog
import Diagnostics
import Fetching
import JSON
import Project
import XCTest

@testable import Providers

final class TuvensHarvestTests: XCTestCase {
    func testJoinsAnEventWithWhatHiEventsSells() throws {
        let harvest = try harvest([event], server: shop.server)

        XCTAssertEqual(harvest.events, [joined])
        XCTAssertEqual(
            harvest.organizers,
            [["id": "tuvens-9", "name": "Lanternfest e.V.", "email": "hi@example.org", "phone": "+49 421 1"]])
        XCTAssertEqual(harvest.faults, [])
        XCTAssertEqual(
            harvest.diagnostics.lines,
            ["note tuvens.state at event 731, ticketing_status: Tuvens says “setup”, Hi.Events is newer"])
    }

    func testLosesNoTicketTypesWhileHiEventsCannotBeAsked() {
        let broken = Server(name: "tickets.example.com") { path, _, _ throws(FetchError) in
            throw FetchError(.timeout, path, "it doesn't answer", hint: "try again")
        }

        XCTAssertThrowsError(try harvest([event], server: broken)) { error in
            XCTAssertEqual((error as? Failure)?.kind, .environment)
            XCTAssertEqual((error as? Failure)?.diagnostics.map(\.code), ["fetch.timeout"])
        }
        XCTAssertThrowsError(try harvest([event], server: nil)) { error in
            XCTAssertEqual((error as? Failure)?.diagnostics.map(\.code), ["tuvens.tickets"])
        }
    }

    func testRemembersTheStateOfWhatHiEventsDoesNotShow() throws {
        let harvest = try harvest([event], server: FakeServer([:]).server)

        XCTAssertEqual(
            harvest.events.first?["ticketing"],
            [
                "provider": "hi-events", "state": "setup", "eventId": "4107",
                "url": "https://tickets.example.com/event/4107",
                "embedUrl": "https://tickets.example.com/widget/4107?iframeId=tuvens-731",
                "updatedAt": "2026-08-03T09:45:10+02:00",
            ])
        XCTAssertNil(harvest.events.first?["ticketTypes"])
        XCTAssertEqual(harvest.diagnostics.map(\.code), ["hi-events.missing"])
    }

    func testShowsAnotherWayWhereNoTicketsAreSold() throws {
        let harvest = try harvest([walk], server: FakeServer([:]).server)

        XCTAssertEqual(
            harvest.events,
            [
                [
                    "id": "tuvens-7", "slug": "walk", "title": "Walk", "status": "published",
                    "starts": "2026-09-11T08:30:00+02:00", "timeZone": "Europe/Berlin", "venue": ["name": "Park"],
                    "ticketing": [
                        "provider": "tuvens", "state": "none",
                        "alternatives": [["label": "walk.example.org", "url": "https://walk.example.org/join"]],
                    ],
                ]
            ])
        XCTAssertEqual(harvest.faults, [])
        XCTAssertEqual(harvest.diagnostics, [])
    }

    func testSaysWhereTicketTypesWouldComeFrom() throws {
        let server = FakeServer(["/events": #"{"events": [\#(event)]}"#])

        let harvest = try Provider.tuvens.harvest(.to(server, .tuvens))

        XCTAssertEqual(harvest.diagnostics.map(\.code), ["tuvens.tickets"])
        XCTAssertEqual(harvest.events.first?["ticketing"]?["state"], "setup")
    }

    func testTakesTheEventsItIsAskedFor() throws {
        let pages = FakeServer([
            "/events": #"""
            {"data": [{"id": 1, "host": {"id": 9}}, {"id": 2}], "meta": {"page": 1, "totalPages": 2, "total": 3}}
            """#,
            "/events?page=2": #"{"data": [{"id": 3, "organiser": {"id": "9"}}], "meta": {"page": 2, "totalPages": 2}}"#,
            "/events/7": #"{"data": {"id": 7}}"#,
        ])
        var diagnostics: [Diagnostic] = []
        func numbers(events: [String] = [], organizers: [String] = []) throws -> [String?] {
            let request = Provider.Request.to(pages, .tuvens) { source in
                source.events = events
                source.organizers = organizers
            }
            return try Tuvens(request: request).events(&diagnostics).map { $0["id"].text }
        }

        XCTAssertEqual(try numbers(), ["1", "2", "3"])
        XCTAssertEqual(try numbers(organizers: ["9"]), ["1", "3"])
        XCTAssertEqual(try numbers(events: ["7"]), ["7"])
        XCTAssertEqual(diagnostics, [])
        XCTAssertEqual(try numbers(events: ["8"]), [])
        XCTAssertEqual(diagnostics.lines.count, 1)
        XCTAssertEqual(try numbers(events: ["7"], organizers: ["9"]), ["7", "1", "3"])
    }

    /// With a Hi.Events beside it, if there is a way to one.
    private func harvest(_ events: [String], server: Server?) throws -> Harvest {
        let fake = FakeServer(["/events": "[\(events.joined(separator: ","))]"])
        var request = Provider.Request.to(fake, .tuvens) { source in
            source.url = "https://api.tuvens.example/v1"
            source.tickets = WebAddress("https://tickets.example.com/api")
        }
        request.other = { kind, address in
            server.map {
                let source = Config.Source(kind: kind, url: address.text)
                return Provider.Request(source: source, config: Config(), server: $0)
            }
        }
        return try Provider.tuvens.harvest(request)
    }
}

extension TuvensHarvestTests {
    private var joined: JSON {
        [
            "id": "tuvens-731", "slug": "lantern-night", "title": "Lantern night",
            "description": "<p>Light.</p>", "descriptionFormat": "html", "tags": ["art"], "status": "published",
            "starts": "2026-09-11T18:00:00+02:00", "ends": "2026-09-11T22:00:00+02:00",
            "timeZone": "Europe/Berlin", "organizer": "tuvens-9",
            "image": ["url": "https://api.tuvens.example/pictures/1.jpg"],
            "venue": ["name": "Alter Hafen", "address": ["street": "Kaiweg 3", "city": "Bremen", "country": "DE"]],
            "branding": ["accent": "#aa0000"],
            "ticketing": [
                "provider": "hi-events", "state": "active", "eventId": "4107",
                "url": "https://tickets.example.com/event/4107/l",
                "embedUrl": "https://tickets.example.com/widget/4107?iframeId=hi-events-4107&PrimaryColor=%23aa0000",
            ],
            "ticketTypes": [
                ["id": "1", "name": "Entry", "kind": "free", "price": ["amount": "0.00", "currency": "EUR"]]
            ],
        ]
    }

    private var shop: FakeServer {
        FakeServer([
            "/public/events/4107": """
            {"data": {"id": 4107, "title": "Lanternfest", "slug": "l", "status": "LIVE", "currency": "EUR",
              "start_date": "2026-09-11T16:00:00Z", "timezone": "Europe/Berlin",
              "settings": {"homepage_primary_color": "#A00"},
              "product_categories": [{"products": [{"id": 1, "title": "Entry", "type": "FREE", "prices": [{"id": 2}]}]}]}}
            """
        ])
    }

    private var event: String {
        #"""
        {"id": 731, "title": "Lantern night", "description": "<p>Light.</p>", "startDate": "2026-09-11T16:00:00Z",
         "end_date": "2026-09-11T20:00:00Z", "timezone": "Europe/Berlin", "tags": [{"name": "art"}],
         "image": "/pictures/1.jpg",
         "venue": {"name": "Alter Hafen", "address": {"street": "Kaiweg 3", "city": "Bremen", "country": "Germany"}},
         "organiser": {"id": 9, "name": "Lanternfest e.V."}, "hasTicketing": false, "ticketing_enabled": 1,
         "ticketing_status": "setup", "hi_events_event_id": 4107,
         "hi_events_event_url": "https://tickets.example.com/event/4107",
         "contactData": {"hiEventsEventId": 4107, "hiEventsStatus": "LIVE", "email": "hi@example.org",
           "hiEventsLastUpdated": "2026-08-03T07:45:10.000Z", "phone": "+49 421 1"}}
        """#
    }

    private var walk: String {
        #"""
        {"_id": "7", "name": "Walk", "start_date": "2026-09-11", "start_time": "08:30", "time_zone": "Europe/Berlin",
         "ticketing_enabled": false, "hiEventsEventId": 1, "location": "Park",
         "contactData": "{\"website\": \"walk.example.org/join\", \"email\": \"a@example.org\"}"}
        """#
    }
}
