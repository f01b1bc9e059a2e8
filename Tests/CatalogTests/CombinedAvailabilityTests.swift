import TestSupport
import XCTest

@testable import Catalog

/// Tiers, bundles and requirements.
final class CombinedAvailabilityTests: XCTestCase {
    func testATypeIsAsAvailableAsTheBestOfItsTiers() throws {
        let end = try july("17T18:00")
        let (second, third) = (try july("05T00:00"), try july("10T00:00"))
        let event = try Event.summit(
            selling: .type("seat") {
                $0.tiers = [
                    TicketType.Tier(id: "early", name: "Early", offer: Offer(remaining: 3, saleEnds: second)),
                    TicketType.Tier(id: "usual", name: "Usual", offer: Offer(saleStarts: second, saleEnds: third)),
                    TicketType.Tier(id: "late", name: "Late", offer: Offer(remaining: 0, saleStarts: third)),
                ]
            })
        let cases: [(String, [Held<Availability>])] = [
            (
                "01T00:00",
                [
                    Held(.fewLeft(3), until: second), Held(.fewLeft(3), until: second),
                    Held(.notYetOnSale(from: second), until: second), Held(.notYetOnSale(from: third), until: third),
                ]
            ),
            (
                "05T00:00",
                [
                    Held(.onSale, until: third), Held(.saleEnded, until: nil), Held(.onSale, until: third),
                    Held(.notYetOnSale(from: third), until: third),
                ]
            ),
            (
                "10T00:00",
                [
                    Held(.soldOut, until: end), Held(.saleEnded, until: nil), Held(.saleEnded, until: nil),
                    Held(.soldOut, until: end),
                ]
            ),
        ]
        for (now, expected) in cases {
            let found = event.availability(at: try july(now), fewLeft: 50)
            XCTAssertEqual(found.types + found.tiers[0], expected, now)
        }
    }

    func testFewOfSeveralTiersAddUp() throws {
        let event = try Event.summit(
            selling: .type("seat") {
                $0.tiers = [
                    TicketType.Tier(id: "a", name: "A", offer: Offer(remaining: 3)),
                    TicketType.Tier(id: "b", name: "B", offer: Offer(remaining: 4)),
                ]
            })
        XCTAssertEqual(
            event.availability(at: try july("10T00:00"), fewLeft: 50).types[0].state, .fewLeft(7))
    }

    func testATierIsBoundByItsType() throws {
        let event = try Event.summit(
            selling: .type("seat", Offer(saleEnds: try july("05T00:00"))) {
                $0.tiers = [TicketType.Tier(id: "a", name: "A", offer: Offer(saleEnds: try? july("10T00:00")))]
            })
        XCTAssertEqual(
            event.availability(at: try july("01T00:00"), fewLeft: 50).tiers,
            [[Held(.onSale, until: try july("05T00:00"))]])
        XCTAssertEqual(
            event.availability(at: try july("06T00:00"), fewLeft: 50).tiers, [[Held(.saleEnded, until: nil)]])
    }

    func testATierWaitsForWhatItsTypeIncludesAndRequires() throws {
        let opens = try july("05T00:00")
        let event = try Event.summit(
            selling: .type("general", Offer(saleStarts: opens)),
            .type("both") {
                $0.includes = ["general"]
                $0.tiers = [TicketType.Tier(id: "a", name: "A")]
            },
            .type("gala") {
                $0.requires = ["general"]
                $0.tiers = [TicketType.Tier(id: "b", name: "B")]
            })
        let found = event.availability(at: try july("01T00:00"), fewLeft: 50)
        XCTAssertEqual(found.types, Array(repeating: Held(.notYetOnSale(from: opens), until: opens), count: 3))
        XCTAssertEqual(found.tiers[1] + found.tiers[2], Array(found.types.dropFirst()))
    }

    func testManyOfAFewAreNotFew() throws {
        let event = try Event.summit(
            selling: .type("seat") {
                $0.tiers = ["a", "b", "c"].map { TicketType.Tier(id: ID($0), name: "T", offer: Offer(remaining: 30)) }
            })
        let found = event.availability(at: try july("10T00:00"), fewLeft: 50)
        XCTAssertEqual(found.types.map(\.state), [.onSale])
        XCTAssertEqual(found.tiers[0].map(\.state), [.fewLeft(30), .fewLeft(30), .fewLeft(30)])
    }

    func testTiersOfAHiddenTypeAreHidden() throws {
        let event = try Event.summit(
            selling: .type("crew") {
                $0.visibility = .hidden
                $0.tiers = [TicketType.Tier(id: "a", name: "A")]
            })
        XCTAssertEqual(event.availability(at: try july("10T00:00"), fewLeft: 50).tiers, [[Held(.hidden, until: nil)]])
    }

    func testTypesThatShareTheirPartsAreWorkedOutOnce() throws {
        // Each includes all before it: by paths there are two to the power of their number.
        let ids = (0..<400).map { ID<TicketType>("t\($0)") }
        let types = ids.enumerated().map { place, id in
            TicketType.type(id, Offer(saleStarts: Instant(milliseconds: 1_782_853_200_000 + Int64(place) * 60_000))) {
                $0.includes = Array(ids[..<place])
                $0.requires = place > 0 ? [ids[place - 1]] : []
            }
        }
        let event = try Event.summit { $0.ticketTypes = types }
        let start = Date()
        let found = event.availability(at: try july("10T00:00"), fewLeft: 50)
        XCTAssertEqual(found.types.map(\.state), Array(repeating: .onSale, count: 400))
        XCTAssertEqual(event.nextChange(after: try july("01T00:00"), fewLeft: 50), types[1].offer.saleStarts)
        XCTAssertLessThan(Date().timeIntervalSince(start), 5)
    }

    func testABundleIsAsAvailableAsItsScarcestPart() throws {
        let opens = try july("05T00:00")
        let cases: [(String, Offer, Offer, Availability)] = [
            ("all there", Offer(), Offer(remaining: 900), .onSale),
            ("the fewer count", Offer(remaining: 30), Offer(remaining: 7), .fewLeft(7)),
            ("one sold out", Offer(), Offer(remaining: 0), .soldOut),
            ("one paused", Offer(isActive: false), Offer(remaining: 3), .paused),
            ("one over", Offer(saleEnds: opens), Offer(remaining: 0), .saleEnded),
            (
                "the later start", Offer(saleStarts: try july("08T00:00")), Offer(saleStarts: try july("09T00:00")),
                .notYetOnSale(from: try july("09T00:00"))
            ),
        ]
        for (name, first, second, expected) in cases {
            let event = try Event.summit(
                selling: .type("summit", first), .type("gala", second),
                .type("both", Offer(remaining: 100)) {
                    $0.kind = .bundle
                    $0.includes = ["summit", "gala"]
                })
            XCTAssertEqual(
                event.availability(at: try july("06T00:00"), fewLeft: 50).types[2].state, expected,
                name)
        }
    }

    func testAPartThatIsSoldInTheBundleOnlyDoesNotHideIt() throws {
        let event = try Event.summit(
            selling: .type("extra", Offer(remaining: 2)) { $0.visibility = .hidden },
            .type("both") { $0.includes = ["extra"] })
        XCTAssertEqual(
            event.availability(at: try july("06T00:00"), fewLeft: 50).types[1].state, .fewLeft(2))
    }

    func testARequirementHoldsBackOnlyUntilSomebodyCanMeetIt() throws {
        let opens = try july("05T00:00")
        let cases: [(String, Offer, Held<Availability>)] = [
            ("nobody can hold it yet", Offer(saleStarts: opens), Held(.notYetOnSale(from: opens), until: opens)),
            ("on sale", Offer(), Held(.onSale, until: try july("17T18:00"))),
            ("sold out: holders go on", Offer(remaining: 0), Held(.onSale, until: try july("17T18:00"))),
            ("over: holders go on", Offer(saleEnds: try july("01T00:00")), Held(.onSale, until: try july("17T18:00"))),
            ("paused: holders go on", Offer(isActive: false), Held(.onSale, until: try july("17T18:00"))),
        ]
        for (name, required, expected) in cases {
            let event = try Event.summit(
                selling: .type("general", required), .type("gala") { $0.requires = ["general"] })
            XCTAssertEqual(
                event.availability(at: try july("02T00:00"), fewLeft: 50).types[1], expected, name)
        }
    }

    func testTypesThatIncludeOneAnotherStillComeToAnEnd() throws {
        let event = try Event.summit(
            selling: .type("a", Offer(remaining: 4)) { $0.includes = ["b"] },
            .type("b") {
                $0.includes = ["a"]; $0.requires = ["b"]
            })
        // The circle is cut where it closes: b is worked out before a.
        let found = event.availability(at: try july("02T00:00"), fewLeft: 50)
        XCTAssertEqual(found.types.map(\.state), [.fewLeft(4), .onSale])
    }

    func testUntilIsTrueForEveryStateAndInstant() throws {
        // Whatever the mix: just before "until" the state is still the same, and at it, it is another.
        var generator = SplitMix(seed: 7)
        for _ in 0..<60 {
            let event = try randomEvent(&generator)
            for hour in stride(from: 0, to: 20 * 24, by: 7) {
                let now = Instant(milliseconds: try july("01T00:00").milliseconds + Int64(hour) * 3_600_000)
                let found = event.availability(at: now, fewLeft: 50)
                for (place, held) in found.types.enumerated() {
                    guard let until = held.until else { continue }
                    XCTAssertGreaterThan(until, now)
                    let before = event.availability(at: Instant(milliseconds: until.milliseconds - 1), fewLeft: 50)
                    XCTAssertEqual(before.types[place], held)
                    XCTAssertNotEqual(event.availability(at: until, fewLeft: 50).types[place].state, held.state)
                }
                if let next = event.nextChange(after: now, fewLeft: 50) {
                    let ends = found.types.compactMap(\.until) + found.tiers.flatMap { $0.compactMap(\.until) }
                    let states = [
                        event.phase(at: now).until, event.isPast(at: now).until, event.ticketingState(at: now).until,
                    ]
                    XCTAssertEqual(next, (ends + states.compactMap { $0 }).min())
                }
            }
        }
    }

    private func randomEvent(_ generator: inout SplitMix) throws -> Event {
        func day() throws -> Instant? {
            let number = Int.random(in: -5..<22, using: &generator)
            return number < 1 ? nil : try july("\(number < 10 ? "0" : "")\(number)T12:00")
        }
        func offer() throws -> Offer {
            Offer(
                remaining: [nil, 0, 3, 900].randomElement(using: &generator) ?? nil, saleStarts: try day(),
                saleEnds: try day(),
                isActive: Int.random(in: 0..<5, using: &generator) > 0)
        }
        let ids: [ID<TicketType>] = ["a", "b", "c"]
        let types = try ids.map { id in
            var type = TicketType.type(id, try offer())
            if Bool.random(using: &generator) { type.includes = [ids.randomElement(using: &generator) ?? id] }
            if Bool.random(using: &generator) { type.requires = [ids.randomElement(using: &generator) ?? id] }
            if Bool.random(using: &generator) { type.tiers = [TicketType.Tier(id: "t", name: "T", offer: try offer())] }
            return type
        }
        return try Event.summit {
            $0.ticketTypes = types
            $0.status = Event.Status.allCases.randomElement(using: &generator) ?? .published
            $0.ticketing = Ticketing(declared: TicketingState.allCases.randomElement(using: &generator) ?? .active)
        }
    }
}
