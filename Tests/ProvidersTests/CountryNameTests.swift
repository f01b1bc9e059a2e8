import Catalog
import XCTest

@testable import Providers

final class CountryNameTests: XCTestCase {
    func testKnowsCountriesByCodeAndByEnglishName() {
        let names = ["Kenya", "kenya ", "KE", "ke", "Côte d’Ivoire", "Ivory Coast", "UK", "USA", "Türkiye", "Tanzania"]

        XCTAssertEqual(
            names.map { Country.named($0)?.code }, ["KE", "KE", "KE", "KE", "CI", "CI", "GB", "US", "TR", "TZ"])
    }

    func testKnowsNoOthers() {
        XCTAssertEqual(["Nairobi", "Kenia", "", "XX"].map { Country.named($0)?.code }, [nil, nil, nil, nil])
    }
}
