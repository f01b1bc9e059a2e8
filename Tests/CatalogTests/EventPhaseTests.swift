import XCTest

@testable import Catalog

final class EventPhaseTests: XCTestCase {
    func testAnEventIsUpcomingThenOngoingThenEnded() throws {
        let event = try Event.summit()
        XCTAssertEqual(event.phase(at: try july("15T07:59")), Held(.upcoming, until: try july("15T08:00")))
        XCTAssertEqual(event.phase(at: try july("15T08:00")), Held(.ongoing, until: try july("17T18:00")))
        XCTAssertEqual(event.phase(at: try july("17T17:59")), Held(.ongoing, until: try july("17T18:00")))
        XCTAssertEqual(event.phase(at: try july("17T18:00")), Held(.ended, until: nil))
        XCTAssertEqual(
            event.phaseChanges(after: try july("01T00:00")),
            [Change(at: try july("15T08:00"), to: .ongoing), Change(at: try july("17T18:00"), to: .ended)])
    }

    func testWithoutAnEndItIsOngoingUntilTheEndOfItsDay() throws {
        let event = try Event.summit { $0.ends = nil }
        XCTAssertEqual(event.phase(at: try july("15T23:59")), Held(.ongoing, until: try july("16T00:00")))
        XCTAssertEqual(event.phase(at: try july("16T00:00")), Held(.ended, until: nil))
    }

    func testTheDayIsThatOfThePlaceAlsoWhereItsEndIsSkipped() throws {
        let cairo = try XCTUnwrap(Zone("Africa/Cairo"))
        let event = try Event.summit {
            $0.zone = cairo
            $0.starts = try XCTUnwrap(Instant("2026-04-23T20:00:00+02:00"))
            $0.ends = nil
        }
        let end = try XCTUnwrap(event.phase(at: event.starts).until)
        XCTAssertEqual(end.text(in: cairo), "2026-04-24T01:00:00+03:00")
    }

    func testWhatTheOrganizerSaysGoesBeforeTheClock() throws {
        let cases: [(Event.Status, EventPhase)] = [
            (.cancelled, .cancelled), (.postponed, .postponed), (.ended, .ended),
        ]
        for (status, phase) in cases {
            let event = try Event.summit { $0.status = status }
            for day in ["01T00:00", "16T00:00", "30T00:00"] {
                XCTAssertEqual(event.phase(at: try july(day)), Held(phase, until: nil), "\(status) on \(day)")
            }
        }
        XCTAssertEqual(try Event.summit { $0.status = .draft }.phase(at: try july("16T00:00")).state, .ongoing)
    }

    func testAnEventOfNoLengthIsNeverOngoing() throws {
        let event = try Event.summit { $0.ends = $0.starts }
        XCTAssertEqual(event.phase(at: try july("15T07:00")), Held(.upcoming, until: try july("15T08:00")))
        XCTAssertEqual(event.phase(at: try july("15T08:00")), Held(.ended, until: nil))
    }
}
