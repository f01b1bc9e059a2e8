import Catalog
import Formats
import XCTest

final class LinkedOfferTests: XCTestCase {
    func testAvailability() throws {
        let cases: [(offer: Offer, word: String, opens: String?)] = [
            (Offer(), "InStock", nil), (Offer(remaining: 51), "InStock", nil),
            (Offer(remaining: 50), "LimitedAvailability", nil), (Offer(remaining: 0), "SoldOut", nil),
            (Offer(isActive: false), "OutOfStock", nil),
            (Offer(saleStarts: try july("11T08:00")), "PreOrder", "2026-07-11T08:00:00+03:00"),
            (Offer(saleStarts: try july("01T08:00")), "InStock", "2026-07-01T08:00:00+03:00"),
        ]
        for (offer, word, opens) in cases {
            XCTAssertEqual(
                try offers(TicketType(id: "a", name: "A", offer: offer)),
                [
                    [
                        "@type": "Offer", "name": "A", "availability": "https://schema.org/\(word)",
                        "url": "https://example.org/events/summit/", "validFrom": opens,
                    ].compactMapValues { $0 }
                ])
        }
    }

    func testWhatCantBeHadAnyMoreHasNoAddress() throws {
        let over: [(inout Event) throws -> Void] = [
            { $0.status = .cancelled }, { $0.status = .ended },
            { ($0.starts, $0.ends) = (try july("08T00:00"), try july("09T00:00")) },
            { $0.ticketTypes[0].offer.saleEnds = try july("09T00:00") },
        ]
        for change in over {
            let offers = try self.offers(TicketType(id: "a", name: "A"), change)
            XCTAssertEqual(offers.map { $0["availability"] }, ["https://schema.org/Discontinued"])
            XCTAssertEqual(offers.map { $0["url"] }, [nil])
        }
    }

    func testASaleThatWaitsForTheEventStartsNobodyKnowsWhen() throws {
        let offer = Offer(saleStarts: try july("01T08:00"))
        let offers = try self.offers(TicketType(id: "a", name: "A", offer: offer)) { $0.ticketing?.declared = .setup }
        XCTAssertEqual(
            offers,
            [
                [
                    "@type": "Offer", "name": "A", "availability": "https://schema.org/PreOrder",
                    "url": "https://example.org/events/summit/",
                ]
            ])
    }

    func testWhatNobodySellsIsNoOffer() throws {
        XCTAssertEqual(try offers(TicketType(id: "a", name: "A")) { $0.ticketing = nil }, [])
        XCTAssertEqual(try offers(TicketType(id: "a", name: "A")) { $0.ticketing?.declared = .none }, [])
        XCTAssertEqual(try offers(TicketType(id: "a", name: "A")) { $0.ticketTypes[0].visibility = .hidden }, [])
    }

    func testTiers() throws {
        var type = TicketType(
            id: "a", name: "Pass", offer: Offer(saleStarts: try july("01T08:00"), saleEnds: try july("14T08:00")))
        type.kind = .tiered
        type.tiers = [
            TicketType.Tier(id: "early", name: "Early", offer: Offer(price: try kes("900.00"), remaining: 0)),
            TicketType.Tier(id: "late", name: "Late", offer: Offer(price: try kes("1200.50"))),
            TicketType.Tier(id: "crew", name: "Crew", offer: Offer(price: try kes("0.00"))),
        ]
        type.tiers[1].offer.saleEnds = try july("13T08:00")
        type.tiers[2].visibility = .hidden
        let common = [
            "@type": "Offer", "priceCurrency": "KES", "url": "https://example.org/events/summit/",
            "validFrom": "2026-07-01T08:00:00+03:00",
        ]
        XCTAssertEqual(
            try offers(type),
            [
                [
                    "name": "Pass – Early", "price": "900.00", "availability": "https://schema.org/SoldOut",
                    "validThrough": "2026-07-14T08:00:00+03:00",
                ],
                [
                    "name": "Pass – Late", "price": "1200.50", "availability": "https://schema.org/InStock",
                    "validThrough": "2026-07-13T08:00:00+03:00",
                ],
            ].map { $0.merging(common) { own, _ in own } })
    }

    func testPrices() throws {
        let yen = Money(minorUnits: 1500, try XCTUnwrap(Currency("JPY")))
        let dinar = Money(minorUnits: 5, try XCTUnwrap(Currency("KWD")))
        let cases: [(kind: TicketType.Kind, price: Money?, written: [String?], isFree: Bool?)] = [
            (.paid, try kes("1500.00"), ["1500.00", "KES"], false), (.paid, yen, ["1500", "JPY"], false),
            (.paid, dinar, ["0.005", "KWD"], false), (.paid, try kes("0.00"), ["0", "KES"], true),
            (.paid, nil, [nil, nil], nil), (.free, nil, ["0", nil], true),
            (.donation, try kes("100.00"), ["100.00", "KES"], false), (.donation, nil, ["0", nil], true),
            (.bundle, try kes("9.05"), ["9.05", "KES"], false),
        ]
        for (kind, price, written, isFree) in cases {
            var type = TicketType(id: "a", name: "A", offer: Offer(price: price))
            type.kind = kind
            let shape = try shape([type])
            XCTAssertEqual(shape.offers.map { [$0["price"], $0["priceCurrency"]] }, [written])
            XCTAssertEqual(shape.isFree, isFree)
        }
    }

    func testOneThatIsFreeAmongOthers() throws {
        var free = TicketType(id: "a", name: "A")
        free.kind = .free
        let shape = try shape([free, TicketType(id: "b", name: "B", offer: Offer(price: try kes("5.00")))])
        XCTAssertEqual(
            shape.offers.map { [$0["price"], $0["priceCurrency"]] }, [["0", "KES"], ["5.00", "KES"]])
        XCTAssertEqual(shape.isFree, true)
    }

    private func kes(_ amount: String) throws -> Money { try Money(amount, XCTUnwrap(Currency("KES"))) }

    private func offers(
        _ type: TicketType, _ change: (inout Event) throws -> Void = { _ in }
    ) throws -> [[String: String]] { try shape([type], change).offers }

    private func shape(
        _ types: [TicketType], _ change: (inout Event) throws -> Void = { _ in }
    ) throws -> LinkedEventShape {
        let event = try Event.summit { event in
            event.ticketing = Ticketing(declared: .active)
            event.ticketTypes = types
            try change(&event)
        }
        return try LinkedEventShape(.english(event), at: july("10T12:00"))
    }
}
