import Crypto
import XCTest

final class KeyedDigestTests: XCTestCase {
    /// The second case of RFC 4231.
    func testItIsTheHMACOfTheStandard() {
        XCTAssertEqual(
            Digest(of: "what do ya want for nothing?", key: Array("Jefe".utf8))?.hex,
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    }

    func testAnotherKeyIsAnotherDigest() {
        XCTAssertNotEqual(Digest(of: "a", key: [1]), Digest(of: "a", key: [2]))
        XCTAssertNotNil(Digest(of: "", key: []))
    }
}
