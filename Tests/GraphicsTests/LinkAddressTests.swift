import Graphics
import XCTest

final class LinkAddressTests: XCTestCase {
    func testWhatPDFReadsOtherwiseIsEncoded() {
        XCTAssertEqual(
            LinkAddress(#"https://example.com/a)/S/JavaScript(x\y'z"é"#)?.encoded,
            "https://example.com/a%29/S/JavaScript%28x%5Cy%27z%22%C3%A9")
    }
}
