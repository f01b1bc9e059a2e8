import XCTest

@testable import Catalog

final class TicketingStateTests: XCTestCase {
    func testAProvidersWordsAreMapped() {
        let cases: [(String, TicketingState)] = [
            ("LIVE", .active), ("live", .active), ("DRAFT", .setup), ("CANCELLED", .inactive), ("ENDED", .inactive),
            ("PAUSED", .setup), ("", .setup),
        ]
        for (word, state) in cases { XCTAssertEqual(TicketingState(providerStatus: word), state, word) }
    }

    func testWhatTheProviderSaidHoldsUntilTheEventIsOver() throws {
        for declared in [TicketingState.active, .setup] {
            let event = try Event.summit { $0.ticketing = Ticketing(declared: declared) }
            XCTAssertEqual(event.ticketingState(at: try july("16T00:00")), Held(declared, until: try july("17T18:00")))
            XCTAssertEqual(event.ticketingState(at: try july("17T18:00")), Held(.inactive, until: nil))
            XCTAssertEqual(
                event.ticketingStateChanges(after: try july("01T00:00")),
                [Change(at: try july("17T18:00"), to: .inactive)])
        }
        let inactive = try Event.summit { $0.ticketing = Ticketing(declared: .inactive) }
        XCTAssertEqual(inactive.ticketingState(at: try july("16T00:00")), Held(.inactive, until: nil))
    }

    func testACancelledOrEndedEventIsInactiveWhateverWasSaid() throws {
        for status in [Event.Status.cancelled, .ended] {
            let event = try Event.summit { $0.status = status }
            XCTAssertEqual(event.ticketingState(at: try july("01T00:00")), Held(.inactive, until: nil), "\(status)")
        }
    }

    func testAPostponedEventKeepsWhatWasSaidPastItsOldDate() throws {
        let event = try Event.summit { $0.status = .postponed }
        XCTAssertEqual(event.ticketingState(at: try july("01T00:00")), Held(.active, until: nil))
        XCTAssertEqual(event.ticketingState(at: try july("30T00:00")), Held(.active, until: nil))
    }

    func testWithoutTicketingThereIsNoneEvenAfterwards() throws {
        for ticketing in [nil, Ticketing(declared: .none)] {
            let event = try Event.summit { $0.ticketing = ticketing }
            XCTAssertEqual(event.ticketingState(at: try july("01T00:00")), Held(.none, until: nil))
            XCTAssertEqual(event.ticketingState(at: try july("30T00:00")), Held(.none, until: nil))
        }
    }
}
