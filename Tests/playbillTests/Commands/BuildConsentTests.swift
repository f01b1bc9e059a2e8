import XCTest

@testable import playbill

final class BuildConsentTests: XCTestCase {
    private let now = "2026-07-01T00:00:00Z"

    func testWhatAsksForConsentIsThereIfItIsNeeded() throws {
        for (analytics, isNeeded) in [("", false), (#", "analytics": {"google": "G-ABC123"}"#, true)] {
            let playground = try Playground(self, files: Sample.files)
            try playground.write("playbill.json", "{\"site\": {\"title\": \"Suppers\"}\(analytics)}")
            try playground.write("Content/privacy.md", "# Privacy\n\nNothing is kept.\n")
            let ending = playground.run("build", "--as-of", now, "--messages", "line")
            XCTAssertEqual([ending.code == .done ? "done" : "", ending.errors], ["done", ""])
            let scripts = try playground.everything().filter { $0.hasPrefix("public/assets/consent.") }
            XCTAssertEqual(scripts.count, isNeeded ? 1 : 0)
            let page = try playground.text("public/index.html")
            XCTAssertEqual(page.contains("<script"), isNeeded)
            XCTAssertEqual(page.contains(">Privacy choices</button>"), isNeeded)
        }
    }

    func testConsentWithoutAPageOnPrivacyIsSaid() throws {
        let playground = try Playground(self, files: Sample.files)
        try playground.write("playbill.json", #"{"analytics": {"sentry": "https://js.sentry-cdn.com/abc.min.js"}}"#)
        let ending = playground.run("build", "--as-of", now, "--messages", "line")
        XCTAssertEqual(
            ending.errors,
            "playbill.json: warning: analytics: visitors are asked for consent, and there is no page that says to what "
                + "[consent.privacy] (write Content/privacy.md: who is told what, what for and for how long)\n")
        XCTAssertEqual(ending.code, .done)
    }
}
