import Catalog
import XCTest

@testable import Providers

final class PercentageNameTests: XCTestCase {
    func testTakesTheRateOutOfTheNameOfATax() throws {
        let seven = try Percentage("7")
        let names = ["VAT 7%", "VAT (7 %)", "7% VAT", "VAT 17%", "VAT 0.7%", "7%", "VAT7%"]

        XCTAssertEqual(
            names.map(seven.removed), ["VAT", "VAT", "7% VAT", "VAT 17%", "VAT 0.7%", "7%", "VAT"])
        XCTAssertEqual(try Percentage("7.7").removed(from: "MwSt. 7,7 %"), "MwSt.")
    }
}
