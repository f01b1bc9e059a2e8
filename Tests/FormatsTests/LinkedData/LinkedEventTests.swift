import Catalog
import Formats
import XCTest

final class LinkedEventTests: XCTestCase {
    func testAllThatAnEventHas() throws {
        let event = try Event.fullSummit { event in
            event.ticketTypes = [
                TicketType(
                    id: "std", name: "Standard",
                    offer: Offer(
                        price: try Money("1500.00", XCTUnwrap(Currency("KES"))), remaining: 500,
                        saleStarts: try july("01T00:00"), saleEnds: try july("14T18:00")))
            ]
        }
        let edition = try EventEdition.english(event, organizer: .chamber())
        let linked = LinkedEvent(
            edition, at: try july("10T12:00"), fewLeft: 50, checkout: try web("https://tickets.example.org/"))
        XCTAssertEqual(
            text(linked.bytes { event.zone.offset(at: $0) }),
            """
            {"@context":"https://schema.org","@type":"Event","identifier":"summit","name":"Business, Summit; 2026",\
            "description":"Three days.","url":"https://example.org/events/summit/",\
            "startDate":"2026-07-15T08:00:00+03:00","endDate":"2026-07-17T18:00:00+03:00",\
            "doorTime":"2026-07-15T07:00:00+03:00","eventStatus":"https://schema.org/EventScheduled",\
            "eventAttendanceMode":"https://schema.org/MixedEventAttendanceMode",\
            "location":[{"@type":"Place","name":"Sports Club","address":{"@type":"PostalAddress",\
            "streetAddress":"Nandi Road","addressLocality":"Eldoret","addressRegion":"Uasin Gishu",\
            "postalCode":"30100","addressCountry":"KE"},"geo":{"@type":"GeoCoordinates","latitude":0.5143,\
            "longitude":-35.269}},{"@type":"VirtualLocation","url":"https://meet.example.org/summit"}],\
            "image":["https://example.org/card.jpg"],"organizer":{"@type":"Organization",\
            "name":"Chamber \\"of\\" Commerce; ^Eldoret","url":"https://chamber.example.org/",\
            "email":"hello@example.org"},"performer":[{"@type":"Person","name":"Achieng Odhiambo"},\
            {"@type":"Person","name":"Ruth Ng’etich"}],"inLanguage":"en","maximumAttendeeCapacity":2000,\
            "typicalAgeRange":"18-","isAccessibleForFree":false,"offers":[{"@type":"Offer","name":"Standard",\
            "price":"1500.00","priceCurrency":"KES","availability":"https://schema.org/InStock",\
            "url":"https://tickets.example.org/","validFrom":"2026-07-01T00:00:00+03:00",\
            "validThrough":"2026-07-14T18:00:00+03:00"}],"superEvent":{"@type":"EventSeries",\
            "@id":"\(edition.ids.series("summits").urn)","identifier":"summits"},"subEvent":[{"@type":"Event",\
            "name":"Opening","startDate":"2026-07-15T09:00:00+03:00","endDate":"2026-07-15T09:45:00+03:00"}]}
            """)
    }

    func testNothingIsMadeUp() throws {
        let event = try Event.summit { $0.ends = nil }
        let edition = EventEdition(
            event, organizer: nil, language: .english, fallback: .english, ids: StableIDs(site: nil))
        XCTAssertEqual(
            text(LinkedEvent(edition, at: try july("10T12:00"), fewLeft: 50, checkout: nil).bytes { _ in 0 }),
            """
            {"@context":"https://schema.org","@type":"Event","identifier":"summit","name":"Summit",\
            "startDate":"2026-07-15T05:00:00+00:00","eventStatus":"https://schema.org/EventScheduled"}
            """)
    }

    func testWhatBecameOfIt() throws {
        let cases: [(status: Event.Status, isMoved: Bool, words: [String: String])] = [
            (.published, false, ["eventStatus": "Scheduled"]), (.ended, false, ["eventStatus": "Scheduled"]),
            (.cancelled, false, ["eventStatus": "Cancelled"]), (.cancelled, true, ["eventStatus": "Cancelled"]),
            (.postponed, false, ["eventStatus": "Postponed"]), (.postponed, true, ["eventStatus": "Postponed"]),
            (
                .published, true,
                ["eventStatus": "Rescheduled", "previousStartDate": "2026-07-01T08:00:00+03:00"]
            ),
        ]
        for (status, isMoved, words) in cases {
            let event = try Event.summit {
                $0.status = status
                $0.previousStarts = isMoved ? try july("01T08:00") : nil
            }
            let linked = try LinkedEventShape(.english(event), at: july("10T12:00"))
            XCTAssertEqual(
                linked.words.filter { ["eventStatus", "previousStartDate"].contains($0.key) },
                words.mapValues { $0.first == "2" ? $0 : "https://schema.org/Event\($0)" })
            XCTAssertEqual(linked.words["startDate"], "2026-07-15T08:00:00+03:00")
        }
    }

    func testWhereItIs() throws {
        let online = try web("https://meet.example.org/")
        let cases: [(venue: Venue?, mode: String?)] = [
            (nil, nil), (Venue(), nil), (Venue(online: online), "Online"), (Venue(name: "Hall"), "Offline"),
            (Venue(address: Address(city: "Eldoret")), "Offline"),
            (Venue(name: "Our channel", online: online), "Online"),
            (Venue(name: "Hall", address: Address(city: "Eldoret"), online: online), "Mixed"),
        ]
        for (venue, mode) in cases {
            let linked = try LinkedEventShape(.english(.summit { $0.venue = venue }), at: july("10T12:00"))
            XCTAssertEqual(
                linked.words["eventAttendanceMode"], mode.map { "https://schema.org/\($0)EventAttendanceMode" })
        }
    }

    func testWhoMayCome() throws {
        let cases: [(words: LocalizedText, range: String?)] = [
            ("18+", "18-"), ("7-12", "7-12"), ("18 and over", nil), ("+", nil), ("-", nil), ("7-", nil), ("181+", nil),
            ("", nil),
        ]
        for (words, range) in cases {
            let linked = try LinkedEventShape(.english(.summit { $0.ageRestriction = words }), at: july("10T12:00"))
            XCTAssertEqual(linked.words["typicalAgeRange"], range)
        }
    }
}
