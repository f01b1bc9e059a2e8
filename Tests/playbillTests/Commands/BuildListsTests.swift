import XCTest

@testable import playbill

final class BuildListsTests: XCTestCase {
    func testWhatIsOverHasAHeadingOfItsOwn() throws {
        let events = [
            ("soon", "2026-07-20", "Food"), ("next", "2026-08-01", "Food"), ("gone", "2026-07-01", "Food"),
            ("old", "2026-06-01", "Food"), ("song", "2026-05-01", "Music"),
        ].map { slug, day, category in
            """
            {"id": "\(slug)", "slug": "\(slug)", "title": "\(slug)", "category": "\(category)",
             "timeZone": "UTC", "starts": "\(day)T18:00:00Z"}
            """
        }.joined(separator: ",")
        let snapshot = #"{"playbill": 1, "generatedAt": "2026-07-01T00:00:00Z", "events": [\#(events)]}"#
        let playground = try Playground(self, files: ["playbill.json": Sample.config, "snapshot.json": snapshot])
        XCTAssertEqual(playground.run("build", "--as-of", "2026-07-15T00:00:00Z").code, .done)
        func outline(_ path: String) throws -> [String] {
            try playground.text("public/\(path)index.html").matches(
                of: /(?:month-name|past-title)">([^<]+)<|href="\/events\/([a-z]+)\/"/
            ).map { String($0.1 ?? $0.2 ?? "") }
        }
        XCTAssertEqual(
            try outline("categories/food/"),
            ["July 2026", "soon", "August 2026", "next", "Past events", "July 2026", "gone", "June 2026", "old"])
        XCTAssertEqual(try outline("categories/music/"), ["Past events", "May 2026", "song"])
        XCTAssertEqual(
            try outline("archive/"), ["July 2026", "gone", "June 2026", "old", "May 2026", "song"])
    }

    func testNamesThatComeToOneAddressAreSaidOnceInAllLanguages() throws {
        let playground = try Playground(self, files: Sample.files)
        try playground.write("playbill.json", #"{"site": {"locales": ["en", "sw"]}}"#)
        try playground.write("snapshot.json", Sample.snapshot(more: #""tags": ["C#", "C++"],"#))
        for _ in 0..<2 {
            let ending = playground.run("build", "--as-of", "2026-07-15T00:00:00Z", "--messages", "line")
            XCTAssertEqual(
                ending.errors,
                "warning: these come to the same address, c, and so are one tag: “C#”, “C++” [site.facet] "
                    + "(let them differ in letters or digits, or write them alike)\n")
        }
    }
}
