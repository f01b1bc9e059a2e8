import XCTest

@testable import playbill

final class BuildTicketsTests: XCTestCase {
    func testWithoutTicketingNothingIsOfferedButOtherWays() throws {
        let playground = try Playground(self, files: Sample.files)
        let build = ["build", "--as-of", "2026-07-01T00:00:00Z", "--messages", "line"]
        let offers = ["Seat", "Free", "Only 12 left", "Register for free", "https://tickets.example.com"]
        func shown(in page: String) throws -> [String] {
            let text = try playground.text("public/\(page)")
            return (offers + ["Other ways to register", "Call the hall"]).filter { text.contains($0) }
        }
        XCTAssertEqual(playground.run(build).code, .done)
        XCTAssertEqual(try shown(in: "events/supper/index.html"), offers)
        XCTAssertEqual(try shown(in: "index.html"), ["Only 12 left"])

        let other = #""state": "none", "alternatives": [{"label": "Call the hall", "url": "https://hall.example"}]"#
        try playground.write("snapshot.json", Sample.snapshot.replacing(#""state": "active""#, with: other))
        XCTAssertEqual(playground.run(build).errors, "")
        XCTAssertEqual(try shown(in: "events/supper/index.html"), ["Other ways to register", "Call the hall"])
        XCTAssertEqual(try shown(in: "index.html"), [])
    }
}
