import Catalog
import XCTest

@testable import Site

final class ShelvesTests: XCTestCase {
    func testWhatIsToComeAndWhatHasBeen() throws {
        let events = try [("late", 9), ("gone", -3), ("soon", 1), ("long-gone", -30)].map {
            try Samples.event($0, days: $1)
        }
        let shelves = Shelves(Samples.known(events), jobs: 2, key: Samples.key)
        XCTAssertEqual(shelves.upcoming.map(\.facts.slug.text), ["soon", "late"])
        XCTAssertEqual(shelves.past.map(\.facts.slug.text), ["gone", "long-gone"])
    }

    func testNamesThatComeToOneAddressAreOneFacet() throws {
        var events = try ["a", "b", "c"].map { try Samples.event($0, category: "Fashion") }
        events[1].category = .same("fashion!")
        events[2].tags = ["Jazz", "jazz", "Été"]
        let shelves = Shelves(Samples.known(events), jobs: 2, key: Samples.key)
        XCTAssertEqual(shelves.facets(.category).map(\.key), ["fashion"])
        XCTAssertEqual(shelves.facets(.category).map { $0.events.map(\.facts.slug.text) }, [["a", "b", "c"]])
        XCTAssertEqual(shelves.facets(.tag).map(\.key), ["ete", "jazz"])
        XCTAssertEqual(shelves.facets(.tag).map(\.events.count), [1, 1])
        XCTAssertTrue(shelves.facets(.city).isEmpty)
    }
}
