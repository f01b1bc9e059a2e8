import XCTest

@testable import Catalog

final class SaleStateTests: XCTestCase {
    func testASaleIsAsOpenAsItsMostAvailableType() throws {
        let cases: [([Availability], SaleState)] = [
            ([], SaleState(.active, .open)),
            ([.soldOut, .fewLeft(3)], SaleState(.active, .open)),
            ([.soldOut, .notYetOnSale(from: nil)], SaleState(.active, .notYet)),
            ([.saleEnded, .paused], SaleState(.inactive, .paused)),
            ([.saleEnded, .soldOut], SaleState(.inactive, .soldOut)),
            ([.saleEnded, .hidden], SaleState(.inactive, .closed)),
            ([.hidden], SaleState(.active, .open)),
        ]
        for (types, state) in cases { XCTAssertEqual(SaleState(.upcoming, .active, types), state, "\(types)") }
    }

    func testWhatIsOverOrSwitchedOffSaysSo() {
        XCTAssertEqual(SaleState(.cancelled, .inactive, [.saleEnded]), SaleState(.inactive, .cancelled))
        XCTAssertEqual(SaleState(.ended, .inactive, [.saleEnded]), SaleState(.inactive, .ended))
        XCTAssertEqual(SaleState(.upcoming, .inactive, [.paused]), SaleState(.inactive, .paused))
        XCTAssertEqual(SaleState(.upcoming, .inactive, [.notYetOnSale(from: nil)]), SaleState(.inactive, .paused))
        XCTAssertEqual(SaleState(.upcoming, .inactive, [.soldOut]), SaleState(.inactive, .soldOut))
        XCTAssertEqual(SaleState(.upcoming, .setup, [.onSale]), SaleState(.setup))
        XCTAssertEqual(SaleState(.cancelled, .none, []), SaleState(.none))
    }

    func testTheClockOpensAndClosesASale() throws {
        let event = try Event.summit {
            $0.ticketing = Ticketing(declared: .active)
            $0.ticketTypes = [
                TicketType(
                    id: "day", name: "Day",
                    offer: Offer(saleStarts: try july("02T00:00"), saleEnds: try july("10T00:00")))
            ]
        }
        XCTAssertEqual(
            event.sale(at: try july("01T00:00"), fewLeft: 50),
            SaleStanding(
                sale: SaleState(.active, .notYet),
                offers: EventStanding(types: [.notYetOnSale(from: try july("02T00:00"))], tiers: [[]])))
        XCTAssertEqual(
            event.saleChanges(after: try july("01T00:00"), fewLeft: 50).map { Change(at: $0.at, to: $0.to.sale) },
            [
                Change(at: try july("02T00:00"), to: SaleState(.active, .open)),
                Change(at: try july("10T00:00"), to: SaleState(.inactive, .closed)),
                Change(at: try july("17T18:00"), to: SaleState(.inactive, .ended)),
            ])
    }
}
