import Catalog
import JSON
import XCTest

@testable import Providers

/// Events that take place several times.
final class PretixDateTests: XCTestCase {
    func testMakesAnEventOfEachDateInTheZoneOfTheEvent() throws {
        let harvest = try Provider.pretix.harvest(.pretix(series))

        let events = harvest.catalog.events
        XCTAssertEqual(
            events.map(\.id),
            ["pretix-demo-conf-3", "pretix-demo-conf-5", "pretix-demo-conf-8", "pretix-demo-conf-9"])
        XCTAssertEqual(
            events.map(\.slug.text),
            ["conf-2031-01-01", "conf-2031-01-01-1400", "conf-2031-01-01-8", "conf-2031-01-02"])
        XCTAssertEqual(
            harvest.events.map { $0["starts"] },
            [
                "2031-01-01T10:00:00+09:00", "2031-01-01T14:00:00+09:00", "2031-01-01T14:00:00+09:00",
                "2031-01-02T02:00:00+09:00",
            ])
        XCTAssertEqual(events.map(\.series), Array(repeating: "pretix-demo-conf", count: 4))
        XCTAssertEqual(events.map(\.status), [.published, .published, .draft, .published])
        XCTAssertEqual(events.map(\.visibility), [.public, .unlisted, .public, .public])
        XCTAssertEqual(
            harvest.events.map { $0["title"] },
            [["en": "Morning"], ["en": "Museum"], ["en": "Museum"], ["en": "Night"]])
        XCTAssertEqual(events[0].ticketing?.eventID, "demo/conf/3")
        XCTAssertEqual(events[0].ticketing?.url?.text, "https://shop.example/demo/conf/3/")
        XCTAssertEqual(events[0].description, .translated([.init(.english, "Only once")]))
        XCTAssertEqual(events[1].description, .translated([.init(.english, "Each time")]))
        XCTAssertEqual(events[1].venue?.name, .translated([.init(.english, "Hall")]))
        XCTAssertEqual(harvest.diagnostics, [])
        XCTAssertEqual(harvest.faults, [])
    }

    func testTakesPricesTimesAndNumbersOfTheDate() throws {
        let events = try Provider.pretix.harvest(.pretix(series)).catalog.events

        let entries = events.compactMap { $0.ticketType("1") }
        XCTAssertEqual(entries.map(\.offer.price?.amount), ["1500", "1200", "1500", "1500"])
        XCTAssertEqual(entries.map(\.offer.remaining), [9, 0, nil, 7])
        XCTAssertEqual(entries.map(\.offer.quantity), [10, 20, nil, 8])
        XCTAssertEqual(entries.map(\.visibility), [.public, .public, .hidden, .hidden])
        XCTAssertEqual(entries.map(\.offer.saleEnds), [Instant("2031-01-01T00:00:00Z"), nil, nil, nil])
        // A variation's price comes before its item's on that date.
        let tours = events.compactMap { $0.ticketType("2")?.tiers.map(\.offer.price?.amount) }
        XCTAssertEqual(tours, [["3000", "2000"], ["3500", "1000"], ["3000", "2000"], ["3000", "2000"]])
    }

    func testSaysThatASeriesHasNoDatesYet() throws {
        let harvest = try Provider.pretix.harvest(.pretix(PretixFixtures.answers(dates: "")))

        XCTAssertEqual(harvest.events, [])
        XCTAssertEqual(
            harvest.diagnostics.lines,
            ["note pretix.no-dates at event demo/conf, subevents: it has no dates yet, so it is left out"])
    }

    func testAsksForAllPagesOfDates() throws {
        var answers = PretixFixtures.answers(dates: "")
        let path = "/organizers/demo/events/conf/subevents/"
        let page = { (ids: Range<Int>, next: String) in
            let dates = ids.map { #"{"id": \#($0), "name": {"en": "D"}, "date_from": "2031-01-01T00:00:00Z"}"# }
            return #"{"count": 55, "next": \#(next), "results": [\#(dates.joined(separator: ", "))]}"#
        }
        answers[path] = page(1..<51, "\"\(path)?page=2\"")
        answers["\(path)?page=2"] = page(50..<56, "null")

        let harvest = try Provider.pretix.harvest(.pretix(answers))

        XCTAssertEqual(harvest.events.count, 55)
        XCTAssertEqual(Set(harvest.events.compactMap { $0["slug"] }).count, 55)
    }

    private var series: [String: String] {
        PretixFixtures.answers(
            event:
                #""name": {"en": "Museum"}, "currency": "JPY", "timezone": "Asia/Tokyo", "location": {"en": "Hall"}"#,
            settings: #"{"frontpage_text": {"en": "Each time"}}"#,
            items: #"""
                {"id": 1, "position": 0, "name": {"en": "Entry"}, "default_price": "1500.00"},
                {"id": 2, "position": 1, "name": {"en": "Tour"}, "default_price": "2000.00", "has_variations": true, "variations": [
                  {"id": 11, "position": 0, "value": {"en": "English"}, "default_price": "3000.00"},
                  {"id": 12, "position": 1, "value": {"en": "Japanese"}, "default_price": null}]}
                """#,
            quotas: #"""
                {"id": 1, "subevent": 3, "size": 10, "items": [1, 2], "variations": [11, 12], "available": true, "available_number": 9},
                {"id": 2, "subevent": 5, "size": 20, "items": [1, 2], "variations": [11, 12], "available": false, "available_number": 0},
                {"id": 3, "subevent": 9, "size": 8, "items": [1, 2], "variations": [11, 12], "available": true, "available_number": 7}
                """#,
            dates: #"""
                {"id": 9, "name": {"en": "Night"}, "date_from": "2031-01-01T18:00:00+01:00", "active": true, "is_public": true,
                 "item_price_overrides": [{"item": 1, "price": null, "disabled": true}]},
                {"id": 3, "name": {"en": "Morning"}, "date_from": "2031-01-01T02:00:00+01:00", "active": true, "is_public": true,
                 "frontpage_text": {"en": "Only once"}, "location": null,
                 "item_price_overrides": [{"item": 1, "price": null, "disabled": false, "available_until": "2031-01-01T00:00:00Z"}]},
                {"id": 5, "name": {"en": ""}, "date_from": "2031-01-01T06:00:00+01:00", "active": true, "is_public": false,
                 "item_price_overrides": [{"item": 1, "price": "1200.00"}, {"item": 2, "price": "1000.00"}],
                 "variation_price_overrides": [{"variation": 11, "price": "3500.00"}]},
                {"id": 8, "name": null, "date_from": "2031-01-01T06:00:00+01:00", "active": false, "is_public": true}
                """#)
    }
}
