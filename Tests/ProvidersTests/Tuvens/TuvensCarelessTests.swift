import Catalog
import Diagnostics
import JSON
import XCTest

@testable import Providers

final class TuvensCarelessTests: XCTestCase {
    func testTakesTimesWithoutAnOffsetForThoseOfTheZone() throws {
        let harvest = try harvest(
            #"{"id": 1, "title": "T", "start_date": "2026-03-29 04:30", "endDate": "2026-10-25T12:00:00"}"#)

        XCTAssertEqual(harvest.events.first?["starts"], "2026-03-29T04:30:00+02:00")
        XCTAssertEqual(harvest.events.first?["ends"], "2026-10-25T12:00:00+01:00")
        XCTAssertEqual(
            harvest.diagnostics.lines,
            [
                "note tuvens.offset at event 1, endDate: "
                    + "“2026-10-25T12:00:00” has no offset: it is taken for the time in Europe/Berlin",
                "note tuvens.offset at event 1, startDate: "
                    + "“2026-03-29 04:30” has no offset: it is taken for the time in Europe/Berlin",
            ])
    }

    func testSaysWhatItLeavesOut() throws {
        let harvest = try harvest(
            #"""
            {"id": 1, "title": "夜市", "starts": "2026-09-11T16:00:00Z", "status": "odd", "image": "a b",
             "location": {"name": "Hall", "country": "Nowhere"}, "isPublic": false}
            """#, #"{"title": "T"}"#)

        XCTAssertEqual(harvest.events.map { $0["slug"] }, ["tuvens-1"])
        XCTAssertEqual(harvest.events.map { $0["status"] }, ["draft"])
        XCTAssertEqual(harvest.events.map { $0["visibility"] }, ["hidden"])
        XCTAssertEqual(
            harvest.diagnostics.map(\.code),
            ["tuvens.country", "tuvens.image", "tuvens.status", "tuvens.unnamed"])
    }

    func testHandsOnWhatCannotBeReadSoThatTheTablesRefuseIt() throws {
        let wrong = [
            #""title": "T""#: "tuvens.no-date", #""starts": "2026-09-11T16:00:00Z""#: "tuvens.unnamed",
            #""title": "T", "starts": "2027-02-30T16:00:00Z""#: "tuvens.date",
            #""title": "T", "starts": "2026-09-11T16:00:00Z", "ends": "late""#: "tuvens.date",
            #""title": "T", "starts": "2026-09-11T16:00:00Z", "timezone": "Mars/Phobos""#: "tuvens.zone",
        ]
        for (event, code) in wrong {
            let harvest = try harvest(#"{"id": 1, \#(event)}"#, isSound: false)
            XCTAssertEqual(harvest.events.map { $0["id"] }, ["tuvens-1"], event)
            XCTAssertTrue(harvest.diagnostics.contains { $0.severity == .error && $0.code == code }, event)
            XCTAssertFalse(harvest.faults.isEmpty, event)
        }
    }

    func testTakesTheDateThatIsMeantOfAnEventThatRecurs() throws {
        var words = TuvensWords(
            try wire(#"{"startDate": "2026-10-15T17:00:00Z", "timezone": "UTC"}"#), number: "1",
            request: .to(FakeServer([:]), .tuvens), remarks: Remarks("tuvens", "s", "event 1"))
        let dates: [JSON] = [
            ["id": "a", "starts": "2026-10-08T19:00:00+02:00"], ["id": "b", "starts": "2026-10-15T19:00:00+02:00"],
        ]

        XCTAssertEqual(words.matching(dates)?["id"], "b")
        XCTAssertEqual(words.remarks.diagnostics, [])
        XCTAssertNil(words.matching([dates[0], dates[0]]))
        XCTAssertEqual(words.remarks.diagnostics.map(\.code), ["tuvens.date"])
    }

    func testKnowsFromOldAnswersWhetherTicketsAreSold() throws {
        let answers = [
            "{}": false, #"{"hasTicketing": true}"#: true, #"{"hiEventsEventId": 4}"#: true,
            #"{"contactData": {"hiEventsEventId": "4"}}"#: true,
            #"{"hasTicketing": false, "hiEventsEventId": 4}"#: false,
            #"{"ticketing_enabled": true, "hasTicketing": false}"#: true,
        ]
        for (answer, isSold) in answers {
            let words = TuvensWords(
                try wire(answer), number: "1", request: .to(FakeServer([:]), .tuvens),
                remarks: Remarks("tuvens", "s", "event 1"))
            XCTAssertEqual(words.isSold, isSold, answer)
        }
    }

    private func wire(_ text: String) throws -> Wire { Wire(try JSONDocument(Array(text.utf8)).root) }

    private func harvest(_ events: String..., isSound: Bool = true) throws -> Harvest {
        let fake = FakeServer(["/events": "[\(events.joined(separator: ","))]"])
        let zone = try XCTUnwrap(Zone("Europe/Berlin"))
        let harvest = try Provider.tuvens.harvest(.to(fake, .tuvens) { $0.zone = zone })
        if isSound { XCTAssertEqual(harvest.faults, []) }
        return Harvest(
            organizers: harvest.organizers, events: harvest.events,
            diagnostics: harvest.diagnostics.filter { $0.code != "tuvens.zone" || $0.severity == .error })
    }
}
