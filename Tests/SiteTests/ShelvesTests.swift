import Catalog
import Diagnostics
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
        XCTAssertEqual(shelves.facets(.tag).flatMap { $0.merged(.tag, "") }, [])
    }

    func testNamesThatAreNotTheSameAreSaid() throws {
        var events = try ["a", "b"].map { try Samples.event($0) }
        events[0].tags = ["C#", "Hip-hop"]
        events[1].tags = ["C++", "hip hop", "c++"]
        let shelves = Shelves(Samples.known(events), jobs: 2, key: Samples.key)
        XCTAssertEqual(shelves.facets(.tag).map(\.key), ["c", "hip-hop"])
        XCTAssertEqual(
            shelves.facets(.tag).flatMap { $0.merged(.tag, Samples.key($0.name)) },
            [
                Diagnostic(
                    .warning, "site.facet",
                    "these come to the same address, c, and so are one tag: “C#”, “C++”, “c++”",
                    hint: "let them differ in letters or digits, or write them alike")
            ])
    }
}
