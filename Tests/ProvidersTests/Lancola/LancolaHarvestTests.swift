import Catalog
import Diagnostics
import JSON
import Project
import XCTest

@testable import Providers

final class LancolaHarvestTests: XCTestCase {
    func testHarvestsAnEvent() throws {
        let server = FakeServer(LancolaFixtures.answers)

        let harvest = try Provider.lancola.harvest(.to(server, .lancola, nairobi))

        XCTAssertEqual(harvest.events, [event])
        XCTAssertEqual(harvest.organizers, [organizer])
        XCTAssertEqual(harvest.diagnostics, [])
        XCTAssertEqual(harvest.faults, [])
        XCTAssertEqual(
            server.questions,
            [
                "/events/public?page=1&limit=100", "/ticket-types/event/\(LancolaFixtures.eventID)/public",
                "/organizations/public/66f0a1b2c3d4e5f607182900",
            ])
    }

    func testSaysOnceInWhichZoneTimesAre() throws {
        var config = Config()
        config.site.zone = try XCTUnwrap(Zone("Africa/Kampala"))

        let harvest = try Provider.lancola.harvest(.to(FakeServer(LancolaFixtures.answers), .lancola, config: config))

        XCTAssertEqual(harvest.events.first?["timeZone"], "Africa/Kampala")
        XCTAssertEqual(
            harvest.diagnostics,
            [
                Diagnostic(
                    .note, "lancola.zone",
                    "Lancola doesn't say in which zone events are: their times are those of Africa/Kampala",
                    at: Location(file: "tickets.example.com", path: "source, timeZone"),
                    hint: "write “timeZone” into the source if they are elsewhere")
            ])
    }

    func testAsksForTicketTypesTheOtherWayWhereTheFirstIsMissing() throws {
        var answers = LancolaFixtures.answers
        answers["/ticket-types/event/\(LancolaFixtures.eventID)/public"] = nil
        answers["/ticket-types/public?eventId=\(LancolaFixtures.eventID)"] = LancolaFixtures.ticketTypes

        let harvest = try Provider.lancola.harvest(.to(FakeServer(answers), .lancola, nairobi))

        XCTAssertEqual(harvest.events, [event])
    }

    func testSaysWhereTicketTypesCannotBeAskedFor() throws {
        var answers = LancolaFixtures.answers
        answers["/ticket-types/event/\(LancolaFixtures.eventID)/public"] = nil

        let harvest = try Provider.lancola.harvest(.to(FakeServer(answers), .lancola, nairobi))

        XCTAssertEqual(harvest.events.first?["ticketing"]?["state"], "setup")
        XCTAssertNil(harvest.events.first?["ticketTypes"])
        XCTAssertEqual(
            harvest.diagnostics.lines,
            [
                "warning lancola.no-ticket-types at event \(LancolaFixtures.eventID), ticketTypes: "
                    + "its ticket types can't be asked for, it is shown without any"
            ])
    }

    func testReadsAllPagesInTheFlatEnvelopeToo() throws {
        let page = { (number: Int, ids: [Int]) in
            let events = ids.map {
                #"{"id": \#($0), "title": "Fair \#($0)", "startDateTime": "2027-03-11T05:00:00Z"}"#
            }
            return
                #"{"data": [\#(events.joined(separator: ","))], "total": 5, "page": \#(number), "limit": 2}"#
        }
        var answers = [
            "/events/public?page=1&limit=100": page(1, [1, 2]), "/events/public?page=2&limit=2": page(2, [3, 4]),
            "/events/public?page=3&limit=2": page(3, [5]),
        ]
        for id in 1...5 { answers["/ticket-types/event/\(id)/public"] = "[]" }

        let harvest = try Provider.lancola.harvest(.to(FakeServer(answers), .lancola, nairobi))

        XCTAssertEqual(harvest.events.map { $0["id"] }, (1...5).map { .string("lancola-\($0)") })
        XCTAssertEqual(harvest.diagnostics, [])
        XCTAssertEqual(harvest.faults, [])
    }

    func testTakesOnlyTheEventsThatTheSettingsName() throws {
        let server = FakeServer([
            "/events/public/e1": #"{"data": {"id": "e1", "title": "Fair", "startDateTime": "2027-03-11T05:00:00Z"}}"#,
            "/ticket-types/event/e1/public": "[]",
        ])

        let harvest = try Provider.lancola.harvest(
            .to(server, .lancola) {
                self.nairobi(&$0)
                $0.events = ["e1", "e9"]
            })

        XCTAssertEqual(harvest.events.map { $0["id"] }, ["lancola-e1"])
        XCTAssertEqual(
            harvest.diagnostics.lines,
            ["warning lancola.no-event at source, events: there is no public event “e9”"])
    }

    func testTakesOnlyTheOrganizationsThatTheSettingsName() throws {
        let events = #"""
            {"data": [{"id": 1, "title": "A", "startDateTime": "2027-03-11T05:00:00Z", "organizationId": "o1"},
              {"id": 2, "title": "B", "startDateTime": "2027-03-11T05:00:00Z", "organizationId": "o2"}], "total": 2}
            """#
        let server = FakeServer([
            "/events/public?organizationId=o1&page=1&limit=100": events, "/ticket-types/event/1/public": "[]",
            "/organizations/public/o1": #"{"data": {"id": "o1", "name": "One"}}"#,
        ])

        let harvest = try Provider.lancola.harvest(
            .to(server, .lancola) {
                self.nairobi(&$0)
                $0.organizers = ["o1"]
            })

        XCTAssertEqual(harvest.events.map { $0["id"] }, ["lancola-1"])
        XCTAssertEqual(harvest.organizers, [["id": "lancola-o1", "name": "One"]])
    }

    func testEndsIfTheServerDoesNotAnswer() {
        XCTAssertThrowsError(try Provider.lancola.harvest(.to(FakeServer([:]), .lancola, nairobi))) { error in
            XCTAssertEqual((error as? Failure)?.kind, .usage)
            XCTAssertEqual((error as? Failure)?.diagnostics.map(\.code), ["fetch.status"])
        }
    }

    private func nairobi(_ source: inout Config.Source) {
        source.zone = Zone("Africa/Nairobi")
    }
}

extension LancolaHarvestTests {
    private var event: JSON {
        [
            "id": "lancola-66f0a1b2c3d4e5f607182901", "slug": "harvest-fair", "title": "Harvest Fair",
            "description": "Two days.", "category": "Business", "tags": ["farming", "trade"], "status": "published",
            "featured": true, "starts": "2027-03-11T08:00:00+03:00", "ends": "2027-03-12T18:00:00+03:00",
            "timeZone": "Africa/Nairobi", "organizer": "lancola-66f0a1b2c3d4e5f607182900", "capacity": 1500,
            "image": ["url": "https://cdn.example/fair.jpg"],
            "venue": [
                "name": "Hall B", "address": ["street": "Stadium Road", "city": "Nakuru", "country": "KE"],
                "coordinates": ["latitude": .double(-0.2833), "longitude": .double(36.0667)],
            ],
            "ticketing": ["provider": "lancola", "state": "active", "eventId": "66f0a1b2c3d4e5f607182901"],
            "ticketTypes": [
                [
                    "id": "t1", "name": "General Admission", "kind": "free",
                    "price": ["amount": "0.00", "currency": "KES"], "quantity": 1000, "remaining": 786,
                    "saleStarts": "2026-12-01T03:00:00+03:00", "saleEnds": "2027-03-10T23:59:59+03:00", "active": true,
                ],
                [
                    "id": "t2", "name": "Gala Night Access", "description": "Evening", "kind": "paid",
                    "benefits": ["Dinner"], "requires": ["t1"], "price": ["amount": "1500.00", "currency": "KES"],
                    "quantity": 500, "remaining": 0, "saleStarts": "2026-12-01T03:00:00+03:00", "active": false,
                ],
                [
                    "id": "t3", "name": "Full Access Pass", "kind": "bundle", "includes": ["t1", "t2"],
                    "price": ["amount": "1500.00", "currency": "KES"],
                ],
            ],
        ]
    }

    private var organizer: JSON {
        [
            "id": "lancola-66f0a1b2c3d4e5f607182900", "name": "Chamber", "email": "events@chamber.example",
            "phone": "+254 700", "website": "https://chamber.example",
            "logo": ["url": "https://cdn.example/chamber.png"],
            "address": ["street": "1 Club Road", "city": "Eldoret", "country": "KE"],
        ]
    }
}
