import Catalog
import Diagnostics
import JSON
import Records
import XCTest

@testable import Feeds

/// Every rule that spans keys, with a case that keeps it (the whole document) and one that breaks it.
final class SnapshotRuleTests: XCTestCase {
    func testTheWholeDocumentKeepsEveryRule() {
        XCTAssertEqual(Snapshot.found(Documents.snapshot), [])
    }

    func testAnEventEndsAfterItStarts() {
        assert(
            ["ends"], "2026-07-14T18:00:00+03:00",
            [
                Found(
                    code: "snapshot.date-order", path: "events[0].ends",
                    message: "the event ends (2026-07-14T15:00:00Z) before it starts (2026-07-15T05:00:00Z)",
                    hint: "swap the two, or correct the offset"),
                Found(
                    severity: .warning, code: "snapshot.session-outside", path: "events[0].schedule[0].starts",
                    message: "the session ends after the event (2026-07-14T15:00:00Z)"),
            ])
    }

    func testASaleEndsAfterItStarts() {
        assert(
            ["ticketTypes", 0, "saleEnds"], "2026-01-01T00:00:00Z",
            [
                Found(
                    code: "snapshot.date-order", path: "events[0].ticketTypes[0].saleEnds",
                    message: "the sale ends (2026-01-01T00:00:00Z) before it starts (2026-02-01T00:00:00Z)",
                    hint: "swap the two, or correct the offset")
            ])
    }

    func testASessionEndsAfterItStarts() {
        assert(
            ["schedule", 0, "ends"], "2026-07-15T08:30:00+03:00",
            [
                Found(
                    code: "snapshot.date-order", path: "events[0].schedule[0].ends",
                    message: "the session ends (2026-07-15T05:30:00Z) before it starts (2026-07-15T06:00:00Z)",
                    hint: "swap the two, or correct the offset")
            ])
    }

    func testDoorsOpenBeforeTheStart() {
        assert(
            ["doors"], "2026-07-15T08:30:00+03:00",
            [
                Found(
                    severity: .warning, code: "snapshot.doors-after-start", path: "events[0].doors",
                    message: "the doors open (2026-07-15T05:30:00Z) after the event starts (2026-07-15T05:00:00Z)")
            ])
    }

    func testSessionsLieWithinTheEvent() {
        assert(
            ["schedule", 0, "starts"], "2026-07-15T06:00:00+03:00",
            [
                Found(
                    severity: .warning, code: "snapshot.session-outside", path: "events[0].schedule[0].starts",
                    message: "the session starts before the event and its doors")
            ])
    }

    func testNoMoreIsLeftThanThereWas() {
        assert(
            ["ticketTypes", 0, "remaining"], 2001,
            [
                Found(
                    code: "snapshot.quantity", path: "events[0].ticketTypes[0].remaining",
                    message: "2001 are left of 2000",
                    hint: "raise “quantity” or lower “remaining”")
            ])
        assert(
            ["ticketTypes", 1, "tiers", 0, "remaining"], 101,
            [
                Found(
                    code: "snapshot.quantity", path: "events[0].ticketTypes[1].tiers[0].remaining",
                    message: "101 are left of 100",
                    hint: "raise “quantity” or lower “remaining”")
            ])
    }

    func testAnOrderMayTakeAsManyAsItMust() {
        assert(
            ["ticketTypes", 1, "minPerOrder"], 11,
            [
                Found(
                    code: "snapshot.quantity", path: "events[0].ticketTypes[1].minPerOrder",
                    message: "an order must take at least 11 and at most 10", hint: "swap the two")
            ])
    }

    func testAnOfferIsInOneCurrency() {
        assert(
            ["ticketTypes", 1, "fees"], ["amount": "50", "currency": "EUR"],
            [
                Found(
                    code: "snapshot.mixed-currencies", path: "events[0].ticketTypes[1].fees.currency",
                    message: "“fees” is in EUR, the price in KES")
            ])
    }

    func testAPriceBeforeIsHigher() {
        assert(
            ["ticketTypes", 1, "priceBefore"], ["amount": "1500", "currency": "KES"],
            [
                Found(
                    severity: .warning, code: "snapshot.price-before", path: "events[0].ticketTypes[1].priceBefore",
                    message: "the price before (1500.00 KES) is not higher than the price (1500.00 KES)",
                    hint: "leave “priceBefore” out")
            ])
    }

    func testATypeIsWhatItsKindSays() {
        assert(
            ["ticketTypes", 0, "price"], ["amount": "5", "currency": "KES"],
            [
                Found(
                    code: "snapshot.kind", path: "events[0].ticketTypes[0].price",
                    message: "a free type costs 5.00 KES",
                    hint: "make the kind “paid”, or the amount 0")
            ])
        assert(
            ["ticketTypes", 1, "tiers"], [],
            [
                Found(
                    code: "snapshot.kind", path: "events[0].ticketTypes[1].kind", message: "a tiered type has no tiers",
                    hint: "add “tiers”, or make the kind “paid”")
            ])
        assert(
            ["ticketTypes", 2, "includes"], [],
            [
                Found(
                    code: "snapshot.kind", path: "events[0].ticketTypes[2].kind", message: "a bundle includes nothing",
                    hint: "add “includes” with the ids of its parts")
            ])
        assert(
            ["ticketTypes", 0], ["id": "general", "name": "General"],
            [
                Found(
                    severity: .warning, code: "snapshot.no-price", path: "events[0].ticketTypes[0]",
                    message: "the type has no price",
                    hint: "add “price”, or make the kind “free” or “donation”")
            ])
    }

    func testWhatATypeOrSessionRefersToExists() {
        assert(
            ["ticketTypes", 1, "requires"], ["genral"],
            [
                Found(
                    code: "snapshot.dangling-reference", path: "events[0].ticketTypes[1].requires[0]",
                    message: "the event has no ticket type “genral”", hint: "did you mean “general”?")
            ])
        assert(
            ["schedule", 0, "ticketTypes"], ["vip", "general"],
            [
                Found(
                    code: "snapshot.dangling-reference", path: "events[0].schedule[0].ticketTypes[0]",
                    message: "the event has no ticket type “vip”")
            ])
    }

    func testNoTypeRequiresOrIncludesItself() {
        assert(
            ["ticketTypes", 0, "requires"], ["gala"],
            [
                Found(
                    code: "snapshot.cycle", path: "events[0].ticketTypes[0].requires",
                    message: "“general” requires itself by way of others",
                    hint: "remove one link of the chain"),
                Found(
                    code: "snapshot.cycle", path: "events[0].ticketTypes[1].requires",
                    message: "“gala” requires itself by way of others",
                    hint: "remove one link of the chain"),
            ])
        assert(
            ["ticketTypes", 2, "includes"], ["full"],
            [
                Found(
                    code: "snapshot.cycle", path: "events[0].ticketTypes[2].includes",
                    message: "“full” includes itself",
                    hint: "remove one link of the chain")
            ])
    }

    func testActiveTicketingSaysWhere() {
        assert(
            ["ticketing"], ["state": "active"],
            [
                Found(
                    severity: .warning, code: "snapshot.no-sale-address", path: "events[0].ticketing.state",
                    message: "ticketing is active, but nothing says where",
                    hint: "add “url”, the page where tickets are sold")
            ])
    }

    func testIdsWithinAnEventAreTakenOnce() {
        let types = Documents.snapshot.changed("events", 0, "ticketTypes", 2, "id", to: "gala")
        XCTAssertEqual(
            Snapshot.found(types).filter { $0.code == "snapshot.duplicate-id" },
            [
                Found(
                    code: "snapshot.duplicate-id", path: "events[0].ticketTypes[2].id",
                    message: "the id “gala” is used by events[0].ticketTypes[1].id too",
                    hint: "give each ticket type an id of its own")
            ])
    }

    func testTiersAreInTheCurrencyOfTheirType() {
        assert(
            ["ticketTypes", 1, "tiers", 0, "price"], ["amount": "12.00", "currency": "EUR"],
            [
                Found(
                    code: "snapshot.mixed-currencies", path: "events[0].ticketTypes[1].tiers[0].price.currency",
                    message: "this tier is in EUR, its type in KES")
            ])
    }

    func testASaleStartsBeforeTheEventIsOver() {
        assert(
            ["ticketTypes", 1, "saleStarts"], "2026-07-17T18:00:00+03:00",
            [
                Found(
                    severity: .warning, code: "snapshot.sale-after-end", path: "events[0].ticketTypes[1].saleStarts",
                    message: "the sale starts (2026-07-17T15:00:00Z) when the event is over (2026-07-17T15:00:00Z)")
            ])
    }

    func testWhatIsWrongInsideATypeDoesNotHideWhatIsWrongBetweenThem() {
        let document = Documents.snapshot
            .changed("events", 0, "ticketTypes", 0, "name", to: 3)
            .changed("events", 0, "ticketTypes", 1, "requires", to: ["vip"])
            .changed("events", 0, "ticketTypes", 2, "id", to: "gala")
        XCTAssertEqual(
            Snapshot.found(document).map { "\($0.code) \($0.path)" },
            [
                "value.text events[0].ticketTypes[0].name",
                "snapshot.dangling-reference events[0].ticketTypes[1].requires[0]",
                "snapshot.duplicate-id events[0].ticketTypes[2].id",
            ])
    }

    func testEveryCheckNamesKeysOfItsTable() {
        func unknown<Value>(_ record: Record<Value>) -> [String] {
            let names = Set(record.fields.map(\.name))
            XCTAssertLessThanOrEqual(names.count, 64, record.name)
            return record.checks.flatMap(\.keys).filter { !names.contains($0) }
        }
        XCTAssertEqual(unknown(Event.record) + unknown(TicketType.record) + unknown(TicketType.Tier.record), [])
        XCTAssertEqual(unknown(Offer.record) + unknown(Session.record) + unknown(Ticketing.record), [])
        XCTAssertEqual(unknown(SnapshotHead.record) + unknown(Order.record) + unknown(Ticket.record), [])
    }

    /// The whole document with one value of its event changed gives just these findings.
    private func assert(
        _ path: [JSONStep], _ value: JSON, _ expected: [Found], file: StaticString = #filePath, line: UInt = #line
    ) {
        let document = Documents.snapshot.changed((["events", 0] + path)[...], to: value)
        XCTAssertEqual(Snapshot.found(document), expected, file: file, line: line)
    }
}
