import Synchronization
import XCTest

@testable import Fetching

final class SessionTests: XCTestCase {
    private let time = FakeTime()
    private let refresh = Credentials.Renewal(
        path: "/auth/refresh", fields: [.init("refresh_token", Secret("canary-refresh"))],
        tokenKeys: ["access_token", "token"])
    private let login = Credentials.Renewal(
        path: "/auth/login",
        fields: [.init("email", Secret("me@example.com")), .init("password", Secret("canary-password"))],
        tokenKeys: ["data.token", "token"])

    private func credentials(_ token: String?, _ renewals: Credentials.Renewal...) -> Credentials {
        Credentials(
            header: "Authorization", prefix: "Bearer ", token: token.map { Secret($0) }, renewals: renewals)
    }

    private func server(_ fake: FakeTransport, _ credentials: Credentials) throws -> Server {
        try Client(transport: fake.transport, timing: time.timing).server(.signed(credentials))
    }

    /// Knows one token, and gives it to who refreshes or logs in.
    private func api(
        good: String = "new", refresh: FakeTransport.Outcome = .json(#"{"access_token": "new"}"#),
        login: FakeTransport.Outcome = .json(#"{"data": {"token": "new"}}"#)
    ) -> FakeTransport {
        FakeTransport { request, _ in
            if request.address.hasSuffix("/auth/refresh") { return refresh }
            if request.address.hasSuffix("/auth/login") { return login }
            let isKnown = request.header("Authorization") == "Bearer \(good)"
            return isKnown ? .json("[1]") : .json(#"{"message": "Unauthenticated."}"#, status: 401)
        }
    }

    func testAnExpiredTokenIsRenewedAndTheQuestionAskedAgain() throws {
        let fake = api()
        let server = try server(fake, credentials("old", refresh, login))
        for _ in 0..<2 { XCTAssertEqual(try server.text("/events"), "[1]") }
        XCTAssertEqual(
            fake.questions,
            [
                "GET https://tickets.example.com/api/events", "POST https://tickets.example.com/api/auth/refresh",
                "GET https://tickets.example.com/api/events", "GET https://tickets.example.com/api/events",
            ])
        XCTAssertEqual(fake.asked[1].body, Secret(#"{"refresh_token":"canary-refresh"}"#))
        XCTAssertEqual(fake.asked[1].header("Content-Type"), "application/json")
        XCTAssertNil(fake.asked[1].header("Authorization"))
    }

    func testWithoutATokenItLogsInFirst() throws {
        let fake = api()
        XCTAssertEqual(try server(fake, credentials(nil, login)).text("/events"), "[1]")
        XCTAssertEqual(
            fake.questions,
            ["POST https://tickets.example.com/api/auth/login", "GET https://tickets.example.com/api/events"])
    }

    func testARenewalMayBeSignedWithTheOldToken() throws {
        let fake = api()
        var signed = refresh
        signed.isSigned = true
        XCTAssertEqual(try server(fake, credentials("old", signed)).text("/events"), "[1]")
        XCTAssertEqual(fake.asked[1].header("Authorization"), "Bearer old")
        // Nothing to sign it with.
        let other = api()
        XCTAssertEqual(try server(other, credentials(nil, signed, login)).text("/events"), "[1]")
        XCTAssertEqual(other.questions.first, "POST https://tickets.example.com/api/auth/login")
    }

    func testTheNextWayIsTriedWhereOneIsRefused() throws {
        for refusal: FakeTransport.Outcome in [.status(401), .json("{}"), .json(#"{"token": null}"#), .status(404)] {
            let fake = api(refresh: refusal)
            XCTAssertEqual(try server(fake, credentials("old", refresh, login)).text("/events"), "[1]")
            XCTAssertEqual(fake.asked.count, 4)
        }
    }

    func testATokenThatCannotBeRenewedIsSaidWithWhereItComesFrom() throws {
        let fake = api(refresh: .json(#"{"message": "No: canary-refresh"}"#, status: 401))
        let server = try server(fake, credentials("canary-old", refresh))
        let expected = FetchError(
            .unauthorized, "https://tickets.example.com/api/events",
            "it doesn't accept the token any more, and gives no other: “No: •••”", hint: "set TICKETS_TOKEN anew")
        XCTAssertEqual(server.error("/events"), expected)
        XCTAssertEqual(server.error("/events"), expected)
        XCTAssertEqual(fake.questions.filter { $0.hasPrefix("POST") }.count, 1)
    }

    func testANewTokenThatIsNotAcceptedEither() throws {
        let server = try server(api(good: "another"), credentials("old", refresh))
        XCTAssertEqual(
            server.error("/events"),
            FetchError(
                .unauthorized, "https://tickets.example.com/api/events",
                "it doesn't accept the token that it has just given: “Unauthenticated.”",
                hint: "set TICKETS_TOKEN anew"))
    }

    func testWithNoWayToRenewIt() throws {
        let fake = api()
        XCTAssertEqual(
            try server(fake, credentials("old")).error("/events"),
            FetchError(
                .unauthorized, "https://tickets.example.com/api/events",
                "it doesn't accept the token: “Unauthenticated.”", hint: "set TICKETS_TOKEN anew"))
        let nobody = try Client(transport: fake.transport).server(.example)
        XCTAssertEqual(
            nobody.error("/events"),
            FetchError(
                .unauthorized, "https://tickets.example.com/api/events",
                "it wants to know who asks: “Unauthenticated.”", hint: "give a token that is good"))
    }

    func testAServerThatIsDownIsNotTakenForOneThatRefuses() throws {
        let isDown = Mutex(true)
        let fake = FakeTransport { request, _ in
            if request.method == .post {
                return isDown.withLock { $0 } ? .status(503) : .json(#"{"token": "new"}"#)
            }
            return request.header("Authorization") == "Bearer new" ? .json("[1]") : .status(401)
        }
        let server = try server(fake, credentials("old", refresh))
        XCTAssertEqual(server.error("/events")?.kind, .status(503))
        isDown.withLock { $0 = false }
        XCTAssertEqual(try server.text("/events"), "[1]")
    }

    func testManyThreadsRenewOnce() throws {
        let fake = FakeTransport { request, _ in
            if request.method == .post {
                Thread.sleep(forTimeInterval: 0.02)
                return .json(#"{"access_token": "new"}"#)
            }
            return request.header("Authorization") == "Bearer new" ? .json("[1]") : .status(401)
        }
        let terms = Terms(
            base: "https://tickets.example.com/api", credentials: credentials("old", refresh), jobs: 4)
        let server = try Client(transport: fake.transport).server(terms)
        let answers = Mutex<[String]>([])
        inThreads(16) {
            let answer = (try? server.text("/events")) ?? "none"
            answers.withLock { $0.append(answer) }
        }
        XCTAssertEqual(answers.withLock { $0 }, Array(repeating: "[1]", count: 16))
        XCTAssertEqual(fake.questions.filter { $0.hasPrefix("POST") }.count, 1)
    }

    func testARefreshTokenThatIsGivenAnewIsTheOneToUseNext() throws {
        let fake = FakeTransport { request, number in
            guard request.method == .post else { return number < 4 ? .status(401) : .json("[1]") }
            return .json(#"{"token": "t\#(number)", "refresh_token": "canary-next"}"#)
        }
        let server = try server(fake, credentials("old", refresh))
        XCTAssertNotNil(server.error("/events"))
        XCTAssertEqual(try server.text("/events"), "[1]")
        XCTAssertEqual(
            fake.asked.filter { $0.method == .post }.map(\.body.revealed),
            [#"{"refresh_token":"canary-refresh"}"#, #"{"refresh_token":"canary-next"}"#])
    }

    func testATokenIsSentWithoutTheLineBreakBehindIt() throws {
        let fake = api()
        XCTAssertEqual(try server(fake, credentials("new\n")).text("/events"), "[1]")
        for token in ["canary\r\nX-Other: 1", "", "kanári-é"] {
            XCTAssertEqual(
                fetchError { () throws(FetchError) in
                    try Client(transport: fake.transport).server(.signed(credentials(token)))
                },
                FetchError(
                    .unauthorized, "https://tickets.example.com/api",
                    "the token is empty, or has a character in it that can't be sent",
                    hint: "set TICKETS_TOKEN anew, without spaces or line breaks"))
        }
    }
}
