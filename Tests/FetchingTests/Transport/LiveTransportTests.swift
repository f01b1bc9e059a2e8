import Synchronization
import XCTest

@testable import Fetching

final class LiveTransportTests: XCTestCase {
    func testSendsWhatItIsToldAndNothingElse() throws {
        let bad = try BadServer(self)
        let credentials = Credentials(
            header: "Authorization", prefix: "Bearer ", token: Secret("old"),
            renewals: [
                .init(
                    path: "/auth/refresh", fields: [.init("refresh_token", Secret("good-canary-refresh"))],
                    tokenKeys: ["access_token"])
            ])
        let server = try Client(transport: .live()).server(Terms(base: bad.address, credentials: credentials))
        XCTAssertEqual(try server.text("/token", [Query("a b", "c&d")]), #"{"fine": true}"#)
        let asked = try bad.asked().dropLast()
        XCTAssertEqual(asked.map { $0[0].string }, ["GET", "POST", "GET"])
        XCTAssertEqual(asked.map { $0[1].string }, ["/token?a%20b=c%26d", "/auth/refresh", "/token?a%20b=c%26d"])
        XCTAssertEqual(asked.map { $0[2]["Authorization"]?.string }, ["Bearer old", nil, "Bearer good-canary-token"])
        XCTAssertEqual(asked.map { $0[3].string }, ["", #"{"refresh_token":"good-canary-refresh"}"#, ""])
        let names = try XCTUnwrap(asked.first)[2].members.map { $0.key.string }
        XCTAssertEqual(Set(names), ["Host", "User-Agent", "Accept", "Accept-Encoding", "Authorization"])
    }

    func testAProxyOfTheEnvironmentIsToldNothing() throws {
        let (bad, proxy) = (try BadServer(self), try BadServer(self))
        let names = ["http_proxy", "HTTPS_PROXY", "ALL_PROXY"]
        for name in names { setenv(name, proxy.address, 1) }
        defer { for name in names { unsetenv(name) } }
        XCTAssertEqual(
            try Client(transport: .live()).server(Terms(base: bad.address)).text("/fine"), #"{"fine": true}"#)
        XCTAssertEqual(try proxy.asked().count, 1)
    }

    func testWithoutEncryptionNobodyButThisMachineIsConnectedTo() {
        for host in ["10.0.0.1", "93.184.216.34", "[2001:db8::1]"] {
            let request = Request(.get, "http://\(host)/", reach: .loopback)
            XCTAssertThrowsError(try Transport.live().send(request)) {
                XCTAssertEqual($0 as? TransportError, .forbiddenAddress)
            }
        }
    }

    func testManyThreadsShareConnections() throws {
        let bad = try BadServer(self)
        let server = try Client(transport: .live()).server(Terms(base: bad.address, jobs: 16))
        let answers = Mutex(0)
        inThreads(32) {
            for _ in 0..<20 where (try? server.text("/fine")) == #"{"fine": true}"# {
                answers.withLock { $0 += 1 }
            }
        }
        XCTAssertEqual(answers.withLock { $0 }, 640)
    }

    /// One after the other they would take 20 s.
    func testAThousandQuestionsOverASlowLineTakeSeconds() throws {
        let bad = try BadServer(self, latency: 20)
        let server = try Client(transport: .live()).server(Terms(base: bad.address, jobs: 16))
        let start = Date()
        inThreads(16) { for _ in 0..<64 { _ = try? server.text("/fine") } }
        XCTAssertLessThan(Date().timeIntervalSince(start), 15)
        XCTAssertEqual(try bad.asked().count, 1025)
    }

    func testABombIsUnpackedNoFurtherThanItMay() throws {
        let bad = try BadServer(self)
        let limits = Limits(bytes: 1 << 20)
        let request = Request(.get, "\(bad.address)/gzip-bomb", limits: limits, reach: .loopback)
        let before = try peakMemory()
        XCTAssertThrowsError(try Transport.live().send(request)) { XCTAssertEqual($0 as? TransportError, .tooLarge) }
        XCTAssertLessThan(try peakMemory() - before, 16 << 20)
    }

    func testOfAnAnswerWithoutAnEndNoMoreIsHeldThanItMay() throws {
        let bad = try BadServer(self)
        let request = Request(.get, "\(bad.address)/endless", reach: .loopback)
        let before = try peakMemory()
        XCTAssertThrowsError(try Transport.live().send(request)) { XCTAssertEqual($0 as? TransportError, .tooLarge) }
        XCTAssertLessThan(try peakMemory() - before, Limits().bytes + 16 << 20)
    }

    private func peakMemory() throws -> Int {
        let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
        let line = try XCTUnwrap(status.firstMatch(of: /VmHWM:\s+(\d+) kB/))
        return try XCTUnwrap(Int(line.1)) << 10
    }
}
