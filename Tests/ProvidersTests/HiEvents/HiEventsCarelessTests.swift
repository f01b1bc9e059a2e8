import Catalog
import Diagnostics
import JSON
import XCTest

@testable import Providers

final class HiEventsCarelessTests: XCTestCase {
    func testReadsAnAnswerOfVersion0() throws {
        let harvest = try harvest(
            """
            {"id": "5", "title": "Ночь музыки", "slug": "noch-muzyki", "start_date": "2026-08-01 08:00:00", "currency": "usd",
             "timezone": "Europe/Kiev", "description": null, "settings": null, "images": null, "organizer": null,
             "location_details": {"venue_name": "Клуб", "address_line_1": "-", "city": "Київ",
               "zip_or_postal_code": "00000", "country": "Ukraine"},
             "tickets": [{"id": 1, "title": "Квиток", "type": "PAID", "price": 10, "quantity_available": 999999999,
               "sale_start_date": "", "is_available": false, "is_after_sale_end_date": false,
               "ticket_prices": [{"id": 2, "price": 10}]}]}
            """)

        XCTAssertEqual(
            harvest.events,
            [
                [
                    "id": "hi-events-5", "slug": "noch-muzyki", "title": "Ночь музыки", "status": "published",
                    "starts": "2026-08-01T11:00:00+03:00", "timeZone": "Europe/Kiev",
                    "venue": ["name": "Клуб", "address": ["city": "Київ", "country": "UA"]],
                    "ticketing": [
                        "provider": "hi-events", "state": "active", "eventId": "5",
                        "url": "https://tickets.example.com/event/5/noch-muzyki",
                        "embedUrl": "https://tickets.example.com/widget/5?iframeId=hi-events-5",
                    ],
                    "ticketTypes": [
                        [
                            "id": "1", "name": "Квиток", "kind": "paid",
                            "price": ["amount": "10.00", "currency": "USD"], "active": false,
                        ]
                    ],
                ]
            ])
        XCTAssertEqual(harvest.diagnostics, [])
    }

    func testSaysWhatItGuessesAndLeavesOut() throws {
        let harvest = try harvest(
            """
            {"id": 5, "title": "日本の祭り", "start_date": "2026-08-01T08:00:00Z", "timezone": "Africa/Nairobi",
             "status": "SPARKLING", "attributes": [{"name": "Dogs", "value": "welcome"}],
             "settings": {"allow_search_engine_indexing": false, "location_details": {"city": "X", "country": "Atlantis"}},
             "images": [{"type": "EVENT_COVER", "url": "javascript:alert(1)"}],
             "products": [{"id": 1, "title": "A", "type": "RAFFLE"}, {"id": 1, "title": "B"}, {"id": 2}]}
            """)

        XCTAssertEqual(harvest.events.map { $0["slug"] }, ["hi-events-5"])
        XCTAssertEqual(harvest.events.map { $0["status"] }, ["draft"])
        XCTAssertEqual(harvest.events.map { $0["visibility"] }, ["unlisted"])
        XCTAssertEqual(
            harvest.diagnostics.lines.sorted(),
            [
                "note hi-events.attribute at event 5, attributes: nothing is made of “Dogs”: it is left out",
                "note hi-events.unlisted at event 5, settings.allow_search_engine_indexing: "
                    + "search engines are not to find the event: only who has the link does",
                "warning hi-events.country at event 5, country: “Atlantis” is no country of ISO 3166: it is left out",
                "warning hi-events.duplicate at event 5, products[1]: "
                    + "the product is there twice: the second is left out",
                "warning hi-events.image at event 5, images: "
                    + "“javascript:alert(1)” is no address of a picture: it is left out",
                "warning hi-events.status at event 5, status: "
                    + "nobody knows the status “SPARKLING”: the event is taken for a draft",
                "warning hi-events.type at event 5, products[1].type: "
                    + "nobody knows the type “RAFFLE”: it is taken to have one price",
                "warning hi-events.unnamed at event 5, products[2].title: the product has no title: it is left out",
            ])
    }

    func testHandsOnWhatCannotBeReadSoThatTheTablesRefuseIt() throws {
        let wrong = [
            #""title": " ", "start_date": "2026-08-01T08:00:00Z", "timezone": "UTC""#: "hi-events.unnamed",
            #""title": "T", "start_date": null, "timezone": "UTC""#: "hi-events.no-date",
            #""title": "T", "start_date": "2027-02-30T08:00:00Z", "timezone": "UTC""#: "hi-events.date",
            #""title": "T", "start_date": "2026-08-01T08:00:00Z", "end_date": "soon", "timezone": "UTC""#:
                "hi-events.date",
            #""title": "T", "start_date": "2026-08-01T08:00:00Z", "timezone": "Mars/Phobos""#: "hi-events.zone",
        ]
        for (event, code) in wrong {
            let harvest = try harvest(#"{"id": 5, \#(event)}"#, isSound: false)
            XCTAssertEqual(harvest.events.map { $0["id"] }, ["hi-events-5"], event)
            XCTAssertEqual(harvest.diagnostics.filter { $0.severity == .error }.map(\.code), [code], event)
            XCTAssertFalse(harvest.faults.isEmpty, event)
            XCTAssertEqual(harvest.refused, ["hi-events-5"], event)
        }
    }

    func testShowsTheOwnerWhatIsHiddenAndHowManyThereWere() throws {
        var request = Provider.Request.to(FakeServer(LanternfestOrders.answers), .hiEvents) { $0.events = ["4107"] }
        request.isSignedIn = true

        let harvest = try Provider.hiEvents.harvest(request)
        let types = try XCTUnwrap(harvest.events.first?["ticketTypes"]?.elements)

        XCTAssertEqual(types.map { $0["id"] }, ["9001", "9002", "9003", "9009", "9010"])
        XCTAssertEqual(types.map { $0["visibility"] }, [nil, nil, nil, "hidden", "hidden"])
        XCTAssertEqual(types.first?["tiers"]?.elements.map { $0["quantity"] }, [100, nil])
        XCTAssertEqual(types.first?["tiers"]?.elements.map { $0["remaining"] }, [12, nil])
        XCTAssertEqual(types.map { $0["remaining"] }, [84, 0, nil, nil, 4])
        XCTAssertEqual(types.last?["price"], ["amount": "12.84", "currency": "EUR"])
        XCTAssertEqual(harvest.faults, [])
    }

    private func harvest(_ event: String, isSound: Bool = true) throws -> Harvest {
        let fake = FakeServer(["/public/events/5": #"{"data": \#(event)}"#])
        let zone = try XCTUnwrap(Zone("Africa/Nairobi"))
        let harvest = try Provider.hiEvents.harvest(
            .to(fake, .hiEvents) { source in
                source.events = ["5"]
                source.zone = zone
            })
        if isSound { XCTAssertEqual(harvest.faults, []) }
        return harvest
    }
}
