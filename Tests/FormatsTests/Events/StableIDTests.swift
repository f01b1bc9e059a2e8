import Catalog
import Formats
import XCTest

final class StableIDTests: XCTestCase {
    /// Another id would be another event to every calendar and reader that has it.
    func testIdsStay() throws {
        let ids = StableIDs(site: try web("https://example.org"))
        XCTAssertEqual(
            [ids.event("a"), ids.session("b", of: "a"), ids.series("a"), ids.feed("a")].map(\.uuid),
            [
                "2c3c4abe-d600-8f8e-9bfa-e490b8a20e6b", "f038ff74-bddb-8d70-a3e7-d1ab6f54b869",
                "04f4f3b0-609c-874f-9195-c2bdc87a8058", "62f3f134-9c87-88e3-a6c3-f6b48b5a5147",
            ])
        XCTAssertEqual(ids.event("a").urn, "urn:uuid:\(ids.event("a"))")
    }

    func testTheHostAloneCounts() throws {
        let ids = StableIDs(site: try web("https://example.org"))
        for site in ["http://example.org", "https://EXAMPLE.org/events/?a#b"] {
            XCTAssertEqual(StableIDs(site: try web(site)), ids)
        }
        for site in ["https://example.org:8080", "https://www.example.org"] {
            XCTAssertNotEqual(StableIDs(site: try web(site)).event("a"), ids.event("a"))
        }
    }

    func testNoTwoAreAlike() {
        let ids = StableIDs(site: nil)
        let events = (0..<2000).map { ids.event(ID("e\($0)")) }
        let sessions = (0..<2000).map { ids.session(ID("\($0 % 50)"), of: ID("e\($0 / 50)")) }
        let names = [
            ids.session("bc", of: "a"), ids.session("c", of: "ab"), ids.event(""), ids.feed(""), ids.series(""),
        ]
        XCTAssertEqual(Set(events + sessions + names).count, 4005)
        let version = events[0].uuid.split(separator: "-")
        XCTAssertEqual(version.map(\.count), [8, 4, 4, 4, 12])
        XCTAssertTrue(events.allSatisfy { $0.uuid.dropFirst(14).first == "8" })
        XCTAssertTrue(events.allSatisfy { "89ab".contains($0.uuid.dropFirst(19).first ?? " ") })
    }
}
