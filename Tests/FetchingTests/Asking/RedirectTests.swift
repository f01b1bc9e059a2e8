import XCTest

@testable import Fetching

final class RedirectTests: XCTestCase {
    private let time = FakeTime()

    private func server(_ locations: [String: String], base: String = Terms.example.base) throws -> (
        Server, FakeTransport
    ) {
        let fake = FakeTransport { request, _ in
            locations[request.address].map { .status(302, ["location": $0]) } ?? .json("[1]")
        }
        let credentials = Credentials(header: "x-api-key", token: Secret("canary-key"))
        let terms = Terms(base: base, credentials: credentials)
        return (try Client(transport: fake.transport, timing: time.timing).server(terms), fake)
    }

    func testAServerMayLeadToAnotherPathOfItself() throws {
        let (server, fake) = try server([
            "https://tickets.example.com/api/events": "/api/v2/events",
            "https://tickets.example.com/api/v2/events": "https://Tickets.example.com:443/api/v3/events",
        ])
        XCTAssertEqual(try server.text("/events"), "[1]")
        XCTAssertEqual(fake.asked.map { $0.header("x-api-key") }, ["canary-key", "canary-key", "canary-key"])
        XCTAssertEqual(fake.questions.last, "GET https://tickets.example.com/api/v3/events")
    }

    func testAnotherServerIsNeverAsked() throws {
        let expected = [
            "https://evil.example/x?token=abc": ("https://evil.example/x?token=•••", "another host"),
            "//evil.example/": ("https://evil.example/", "another host"),
            "https://tickets.example.com.evil.example/": ("https://tickets.example.com.evil.example/", "another host"),
            "http://tickets.example.com/api": ("http://tickets.example.com/api", "another scheme or port of it"),
            "https://tickets.example.com:8443/": ("https://tickets.example.com:8443/", "another scheme or port of it"),
        ]
        for (location, (shown, what)) in expected {
            let (server, fake) = try server(["https://tickets.example.com/api/events": location])
            XCTAssertEqual(
                server.error("/events"),
                FetchError(
                    .redirect, "https://tickets.example.com/api/events",
                    "it sends us on to \(shown), which is \(what)",
                    hint: "if that is the right one, give its address as url"))
            XCTAssertEqual(fake.asked.count, 1)
        }
    }

    func testWhatIsNoAddress() throws {
        for location in ["javascript:alert(1)", "https://me:canary@tickets.example.com/"] {
            let (server, _) = try server(["https://tickets.example.com/api/events": location])
            let error = server.error("/events")
            XCTAssertEqual(error?.kind, .redirect)
            XCTAssertEqual(error?.message.hasSuffix(", which is no address of the web"), true)
            XCTAssertEqual(error?.message.contains("canary"), false)
        }
    }

    func testTheNextPageOfAnAnswerMustBeOfTheSameServer() throws {
        let (server, fake) = try server([:])
        XCTAssertEqual(try server.text("https://tickets.example.com/api/events?page=2"), "[1]")
        // As a server says that doesn't know of the proxy before it.
        XCTAssertEqual(try server.text("http://tickets.example.com/api/events?page=3", [Query("a", "b")]), "[1]")
        XCTAssertEqual(fake.questions.last, "GET https://tickets.example.com/api/events?page=3&a=b")
        for next in ["https://evil.example/events", "https://tickets.example.com:1/", "http://tickets.example.com:1/"] {
            XCTAssertEqual(
                server.error(next),
                FetchError(
                    .redirect, try XCTUnwrap(Endpoint(next)).text,
                    "an answer of tickets.example.com names this as the next one, which is another host",
                    hint: "give the address as url that the server itself uses"))
        }
        XCTAssertEqual(server.error("ftp://tickets.example.com/events")?.kind, .redirect)
        XCTAssertEqual(fake.asked.count, 2)
    }

    func testOnlyThisMachineIsAskedWithoutEncryption() throws {
        for base in ["http://127.0.0.1:8080", "http://localhost/api", "http://[::1]:1"] {
            let (server, fake) = try server([:], base: base)
            XCTAssertEqual(try server.text("/events"), "[1]")
            XCTAssertEqual(fake.asked.map(\.reach), [.loopback])
        }
        XCTAssertEqual(
            fetchError { () throws(FetchError) in
                try Client(transport: FakeTransport(.json("[]")).transport).server(
                    Terms(base: "http://example.com/api"))
            },
            FetchError(
                .forbiddenAddress, "http://example.com/api",
                "http is not encrypted: everybody on the way could read the token",
                hint: "give its https address; http is only for a server on this machine"))
    }

    func testABaseThatIsNoAddress() {
        for base in ["", "example.com", "https://me:canary@example.com"] {
            let error = fetchError { () throws(FetchError) in
                try Client(transport: FakeTransport(.json("[]")).transport).server(Terms(base: base))
            }
            XCTAssertEqual(error?.message, "it is no address of a server")
            XCTAssertEqual(error?.address.contains("canary"), false)
        }
    }
}
