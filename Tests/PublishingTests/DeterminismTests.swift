import Effects
import Foundation
import Publishing
import XCTest

final class DeterminismTests: XCTestCase {
    func testOneThreadOrManyMakeTheSameSite() throws {
        let files = Dictionary(uniqueKeysWithValues: (0..<300).map { ("events/\($0)/index.html", "page \($0)") })
        let one = try Site(self)
        let many = try Site(self).with { $0.jobs = 8 }
        XCTAssertEqual(try one.publish(files), try many.publish(files))
        XCTAssertEqual(try one.manifest(), try many.manifest())
        XCTAssertEqual(try one.files(), try many.files())
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
