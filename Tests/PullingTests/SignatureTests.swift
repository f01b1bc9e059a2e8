import XCTest

@testable import Pulling

final class SignatureTests: XCTestCase {
    private let body = Array(#"{"event_type":"event.status_changed"}"#.utf8)
    /// Of the body above by `openssl dgst -sha256 -hmac secret-1`.
    private let hex = "2f43cf8716e8c3297b35c3dbc631af804adf062e893bff249fc18d508ea036bb"

    func testBothWaysOfWritingIt() throws {
        for header in [hex, "sha256=\(hex)", "SHA256=\(hex.uppercased())", " \(hex)\n"] {
            XCTAssertTrue(try XCTUnwrap(Signature(header), header).fits(body, secrets: ["secret-1"]), header)
        }
    }

    func testAnotherSecretOrBodyDoesNotFit() throws {
        let signature = try XCTUnwrap(Signature(hex))
        XCTAssertFalse(signature.fits(body, secrets: ["secret-2"]))
        XCTAssertFalse(signature.fits(body + [32], secrets: ["secret-1"]))
        XCTAssertFalse(signature.fits(body, secrets: []))
        XCTAssertTrue(signature.fits(body, secrets: ["secret-2", "secret-1"]))
    }

    func testWhatIsNoSignature() {
        for header in ["", "sha256=", "sha1=\(hex)", String(hex.dropLast()), hex + "0", "g" + hex.dropFirst()] {
            XCTAssertNil(Signature(header), header)
        }
    }
}
