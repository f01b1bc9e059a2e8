import Catalog
import Fetching
import JSON
import XCTest

@testable import Providers

final class PretixHarvestTests: XCTestCase {
    func testHarvestsAnEvent() throws {
        let harvest = try Provider.pretix.harvest(.pretix(conference))

        XCTAssertEqual(
            harvest.organizers,
            [["id": "pretix-demo", "name": "Demo Events", "website": "https://shop.example/demo/"]])
        XCTAssertEqual(
            harvest.events,
            [
                [
                    "id": "pretix-demo-conf", "slug": "conf", "title": ["de": "Konferenz", "en": "Conference"],
                    "description": ["en": "Two **days**"], "status": "published",
                    "starts": "2031-06-03T09:00:00+02:00", "ends": "2031-06-04T18:00:00+02:00",
                    "doors": "2031-06-03T08:00:00+02:00", "timeZone": "Europe/Berlin", "organizer": "pretix-demo",
                    "image": ["url": "https://shop.example/media/og.png"], "locale": "de",
                    "venue": [
                        "name": ["de": "Kongresszentrum", "en": "Congress Center"],
                        "address": [
                            "street": ["de": "Hauptstraße 1", "en": "Main Street 1"],
                            "city": ["de": "Berlin", "en": "Berlin"], "postalCode": "10115", "country": "DE",
                        ],
                        "coordinates": ["latitude": .double(52.53), "longitude": .double(13.38)],
                    ],
                    "ticketing": [
                        "provider": "pretix", "state": "active", "eventId": "demo/conf",
                        "url": "https://shop.example/demo/conf/",
                    ],
                    "branding": ["accent": "#1c5a4a"],
                    "ticketTypes": [
                        [
                            "id": "1", "name": ["de": "Normal", "en": "Regular"], "description": ["en": "Both days"],
                            "kind": "paid", "waitlist": "https://shop.example/demo/conf/waitinglist/?item=1",
                            "price": ["amount": "249.00", "currency": "EUR"],
                            "priceBefore": ["amount": "299.00", "currency": "EUR"],
                            "taxes": [["name": ["de": "MwSt."], "rate": "19", "included": true]], "quantity": 400,
                            "remaining": 393, "saleStarts": "2031-02-01T00:00:00+01:00",
                            "saleEnds": "2031-06-02T23:59:00+02:00", "minPerOrder": 2, "maxPerOrder": 5,
                        ]
                    ],
                ]
            ])
        XCTAssertEqual(
            harvest.diagnostics.lines,
            [
                "note pretix.languages at event demo/conf, locales: texts in de-informal are taken only where there are none in the language itself",
                "note pretix.address at event demo/conf, location: addresses are what their lines look like, of this event and of all others",
            ])
        XCTAssertEqual(harvest.faults, [])
    }

    func testTakesAllThatTheTokenShowsUnlessTheSettingsSay() throws {
        var answers = PretixFixtures.answers()
        answers["/organizers/"] = PretixFixtures.list(#"{"slug": "demo", "name": "Demo Events"}"#)

        let all = try Provider.pretix.harvest(.pretix(answers) { $0.organizers = [] })
        let named = try Provider.pretix.harvest(.pretix(answers) { $0.events = ["demo/conf", "gala"] })

        XCTAssertEqual(all.events.map { $0["id"] }, ["pretix-demo-conf"])
        XCTAssertEqual(named.events, all.events)
        XCTAssertEqual(
            named.diagnostics.lines,
            ["warning pretix.no-event at source, events: there is no event “gala” that the token shows"])
    }

    func testFollowsTheAddressOfTheNextPageAsItIs() throws {
        var answers = PretixFixtures.answers()
        let next = "https://tickets.example.com/api/organizers/demo/events/?page=2"
        let page = { (slug: String, next: String) in
            #"{"count": 2, "next": \#(next), "results": [{"slug": "\#(slug)", "name": {"en": "\#(slug)"}, "timezone": "UTC", "date_from": "2031-06-03T07:00:00Z", "currency": "EUR"}]}"#
        }
        answers["/organizers/demo/events/"] = page("one", "\"\(next)\"")
        answers[next] = page("two", "null")

        let harvest = try Provider.pretix.harvest(.pretix(answers))

        XCTAssertEqual(harvest.events.map { $0["id"] }, ["pretix-demo-one", "pretix-demo-two"])
    }

    func testSaysWhatTheTokenMayNotSee() throws {
        let answers = PretixFixtures.answers(
            settings: nil, items: #"{"id": 1, "name": {"en": "Ticket"}, "default_price": "5.00", "tax_rule": 3}"#,
            categories: nil, quotas: nil, taxRules: nil)

        let harvest = try Provider.pretix.harvest(.pretix(answers))

        XCTAssertEqual(
            harvest.events.first?["ticketTypes"],
            [["id": "1", "name": ["en": "Ticket"], "kind": "paid", "price": ["amount": "5.00", "currency": "EUR"]]])
        XCTAssertEqual(
            harvest.diagnostics.lines,
            [
                "warning pretix.not-allowed at event demo/conf, settings: "
                    + "the token may not read its settings: texts, colours and waiting lists are left out",
                "warning pretix.not-allowed at event demo/conf, categories: "
                    + "the token may not read its categories: extras can't be told from tickets",
                "warning pretix.not-allowed at event demo/conf, quotas: "
                    + "the token may not read its quotas: all types are taken to be available",
                "warning pretix.not-allowed at event demo/conf, tax rules: "
                    + "the token may not read its tax rules: taxes are left out",
            ])
        XCTAssertEqual(harvest.faults, [])
    }

    func testSaysOnceWhatIsSoOfManyEvents() throws {
        var answers = PretixFixtures.answers()
        let event = { (slug: String) in
            #"{"slug": "\#(slug)", "name": {"en": "A"}, "timezone": "UTC", "date_from": "2031-06-03T07:00:00Z", "currency": "EUR", "location": {"en": "Hall\nRoad 1"}}"#
        }
        answers["/organizers/demo/events/"] = PretixFixtures.list("\(event("one")), \(event("two"))")

        let harvest = try Provider.pretix.harvest(.pretix(answers))

        XCTAssertEqual(
            harvest.diagnostics.filter { $0.severity == .note }.lines,
            [
                "note pretix.address at event demo/one, location: addresses are what their lines look like, of this event and of all others"
            ])
    }

    func testSendsTheTokenAsPretixWantsIt() throws {
        XCTAssertEqual(
            Provider.pretix.credentials(["PRETIX_TOKEN": Secret("canary")]),
            Credentials(header: "Authorization", prefix: "Token ", token: Secret("canary")))
        XCTAssertNil(Provider.pretix.credentials([:]))
    }
}

extension PretixHarvestTests {
    private var conference: [String: String] {
        PretixFixtures.answers(
            event: #"""
                "name": {"de": "Konferenz", "en": "Conference", "ar": "", "de-informal": "Konf"},
                "date_to": "2031-06-04T16:00:00Z", "date_admission": "2031-06-03T06:00:00Z",
                "presale_end": "2031-06-02T21:59:00Z", "geo_lat": "52.53", "geo_lon": 13.38,
                "location": {"en": "Congress Center\nMain Street 1\n10115 Berlin\nGermany",
                             "de": "Kongresszentrum\r\nHauptstraße 1\r\n10115 Berlin\r\nGermany"}
                """#,
            settings: #"""
                {"locales": ["en", "de", "de-informal"], "locale": "de-informal", "primary_color": "#1C5A4A",
                 "frontpage_text": {"en": "Two **days**", "de": ""}, "og_image": "https://shop.example/media/og.png",
                 "waiting_list_enabled": true, "meta_noindex": false}
                """#,
            items: #"""
                {"id": 1, "name": {"en": "Regular", "de": "Normal"}, "description": {"en": "Both days"},
                 "active": true, "category": null, "default_price": "249.00", "original_price": "299.00",
                 "tax_rule": 4, "tax_rate": "19.00", "available_from": "2031-02-01T00:00:00+01:00",
                 "available_until": null, "min_per_order": 2, "max_per_order": 5, "allow_waitinglist": true,
                 "all_sales_channels": true, "has_variations": false, "variations": []}
                """#,
            quotas: #"""
                {"id": 1, "size": 500, "items": [1], "variations": [], "subevent": null, "closed": false,
                 "available": true, "available_number": 450},
                {"id": 2, "size": 400, "items": [1, 2], "variations": [], "subevent": null, "closed": false,
                 "available": true, "available_number": 393},
                {"id": 3, "size": null, "items": [1], "variations": [], "subevent": null, "closed": false,
                 "available": true, "available_number": null}
                """#,
            taxRules: #"{"id": 4, "name": {"de": "MwSt."}, "rate": "19.00", "price_includes_tax": true}"#)
    }
}
