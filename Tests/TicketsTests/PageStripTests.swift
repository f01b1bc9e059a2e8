import Graphics
import TicketMarkup
import XCTest

@testable import Tickets

final class PageStripTests: XCTestCase {
    func testPagesStandOneBelowTheOther() {
        let strip = PageStrip([Extent(width: 100, height: 200), Extent(width: 60, height: 50)])

        XCTAssertEqual(strip.places, [Rect(0, 0, 100, 200), Rect(20, 212, 60, 50)])
        XCTAssertEqual(strip.whole, Size(100, 262))
        XCTAssertEqual(strip.dotsPerInch, 200)
    }

    func testManyPagesAreCoarserUntilCodesCouldNoLongerBeRead() throws {
        let (width, height) = (298.0, 420.0)
        let page = Extent(width: width, height: height)

        XCTAssertEqual(PageStrip(Array(repeating: page, count: 2)).dotsPerInch, 200)
        let many = try XCTUnwrap(PageStrip(Array(repeating: page, count: 33)).dotsPerInch)
        XCTAssertTrue((100..<200).contains(many), "\(many)")
        XCTAssertNil(PageStrip(Array(repeating: page, count: 34)).dotsPerInch)
    }
}
