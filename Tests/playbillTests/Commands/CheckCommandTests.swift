import JSON
import TestSupport
import XCTest

@testable import playbill

final class CheckCommandTests: XCTestCase {
    private static let doors = "\n      \"doors\": \"2026-07-20T19:00:00+03:00\","

    func testAGoodProjectIsShownAsItStands() throws {
        XCTAssertEqual(
            try Playground(self, files: Sample.files).run("check"),
            Playground.Ending(
                code: .done,
                output: """
                    Supper
                      /supper: upcoming, ticketing active
                      Seat                                  few left: 12, until 2026-07-20T18:00:00+03:00

                    1 event, 1 ticket type in snapshot.json: no problems
                    as of 2026-07-15T05:00:00Z; the next change is due at 2026-07-20T15:00:00Z

                    """))
    }

    func testAProjectMayBeElsewhere() throws {
        let playground = try Playground(
            self, files: ["site/playbill.json": Sample.config, "site/snapshot.json": Sample.snapshot])
        for folder in ["site", "site/", playground.folder["site"]] {
            let ending = playground.run("check", "--project", folder)
            XCTAssertEqual(ending.code, .done)
            let file = folder.hasSuffix("/") ? "site/snapshot.json" : "\(folder)/snapshot.json"
            XCTAssertTrue(ending.output.contains("1 event, 1 ticket type in \(file): no problems"), ending.output)
        }
    }

    func testASourceInPlaceOfTheProjectsOwnNeedsNoProject() throws {
        let playground = try Playground(self, files: ["a.json": Sample.snapshot])
        XCTAssertEqual(playground.run("check", "--source", "a.json").code, .done)
    }

    func testSettingsCountToo() throws {
        let config = #"{site: {fewLeft: 5, locales: ["sw", "en"]}, sources: [{kind: "snapshot", url: "a.json"}]}"#
        let snapshot = Sample.snapshot.replacing(#""Supper""#, with: #"{"en": "Supper", "sw": "Chakula"}"#)
        let ending = try Playground(self, files: ["playbill.json": config, "a.json": snapshot]).run("check")
        XCTAssertTrue(ending.output.hasPrefix("Chakula\n"), ending.output)
        XCTAssertTrue(ending.output.contains("  on sale, until 2026-07-20T18:00:00+03:00\n"), ending.output)
    }

    func testALaterSourceWinsById() throws {
        let config = #"{"sources": [{"kind": "snapshot", "url": "a.json"}, {"kind": "snapshot", "url": "b.json"}]}"#
        let files = [
            "playbill.json": config, "a.json": Sample.snapshot, "b.json": Sample.snapshot(slug: "late-supper"),
        ]
        let ending = try Playground(self, files: files).run("check", "--json")
        XCTAssertEqual(ending.code, .done)
        let result = try JSON(reading: ending.output)["result"]
        XCTAssertEqual(result?["files"], ["a.json", "b.json"])
        guard case .array(let events)? = result?["events"] else { return XCTFail("no events") }
        XCTAssertEqual(events.map { $0["slug"] }, ["late-supper"])
    }

    func testWarningsFailOnlyWhoSaysSo() throws {
        let files = ["playbill.json": Sample.config, "snapshot.json": Sample.snapshot(more: Self.doors)]
        let playground = try Playground(self, files: files)
        XCTAssertEqual(playground.run("check").code, .done)
        XCTAssertEqual(playground.run("check", "--fail-level", "error").code, .done)
        let strict = playground.run("check", "--fail-level", "warning")
        XCTAssertEqual(strict.code, .failedRecords)
        XCTAssertTrue(strict.output.contains("1 ticket type in snapshot.json: 1 warning\n"), strict.output)
        let good = try Playground(self, files: Sample.files)
        XCTAssertEqual(good.run("check", "--fail-level=warning").code, .done)
    }

    func testManyEventsAreCounted() throws {
        let event = { (number: Int) in
            """
            {"id": "e\(number)", "slug": "e-\(number)", "title": "E", "timeZone": "UTC", "starts": "2026-07-20T18:00:00Z"}
            """
        }
        let list = (1...21).map(event).joined(separator: ",")
        let playground = try Playground(
            self, files: ["playbill.json": "{}", "snapshot.json": "{\"playbill\": 1, \"events\": [\(list)]}"])
        XCTAssertTrue(
            playground.run("check").output.hasPrefix("  upcoming: 21\n  ticketing "), playground.run("check").output)
        XCTAssertTrue(playground.run("check", "--verbose").output.hasPrefix("E\n  /e-1: upcoming"))
    }

    func testATitleDoesNothingToTheTerminal() throws {
        let snapshot = Sample.snapshot.replacing("\"Supper\"", with: #""Supp\ner\t""#)
        let files = ["playbill.json": "{}", "snapshot.json": snapshot]
        XCTAssertTrue(try Playground(self, files: files).run("check").output.hasPrefix("Supp·er \n"))
    }

    func testTheExamplesAreGood() throws {
        for (name, time) in [("eldoret-summit", "2026-06-29T09:00:00+03:00"), ("fashion-week", "2026-11-20T12:00:00Z")]
        {
            let folder = Repository.file("Examples/\(name)")
            let orders = try Playground(self).disk.list("\(folder)/orders").map { "\(folder)/orders/\($0)" }
            let ending = try Playground(self).run(
                ["check", "--project", folder, "--as-of", time, "--fail-level", "warning", "--messages", "line"]
                    + orders)
            XCTAssertEqual(ending.code, .done, name)
            XCTAssertEqual(ending.errors, "", name)
        }
    }
}
