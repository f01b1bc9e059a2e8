import Catalog
import Diagnostics
import JSON
import Project
import XCTest

@testable import Providers

final class PretixEventTests: XCTestCase {
    func testTellsWhereAnEventStands() throws {
        let item = #""x": 1"#
        let cases: [(answers: [String: String], status: Event.Status, visibility: Event.Visibility, TicketingState)] = [
            (PretixFixtures.answers(item: item), .published, .public, .active),
            (PretixFixtures.answers(item: item, event: #""live": false"#), .draft, .public, .setup),
            (PretixFixtures.answers(item: item, event: #""testmode": true"#), .published, .public, .setup),
            (PretixFixtures.answers(item: item, event: #""is_public": false"#), .published, .unlisted, .active),
            (PretixFixtures.answers(item: item, settings: #"{"meta_noindex": true}"#), .published, .unlisted, .active),
            (
                PretixFixtures.answers(
                    item: item, event: #""all_sales_channels": false, "limit_sales_channels": ["pos"]"#),
                .published, .public, .inactive
            ),
            (PretixFixtures.answers(), .published, .public, .setup),
        ]

        for (number, expected) in cases.enumerated() {
            let event = try XCTUnwrap(Provider.pretix.harvest(.pretix(expected.answers)).catalog.events.first)
            XCTAssertEqual(event.status, expected.status, "\(number)")
            XCTAssertEqual(event.visibility, expected.visibility, "\(number)")
            XCTAssertEqual(event.ticketing?.declared, expected.3, "\(number)")
        }
    }

    func testWarnsOfTestModeAndOfZonesThatThereAreNot() throws {
        let answers = PretixFixtures.answers(event: #""testmode": true, "timezone": "Europe/Bärlin""#)

        let harvest = try Provider.pretix.harvest(.pretix(answers) { $0.zone = Zone("Africa/Nairobi") })

        XCTAssertEqual(harvest.events.first?["starts"], "2031-06-03T10:00:00+03:00")
        XCTAssertEqual(
            harvest.diagnostics.lines,
            [
                "warning pretix.test-mode at event demo/conf, testmode: its shop is in test mode: its tickets are shown as not on sale yet",
                "error pretix.zone at event demo/conf, timezone: there is no time zone “Europe/Bärlin”, so it isn't taken as it is now",
            ])
    }

    func testHandsOnAnEventWithoutADateAndSaysSo() throws {
        let harvest = try Provider.pretix.harvest(.pretix(PretixFixtures.answers(event: #""date_from": "soon""#)))

        XCTAssertEqual(harvest.events.map { $0["starts"] }, ["soon"])
        XCTAssertEqual(harvest.catalog.events.count, 0)
        XCTAssertEqual(
            harvest.diagnostics.lines,
            [
                "error pretix.date at event demo/conf, date_from: "
                    + "“soon” is no date and time: the event isn't taken as it is now"
            ])
    }

    func testReadsLinesOfALocationAsFarAsTheyTell() throws {
        let venue = { (location: String) in
            try Provider.pretix.harvest(
                .pretix(PretixFixtures.answers(event: #""location": \#(location)"#)) { $0.country = Country("KE") }
            ).events.first?["venue"]
        }

        XCTAssertEqual(try venue(#"{"en": "Town Hall"}"#), ["name": ["en": "Town Hall"], "address": ["country": "KE"]])
        XCTAssertEqual(
            try venue(#"{"en": "Sports Club\nClub Road\n2nd floor"}"#),
            [
                "name": ["en": "Sports Club"], "address": ["street": ["en": "Club Road, 2nd floor"], "country": "KE"],
            ])
        XCTAssertEqual(try venue(#"{"en": "https://meet.example/x"}"#), ["online": "https://meet.example/x"])
        XCTAssertNil(try venue("null"))
    }

    func testTakesNoColourThatNobodyChose() throws {
        let branding = { (colour: String) in
            try Provider.pretix.harvest(
                .pretix(PretixFixtures.answers(settings: #"{"primary_color": \#(colour)}"#))
            ).events.first?["branding"]
        }

        XCTAssertEqual(try branding("\"#A3271C\""), ["accent": "#a3271c"])
        for none in ["\"#8E44B3\"", "\"red\"", "null", "\"#12345\"", "\"#12345g\""] { XCTAssertNil(try branding(none)) }
    }

    func testGivesTitlesOfAnyScriptTheAddressOfTheirSlug() throws {
        let answers = PretixFixtures.answers(event: #""name": {"ar": "مؤتمر"}, "slug": "Conf_2031.x""#)
        let renamed = Dictionary(
            uniqueKeysWithValues: answers.map {
                ($0.replacingOccurrences(of: "/events/conf/", with: "/events/Conf_2031.x/"), $1)
            })

        let harvest = try Provider.pretix.harvest(.pretix(renamed))

        XCTAssertEqual(harvest.events.first?["slug"], "conf-2031-x")
        XCTAssertEqual(harvest.events.first?["title"], ["ar": "مؤتمر"])
        XCTAssertEqual(harvest.faults, [])
    }
}
