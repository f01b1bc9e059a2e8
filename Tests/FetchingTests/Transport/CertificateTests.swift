import TestSupport
import XCTest

@testable import Fetching

final class CertificateTests: XCTestCase {
    private func error(_ bad: BadServer, authorities: String? = nil) -> FetchError? {
        let client = Client(transport: .live(authorities: authorities), timing: FakeTime().timing)
        return fetchError { () throws(FetchError) in
            try client.server(Terms(base: bad.address)).text("/fine")
        }
    }

    func testOneThatNobodyHasSignedIsNotAccepted() throws {
        let bad = try BadServer(self, certificate: Certificate("127.0.0.1", in: TemporaryFolder(self)).path)
        XCTAssertEqual(
            error(bad),
            FetchError(
                .certificate, "\(bad.address)/fine",
                "there is no secure connection: SSL certificate problem: self-signed certificate",
                hint: "the server needs a certificate for 127.0.0.1 from an authority that this system knows"))
    }

    func testOneForAnotherNameIsNotAccepted() throws {
        let certificate = try Certificate("tickets.example.com", in: TemporaryFolder(self))
        let bad = try BadServer(self, certificate: certificate.path)
        XCTAssertEqual(
            error(bad, authorities: certificate.path),
            FetchError(
                .certificate, "\(bad.address)/fine",
                "there is no secure connection: SSL: no alternative certificate subject name matches target host name "
                    + "'127.0.0.1'",
                hint: "the server needs a certificate for 127.0.0.1 from an authority that this system knows"))
    }

    func testOneOfAnAuthorityThatIsNamedIsAccepted() throws {
        let certificate = try Certificate("127.0.0.1", in: TemporaryFolder(self))
        let bad = try BadServer(self, certificate: certificate.path)
        let client = Client(transport: .live(authorities: certificate.path))
        let server = try client.server(Terms(base: bad.address))
        for _ in 0..<2 { XCTAssertEqual(try server.text("/fine"), #"{"fine": true}"#) }
    }

    func testAServerWithoutEncryptionIsNotAskedWithIt() throws {
        let bad = try BadServer(self)
        let server = try Client(transport: .live(), timing: FakeTime().timing).server(
            Terms(base: "https://127.0.0.1:\(bad.port)"))
        XCTAssertEqual(server.error("/fine")?.kind, .certificate)
        XCTAssertEqual(try bad.asked().count, 1)
    }
}
