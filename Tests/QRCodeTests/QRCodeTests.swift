import QRCode
import XCTest

final class QRCodeTests: XCTestCase {
    func testQuietZone() { XCTAssertEqual(QRCode.quietZone, 4) }
}
