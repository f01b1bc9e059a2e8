import XCTest

@testable import Images

final class ResizerTests: XCTestCase {
    func testAPictureIsMadeAsWideAsIsAskedFor() throws {
        let resizer = try Resizer(Samples.square)
        for width in [1, 2, 3] {
            let file = try ImageFile(try resizer.bytes(width: width))
            XCTAssertEqual(file.size, ImageFile.Size(width: width, height: width))
            XCTAssertEqual(file.kind.rawValue, "png")
        }
    }

    func testTheSamePictureIsTheSameBytes() throws {
        XCTAssertEqual(try Resizer(Samples.square).bytes(width: 2), try Resizer(Samples.square).bytes(width: 2))
    }

    func testWhatOnlyLooksLikeAPictureIsBroken() {
        for bytes in [Samples.png(3, 2), Samples.jpeg(640, 480)] {
            XCTAssertThrowsError(try Resizer(bytes).bytes(width: 1)) { XCTAssertEqual($0 as? ImageProblem, .broken) }
        }
        XCTAssertThrowsError(try Resizer(Array("<svg/>".utf8)).bytes(width: 1)) {
            XCTAssertEqual($0 as? ImageProblem, .unknownKind)
        }
    }
}
