import XCTest

@testable import playbill

/// What a build leaves as it was, and what it says of that.
final class BuildLeftAloneTests: XCTestCase {
    func testWhatCannotBeReadLeavesTheSiteAndSaysSo() throws {
        let playground = try self.playground()
        let note = "nothing was published"
        try playground.write("snapshot.json", "{\"events\": [")
        XCTAssertEqual(notes(in: build(playground)), [note])
        try playground.write("snapshot.json", Sample.snapshot())
        XCTAssertEqual(build(playground).code, .done)
        let files = try playground.everything()
        try playground.write("snapshot.json", "{\"events\": [")
        XCTAssertEqual(notes(in: build(playground)), ["\(note): public is as it was"])
        XCTAssertEqual(notes(in: build(playground, "--dry-run")), [])
        try playground.write("snapshot.json", Sample.snapshot())
        try playground.write("themes/mine/theme.json", "{\"name\": 3}")
        try playground.write("playbill.json", config(#", "theme": "mine""#))
        XCTAssertEqual(notes(in: build(playground)), ["\(note): public is as it was"])
        XCTAssertEqual(
            try playground.everything(), (files + ["themes", "themes/mine", "themes/mine/theme.json"]).sorted())
    }

    func testAFolderInThePlaceOfAFileOfOurs() throws {
        let playground = try self.playground()
        try playground.write(".playbill/events/x", "")
        let ending = playground.run("build", "--as-of", now, "--messages", "line")
        XCTAssertEqual(ending.code, .done)
        XCTAssertEqual(
            ending.errors,
            ".playbill/events: warning: what was read can't be noted: the next build reads it all again [build.memory] "
                + "(move this folder away: a file belongs there)\n")
        try playground.write(".playbill/overlay.json/x", "")
        let refused = playground.run("build", "--as-of", now, "--messages", "line")
        XCTAssertEqual(refused.code, .environment)
        XCTAssertEqual(
            refused.errors,
            ".playbill/overlay.json: error: cannot read: is a directory [disk.failed] "
                + "(move this folder away: a file belongs there) (nothing was published: public is as it was)\n")
    }

    func testFilesOfOthersAreNamedAndNotHeldToOurRules() throws {
        let playground = try self.playground()
        XCTAssertEqual(build(playground).code, .done)
        try playground.write("public/google1.html", "google-site-verification: google1.html")
        XCTAssertTrue(
            build(playground).output.contains("1 file there isn't ours and stays: google1.html.\n"),
            build(playground).output)
        for name in ["a.txt", "b.txt", "c.txt"] { try playground.write("public/\(name)", "") }
        XCTAssertTrue(
            build(playground).output.contains("4 files there aren't ours and stay: a.txt, b.txt, c.txt and 1 more.\n"),
            build(playground).output)
        let check = playground.run("check", "--as-of", now)
        XCTAssertEqual(check.code, .done, check.errors)
    }

    func testAnEventAloneLosesWhatItHasNoMore() throws {
        let playground = try self.playground()
        XCTAssertEqual(build(playground).code, .done)
        try playground.write("playbill.json", config(#", "widgets": {"files": "none"}"#))
        XCTAssertEqual(build(playground, "--only", "supper").code, .done)
        let files = try playground.everything()
        XCTAssertEqual(files.filter { $0.hasPrefix("public/embed/supper/") }, [])
        XCTAssertTrue(files.contains("public/embed/playbill.js"))
    }

    func testATextCannotTakeThePlaceOfWidgets() throws {
        let playground = try self.playground()
        try playground.write("Content/embed.md", "# Embed us\n")
        let ending = playground.run("build", "--as-of", now, "--messages", "line")
        XCTAssertEqual(ending.code, .failedRecords)
        XCTAssertEqual(
            ending.errors,
            "Content/embed.md: error: “embed” is where widgets are [content.name] (call it otherwise) "
                + "(nothing was published)\n")
    }

    private let now = "2026-07-15T00:00:00Z"

    private func config(_ more: String = "") -> String {
        #"{"site": {"title": "Suppers", "baseURL": "https://example.org"}, "cards": false\#(more)}"#
    }

    private func playground() throws -> Playground {
        try Playground(self, files: ["playbill.json": config(), "snapshot.json": Sample.snapshot()])
    }

    private func build(_ playground: Playground, _ more: String...) -> Playground.Ending {
        playground.run(["build", "--as-of", now] + more)
    }

    private func notes(in ending: Playground.Ending) -> [String] {
        ending.errors.split(separator: "\n").compactMap { line in
            line.range(of: "= note: ").map { String(line[$0.upperBound...]) }
        }
    }
}
