import Catalog
import XCTest

@testable import Theming

final class CloudinaryTests: XCTestCase {
    private let upload = "https://res.cloudinary.com/demo/image/upload/"

    func testEachWidthIsAskedForAfterWhatIsAskedForAlready() throws {
        let picture = try XCTUnwrap(picture("\(upload)e_sepia/v12/a/b.jpg", width: 600, height: 300))
        let asked = [160, 480, 600].map { "\(upload)e_sepia/c_limit,w_\($0)/f_auto,q_auto/v12/a/b.jpg" }
        XCTAssertEqual(picture.sources.map(\.address), asked)
        XCTAssertEqual(picture.address, asked.last)
        XCTAssertEqual([picture.width, picture.height], [600, 300])
    }

    func testAPictureOfUnknownWidthIsNeverMadeWider() throws {
        let picture = try XCTUnwrap(picture("\(upload)b.jpg"))
        XCTAssertEqual(picture.sources.map(\.width), [160, 480, 960, 1600, 1920])
        XCTAssertEqual(picture.address, "\(upload)c_limit,w_1920/f_auto,q_auto/b.jpg")
    }

    func testOthersAndSignedAddressesStayAsTheyAre() throws {
        XCTAssertNil(try picture("https://example.org/image/upload/b.jpg"))
        XCTAssertNil(try picture("\(upload)s--Ab12Cd34--/v1/b.jpg"))
        XCTAssertNil(try picture("https://res.cloudinary.com/demo/video/upload/b.mp4"))
    }

    private func picture(_ address: String, width: Int? = nil, height: Int? = nil) throws -> Picture? {
        Cloudinary.picture(try XCTUnwrap(WebAddress(address)), width: width, height: height)
    }
}
