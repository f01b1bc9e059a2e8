import Images
import XCTest

final class PixelsTests: XCTestCase {
    func testAPictureIsDecodedNoLargerThanItsFrame() throws {
        let bytes = try Self.gradient(400, 200).jpeg(mostBytes: 1 << 20)
        let wide = try Pixels(bytes, covering: ImageFile.Size(width: 100, height: 100))
        XCTAssertEqual([wide.width, wide.height], [200, 100])
        let narrow = try Pixels(bytes, covering: ImageFile.Size(width: 300, height: 10))
        XCTAssertEqual([narrow.width, narrow.height], [300, 150])
        let whole = try Pixels(bytes, covering: ImageFile.Size(width: 4000, height: 10))
        XCTAssertEqual([whole.width, whole.height], [400, 200])
        // Still dark at the left and bright at the right.
        XCTAssertLessThan(wide.values[0] & 0xFF, 20)
        XCTAssertGreaterThan(wide.values[199] & 0xFF, 235)
    }

    func testAJPEGIsAsSmallAsItMustBe() throws {
        var state: UInt64 = 1
        let noise = try XCTUnwrap(
            Pixels(
                width: 200, height: 200, isOpaque: true,
                values: (0..<40_000).map { _ in
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    return UInt32(truncatingIfNeeded: state >> 33) | 0xFF00_0000
                }))
        let (fine, small) = (try noise.jpeg(mostBytes: 1 << 20), try noise.jpeg(mostBytes: 20_000))
        XCTAssertGreaterThan(fine.count, 20_000)
        XCTAssertLessThanOrEqual(small.count, 20_000)
        XCTAssertEqual(try ImageFile(small).size, ImageFile.Size(width: 200, height: 200))
    }

    func testThereIsAValueForEachDot() {
        XCTAssertNil(Pixels(width: 2, height: 2, isOpaque: true, values: [0, 0, 0]))
        XCTAssertNil(Pixels(width: 0, height: 2, isOpaque: true, values: []))
    }

    private static func gradient(_ width: Int, _ height: Int) throws -> Pixels {
        let values = (0..<width * height).map { place in
            let grey = UInt32(place % width * 255 / (width - 1))
            return 0xFF00_0000 | grey << 16 | grey << 8 | grey
        }
        return try XCTUnwrap(Pixels(width: width, height: height, isOpaque: true, values: values))
    }
}
