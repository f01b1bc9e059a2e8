import Effects
import Foundation
import Publishing
import TestSupport
import XCTest

final class DeterminismTests: XCTestCase {
    func testOneThreadOrManyMakeTheSameSite() throws {
        let files = Dictionary(uniqueKeysWithValues: (0..<300).map { ("events/\($0)/index.html", "page \($0)") })
        for swap in Swap.allCases {
            let one = try Site(self, swap)
            let many = try Site(self, swap).with { $0.jobs = 8 }
            XCTAssertEqual(try one.publish(files).written, try many.publish(files).written)
            XCTAssertEqual(try one.manifest(), try many.manifest())
            XCTAssertEqual(try one.files(), files)
            XCTAssertEqual(try many.files(), files)
            XCTAssertEqual(try many.leftovers(), [])
        }
    }

    /// Each process hashes in another order.
    func testProcessesMakeTheSameSite() throws {
        let sites = try (0..<4).map { _ in try Site(self) }
        for site in sites { XCTAssertEqual(try shell(probe, ["once", site.root, "exchange", "7"]).status, 0) }
        let contents = try sites.map { try Site.contents($0["."]) }
        XCTAssertEqual(contents, Array(repeating: contents[0], count: 4))
        XCTAssertGreaterThan(contents[0].count, 10)
    }
}
