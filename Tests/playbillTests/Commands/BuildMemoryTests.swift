import Effects
import Foundation
import XCTest

@testable import playbill

/// What builds note for the next one changes nothing of what is published.
final class BuildMemoryTests: XCTestCase {
    private let titles = (0..<60).map { "Supper \($0)" }

    func testAProjectThatRemembersIsBuiltAsOneThatIsNew() throws {
        let playground = try playground(titles)
        let notes = [".playbill/events", ".playbill/events.added", ".playbill/outlines"]
        var seen: [[UInt64?]] = []
        // One event changes, nothing does, another does, one goes, and then so many change that all is noted anew.
        let one = titles.map { $0 == "Supper 7" ? "Dinner 7" : $0 }
        let two = one.map { $0 == "Supper 9" ? "Dinner 9" : $0 }
        for titles in [titles, one, one, two, two.dropLast(), titles.map { $0.replacing("Supper", with: "Lunch") }] {
            try playground.write("snapshot.json", snapshot(Array(titles)))
            XCTAssertEqual(playground.run("build").code, .done)
            let fresh = try self.playground(Array(titles))
            XCTAssertEqual(fresh.run("build").code, .done)
            XCTAssertEqual(try site(playground), try site(fresh))
            seen.append(try notes.map { try playground.disk.status($0)?.inode })
        }
        XCTAssertNil(seen[0][1])
        XCTAssertEqual(Set(seen[..<5].map { $0[0] }).count, 1, "the memory is written anew for one event")
        XCTAssertEqual(seen[1], seen[2])
        XCTAssertNotEqual(seen[2][1], seen[3][1])
        XCTAssertNotEqual(seen[4][0], seen[5][0])
        XCTAssertNil(seen[5][1])
    }

    /// Who an event is by stands in calendars and feeds of many, its picture in what is told by oEmbed.
    func testAnOrganizerOrAPictureThatChangesIsChangedWhereverItIsShown() throws {
        let picture = try XCTUnwrap(Data(base64Encoded: Sample.picture))
        let playground = try Playground(self)
        for (name, email, picture) in [
            ("Hall", "a@s.example", picture), ("Town Hall", "a@s.example", picture),
            ("Town Hall", "b@s.example", picture),
            // What follows a picture is no part of it, but makes it another file.
            ("Town Hall", "b@s.example", picture + [0]),
        ] {
            let fresh = try Playground(self)
            for project in [playground, fresh] {
                try project.write(
                    "playbill.json",
                    Sample.config.replacing(#""Suppers""#, with: #""S", "baseURL": "https://s.example""#))
                try project.write(
                    "snapshot.json",
                    Sample.snapshot(more: #""organizer": "hall", "image": {"url": "supper.png", "alt": "A table"},"#)
                        .replacing(
                            #""events": ["#,
                            with:
                                #""organizers": [{"id": "hall", "name": "\#(name)", "email": "\#(email)"}], "events": ["#
                        ))
                try picture.write(to: URL(fileURLWithPath: project.folder["supper.png"]))
                XCTAssertEqual(project.run("build").code, .done)
            }
            XCTAssertTrue(try fresh.text("public/embed/supper/oembed.json").contains("thumbnail_url"))
            XCTAssertEqual(try site(playground), try site(fresh))
        }
    }

    /// A sale that was over with its event, or with its tiers, doesn't come to an end again on a day of its own.
    func testASaleThatIsOverIsSaidTheSameFromThenOn() throws {
        let ends = #""saleEnds": "2026-09-10T00:00:00Z""#
        let price = #""price": {"amount": "5.00", "currency": "KES"}"#
        let files = [
            "playbill.json": #"{"site": {"title": "Suppers", "baseURL": "https://example.org"}, "cards": false}"#,
            "snapshot.json": #"""
            {"playbill": 1, "events": [
              {"id": "a", "slug": "a", "title": "A", "timeZone": "UTC", "starts": "2026-03-01T10:00:00Z",
               "ends": "2026-03-01T12:00:00Z", "ticketing": {"state": "active"},
               "ticketTypes": [{"id": "t", "name": "T", "kind": "free", \#(ends)}]},
              {"id": "b", "slug": "b", "title": "B", "timeZone": "UTC", "starts": "2027-03-01T10:00:00Z",
               "ends": "2027-03-01T12:00:00Z", "ticketing": {"state": "active"},
               "ticketTypes": [{"id": "t", "name": "T", "kind": "tiered", \#(ends), "tiers": [
                 {"id": "early", "name": "Early", "saleEnds": "2026-04-01T00:00:00Z", \#(price)}]}]}]}
            """#,
        ]
        let (once, anew) = (try Playground(self, files: files), try Playground(self, files: files))
        for now in ["2026-05-01T00:00:00Z", "2026-10-01T00:00:00Z"] {
            XCTAssertEqual(once.run("build", "--as-of", now).code, .done)
        }
        XCTAssertEqual(anew.run("build", "--as-of", "2026-10-01T00:00:00Z").code, .done)
        for file in try anew.everything().filter({ $0.hasPrefix("public/") && $0.contains(".") }) {
            XCTAssertEqual(try once.text(file), try anew.text(file), file)
        }
        XCTAssertFalse(try anew.text("public/events/a/index.html").contains("Sep 10"))
        XCTAssertTrue(try anew.text("public/events/b/index.html").contains("Sale ended on Apr 1, 2026"))
    }

    func testASnapshotThatIsGivenSaysNothingOfTheProjects() throws {
        let playground = try playground(titles)
        XCTAssertEqual(playground.run("build").code, .done)
        let outlines = try playground.disk.read(".playbill/outlines")
        try playground.write("other.json", snapshot(["Supper 99"]))
        XCTAssertEqual(playground.run("build", "--source", "other.json").code, .done)
        XCTAssertEqual(try playground.disk.read(".playbill/outlines"), outlines)
    }

    private func playground(_ titles: [String]) throws -> Playground {
        try Playground(self, files: ["playbill.json": Sample.config, "snapshot.json": snapshot(titles)])
    }

    private func snapshot(_ titles: [String]) -> String {
        let events = titles.map { title in
            let number = title.split(separator: " ").last ?? ""
            return """
                {"id": "e\(number)", "slug": "event-\(number)", "title": "\(title)", "timeZone": "Africa/Nairobi",
                 "starts": "2026-07-20T18:00:00+03:00", "ticketing": {"state": "none"}}
                """
        }
        return #"{"playbill": 1, "events": [\#(events.joined(separator: ",\n"))]}"#
    }

    private func site(_ playground: Playground) throws -> [String: String] {
        let files = try Disk.live.walk(playground.folder["public"], false).filter { $0.kind == .file }.map(\.path)
        return try Dictionary(uniqueKeysWithValues: files.map { ($0, try playground.text("public/\($0)")) })
    }
}
