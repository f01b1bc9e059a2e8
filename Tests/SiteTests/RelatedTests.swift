import Catalog
import XCTest

@testable import Site

final class RelatedTests: XCTestCase {
    func testTheSameSeriesGoesBeforeTheSameCategoryAndNearBeforeFar() throws {
        let events = try [
            ("a", 1, "Jazz", nil), ("b", 2, "Jazz", "s"), ("c", 3, "Jazz", nil), ("d", 4, "Jazz", nil),
            ("e", 90, "Jazz", "s"),
            ("f", 5, "Rock", nil),
        ].map { slug, days, category, series in
            try Samples.event(slug, days: days, category: category, series: series)
        }
        let known = Samples.known(events)
        let related = Related(Shelves(known, jobs: 2, key: Samples.key), key: Samples.key).of(known, jobs: 2)
        XCTAssertEqual(
            related.map { $0.map(\.facts.slug.text) },
            [["b", "c", "d"], ["e", "c", "d"], ["d", "e", "b"], ["e", "c", "b"], ["b", "d", "c"], []])
    }
}
