import Diagnostics
import XCTest

final class NearNameTests: XCTestCase {
    func testTheNearestNameIsFound() {
        let cases: [(name: String, candidates: [String], found: String?)] = [
            ("sulg", ["slug", "summary"], "slug"),  // two letters swapped
            ("slg", ["slug", "summary"], "slug"),  // one left out
            ("sluug", ["slug", "summary"], "slug"),  // one too many
            ("slag", ["slug", "summary"], "slug"),  // one wrong
            ("SLUG", ["slug", "summary"], "slug"),  // in capitals
            ("TicketTypes", ["ticketTypes"], "ticketTypes"),
            ("tickettyps", ["ticketTypes", "ticketing"], "ticketTypes"),
            ("organiser", ["organizer", "organizers"], "organizer"),
            ("--verbsoe", ["--version", "--verbose"], "--verbose"),
            ("Africa/Nairbi", ["Africa/Nairobi", "Africa/Niamey"], "Africa/Nairobi"),
            ("東京都", ["東境都", "大阪府"], "東境都"),
            ("price", ["venue", "title"], nil),  // too far
            ("--force", ["--source"], nil),
            ("ab", ["cd"], nil),
            ("kind", ["kindOfTicket"], nil),
            ("slug", ["slug"], nil),  // the name itself
            ("cat", ["hat", "bat"], "bat"),  // as near as each other
            ("id", ["ids", "i"], nil),  // too short to be near to anything
            ("ID", ["id"], "id"), ("x", ["y"], nil),
            ("", ["a", "slug"], nil),
            ("a", [""], nil),
            ("slug", [], nil),
        ]
        for (name, candidates, found) in cases {
            XCTAssertEqual(NearName.of(name, among: candidates), found, name)
            XCTAssertEqual(NearName.of(name, among: candidates.reversed()), found, name)
        }
    }

    func testAHintIsReadyToBePrinted() {
        XCTAssertEqual(NearName.hint("biuld", among: ["build", "check"]), "did you mean “build”?")
        XCTAssertNil(NearName.hint("deploy", among: ["build", "check"]))
    }
}
