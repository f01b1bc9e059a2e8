import XCTest

@testable import Catalog

final class ColourTests: XCTestCase {
    func testSixDigitsAreAColour() {
        XCTAssertEqual(Colour("a3271c")?.hex, "A3271C")
        for text in ["", "A3271", "A3271C0", "#A3271C", "A3271G", "４３271C"] { XCTAssertNil(Colour(text), text) }
    }

    func testContrastIsCountedAsWCAGDoes() throws {
        let rows = [
            ("000000", "FFFFFF", 21.0), ("777777", "FFFFFF", 4.48), ("A3271C", "FBF9F4", 6.97), ("ABCDEF", "ABCDEF", 1),
        ]
        for (one, other, contrast) in rows {
            let (one, other) = (try XCTUnwrap(Colour(one)), try XCTUnwrap(Colour(other)))
            XCTAssertEqual(one.contrast(with: other), contrast, accuracy: 0.01)
            XCTAssertEqual(other.contrast(with: one), one.contrast(with: other))
        }
    }
}
