import XCTest

@testable import Fetching

final class SecretTests: XCTestCase {
    func testShowsNothingOfItself() {
        let secret = Secret("canary-1")
        var dumped = ""
        dump(Credentials(header: "Authorization", prefix: "Bearer ", token: secret), to: &dumped)

        XCTAssertEqual("\(secret)", "•••")
        XCTAssertFalse(String(reflecting: secret).contains("canary"))
        XCTAssertFalse(dumped.contains("canary"))
        XCTAssertEqual(secret.revealed, "canary-1")
    }
}
