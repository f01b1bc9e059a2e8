import XCTest

@testable import playbill

final class BuildReasonTests: XCTestCase {
    func testARehearsalSaysWhichInputHasChanged() throws {
        let event = ["events/index.html", "events/supper/index.html", "index.html"]
        let all = ["404.html", "archive/index.html"] + event + ["organizers/hall/index.html", "privacy/index.html"]
        try assert("mine/site/logo.liquid", "{{ site.title }}!", all.map { ($0, "templates changed") })
        try assert("mine/locales/en.json", #"{"nav.events": "Everything"}"#, all.map { ($0, "theme changed") })
        let lists = ["calendar.ics", "feed.json", "feed.xml"]
        try assert(
            "playbill.json", config.replacing("Suppers", with: "Dinners"),
            (all + lists + ["embed/index.html", "embed/supper/oembed.json"]).sorted().map { ($0, "settings changed") })
        try assert("Content/privacy.md", "# Privacy\n\nNothing.\n", [("privacy/index.html", "text privacy changed")])
        try assert(
            "snapshot.json", snapshot.replacing("\"Supper\"", with: "\"Late Supper\""),
            (lists.map { ($0, "the events in it changed") }
                + (event + [
                    "embed/index.html", "embed/supper/index.html", "embed/supper/oembed.json",
                    "embed/supper/status.json",
                    "events/supper/event.ics", "organizers/hall/index.html",
                ]).map { ($0, "event supper changed") }).sorted { $0.0 < $1.0 })
        try assert(
            "snapshot.json", snapshot.replacing("\"Hall\"", with: "\"Town Hall\""),
            [
                ("embed/supper/oembed.json", "organizer hall changed"),
                ("events/supper/index.html", "organizer hall changed"),
                ("feed.json", "an organizer changed"), ("feed.xml", "an organizer changed"),
                ("organizers/hall/index.html", "organizer hall changed"),
            ])
    }

    func testARehearsalSaysThatAPictureOrAnEventThatAPageLeadsToHasChanged() throws {
        let image = #""image": {"url": "supper.svg", "alt": "A table"}, "category": "Food","#
        let second = Sample.snapshot(slug: "lunch", more: #""category": "Food","#).replacing("\"e1\"", with: "\"e2\"")
            .replacing("\"Supper\"", with: "\"Lunch\"")
        let events = try [Sample.snapshot(more: image), second].map { try XCTUnwrap($0.event) }
        let snapshot = #"{"playbill": 1, "events": [\#(events.joined(separator: ", "))]}"#
        let drawing = #"<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>"#
        let playground = try Playground(
            self, files: ["playbill.json": Sample.config, "snapshot.json": snapshot, "supper.svg": drawing])
        XCTAssertEqual(playground.run("build").code, .done)
        try playground.write("supper.svg", drawing.replacing("width=\"4\"", with: "width=\"5\""))
        let picture = playground.run("build", "--dry-run", "--verbose").output
        XCTAssertTrue(picture.contains("events/supper/index.html (a picture changed)"), picture)
        XCTAssertFalse(picture.contains("embed/supper/status.json"), picture)

        XCTAssertEqual(playground.run("build").code, .done)
        try playground.write("snapshot.json", snapshot.replacing("\"Lunch\"", with: "\"Late Lunch\""))
        let related = playground.run("build", "--dry-run", "--verbose").output
        XCTAssertTrue(related.contains("events/supper/index.html (event lunch changed)"), related)
        XCTAssertFalse(related.contains("events/supper/event.ics"), related)
    }

    func testARehearsalSaysWhatHasEnded() throws {
        let end = "what it said ended at 2026-07-20T15:00:00Z"
        try assert(
            "playbill.json", config, at: "2026-07-20T15:00:00Z",
            [
                ("embed/index.html", "\(end); the events on it changed"), ("embed/supper/index.html", end),
                ("embed/supper/status.json", end),
                ("events/index.html", "\(end); the events on it changed"), ("events/supper/index.html", end),
                ("index.html", "\(end); the events on it changed"),
                ("organizers/hall/index.html", "\(end); the events on it changed"),
            ])
    }

    private let config = #"{"site": {"title": "Suppers"}, "theme": "mine", "cards": false}"#
    private let snapshot = Sample.snapshot(more: #""organizer": "hall","#).replacing(
        #""events": ["#, with: #""organizers": [{"id": "hall", "name": "Hall"}], "events": ["#)

    /// Builds, writes a file and rehearses.
    private func assert(
        _ file: String, _ text: String, at now: String = "2026-07-15T00:00:00Z", _ expected: [(String, String)],
        line: UInt = #line
    ) throws {
        let playground = try Playground(
            self,
            files: [
                "playbill.json": config, "snapshot.json": snapshot, "mine/theme.json": #"{"name": "Mine"}"#,
                "Content/privacy.md": "# Privacy\n",
            ])
        let first = playground.run("build", "--as-of", "2026-07-15T00:00:00Z")
        XCTAssertEqual(first.code, .done, first.errors, line: line)
        try playground.write(file, text)
        let ending = playground.run("build", "--as-of", now, "--dry-run")
        XCTAssertEqual(
            ending.output.split(separator: "\n").filter { $0.hasPrefix("  + ") && !$0.contains("assets/") },
            expected.map { "  + \($0) (\($1))" }, line: line)
    }
}

extension String {
    /// The text of its one event.
    fileprivate var event: String? {
        guard let start = firstRange(of: "\"events\": [")?.upperBound, let end = lastIndex(of: "]") else { return nil }
        return String(self[start..<end])
    }
}
