import XCTest

@testable import Catalog

final class AvailabilityTests: XCTestCase {
    func testAnOfferByItsNumberAndTime() throws {
        let (opens, closes) = (try july("05T00:00"), try july("14T00:00"))
        let end = try july("17T18:00")
        let cases: [(String, Offer, String, Held<Availability>)] = [
            ("before sale", Offer(saleStarts: opens), "04T23:59", Held(.notYetOnSale(from: opens), until: opens)),
            ("on sale from the start on", Offer(saleStarts: opens), "05T00:00", Held(.onSale, until: end)),
            (
                "on sale until its end", Offer(saleStarts: opens, saleEnds: closes), "13T23:59",
                Held(.onSale, until: closes)
            ),
            ("sale ended", Offer(saleStarts: opens, saleEnds: closes), "14T00:00", Held(.saleEnded, until: nil)),
            (
                "an end after the event's end", Offer(saleEnds: try july("20T00:00")), "17T17:59",
                Held(.onSale, until: end)
            ),
            ("after the event", Offer(saleEnds: try july("20T00:00")), "17T18:00", Held(.saleEnded, until: nil)),
            ("nobody counts", Offer(), "10T00:00", Held(.onSale, until: end)),
            ("plenty", Offer(quantity: 500, remaining: 51), "10T00:00", Held(.onSale, until: end)),
            ("few", Offer(quantity: 500, remaining: 50), "10T00:00", Held(.fewLeft(50), until: end)),
            ("one", Offer(quantity: 500, remaining: 1), "10T00:00", Held(.fewLeft(1), until: end)),
            ("a number of nothing", Offer(quantity: 0), "10T00:00", Held(.soldOut, until: end)),
            ("none", Offer(quantity: 500, remaining: 0), "10T00:00", Held(.soldOut, until: end)),
            (
                "sold out before sale", Offer(remaining: 0, saleStarts: opens), "01T00:00",
                Held(.notYetOnSale(from: opens), until: opens)
            ),
            ("sold out, then over", Offer(remaining: 0, saleEnds: closes), "10T00:00", Held(.soldOut, until: closes)),
            ("paused", Offer(isActive: false), "10T00:00", Held(.paused, until: end)),
            (
                "paused promises no date", Offer(saleStarts: opens, isActive: false), "01T00:00",
                Held(.paused, until: end)
            ),
            ("paused, then over", Offer(saleEnds: closes, isActive: false), "14T00:00", Held(.saleEnded, until: nil)),
        ]
        for (name, offer, now, expected) in cases {
            let event = try Event.summit(selling: .type("a", offer))
            XCTAssertEqual(event.availability(at: try july(now), fewLeft: 50).types[0], expected, name)
        }
    }

    func testFewerThanAnOrderMustTakeIsSoldOut() throws {
        var offer = Offer(remaining: 5)
        offer.minPerOrder = 6
        let event = try Event.summit(selling: .type("table", offer))
        XCTAssertEqual(
            event.availability(at: try july("10T00:00"), fewLeft: 50).types[0].state, .soldOut)
    }

    func testAHiddenTypeStaysHidden() throws {
        let event = try Event.summit(selling: .type("crew") { $0.visibility = .hidden })
        XCTAssertEqual(
            event.availability(at: try july("10T00:00"), fewLeft: 50).types[0],
            Held(.hidden, until: nil))
    }

    func testAllChangesOfASaleLieAhead() throws {
        let event = try Event.summit(
            selling: .type("a", Offer(remaining: 10, saleStarts: try july("05T00:00"), saleEnds: try july("14T00:00"))))
        XCTAssertEqual(
            event.availabilityChanges(of: event.ticketTypes[0].id, after: try july("01T00:00"), fewLeft: 50),
            [Change(at: try july("05T00:00"), to: .fewLeft(10)), Change(at: try july("14T00:00"), to: .saleEnded)])
        XCTAssertEqual(
            event.availabilityChanges(of: event.ticketTypes[0].id, after: try july("14T00:00"), fewLeft: 50), [])
    }

    func testTheEventsTicketingFramesEveryType() throws {
        let opens = try july("05T00:00")
        let cases: [(String, TicketingState, Event.Status, Offer, String, Availability)] = [
            ("set up", .setup, .published, Offer(), "01T00:00", .notYetOnSale(from: nil)),
            (
                "set up with a date", .setup, .published, Offer(saleStarts: opens), "01T00:00",
                .notYetOnSale(from: opens)
            ),
            (
                "set up past its date", .setup, .published, Offer(saleStarts: opens), "06T00:00",
                .notYetOnSale(from: nil)
            ),
            ("set up and sold out", .setup, .published, Offer(remaining: 0), "06T00:00", .soldOut),
            ("inactive", .inactive, .published, Offer(), "06T00:00", .paused),
            ("inactive and sold out", .inactive, .published, Offer(remaining: 0), "06T00:00", .soldOut),
            ("cancelled", .active, .cancelled, Offer(), "06T00:00", .saleEnded),
            ("ended early", .active, .ended, Offer(), "06T00:00", .saleEnded),
            ("past", .active, .published, Offer(), "18T00:00", .saleEnded),
            ("postponed goes on selling", .active, .postponed, Offer(), "30T00:00", .onSale),
            ("no ticketing leaves the offer", .none, .published, Offer(), "06T00:00", .onSale),
        ]
        for (name, declared, status, offer, now, expected) in cases {
            let event = try Event.summit {
                $0.ticketing = Ticketing(declared: declared)
                $0.status = status
                $0.ticketTypes = [.type("a", offer)]
            }
            XCTAssertEqual(
                event.availability(at: try july(now), fewLeft: 50).types[0].state, expected, name)
        }
    }

    func testTheNextChangeIsTheEarliestOfAll() throws {
        let early = Offer(saleStarts: try july("02T00:00"))
        let event = try Event.summit(selling: .type("a", Offer(saleStarts: try july("05T00:00"))), .type("b", early))
        XCTAssertEqual(event.nextChange(after: try july("01T00:00"), fewLeft: 50), try july("02T00:00"))
        XCTAssertEqual(event.nextChange(after: try july("06T00:00"), fewLeft: 50), try july("15T08:00"))
        XCTAssertNil(event.nextChange(after: try july("18T00:00"), fewLeft: 50))
    }
}
