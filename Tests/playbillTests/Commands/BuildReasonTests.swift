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
                ("organizers/hall/index.html", "organizer hall changed"),
            ])
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
