import XCTest

@testable import Fetching

final class RetryTests: XCTestCase {
    private let time = FakeTime()

    private func server(_ fake: FakeTransport, _ terms: Terms = .example) throws -> Server {
        try Client(transport: fake.transport, timing: time.timing).server(terms)
    }

    func testAsksAgainAfterWhatMayPassWithWaitsThatDouble() throws {
        for status in [408, 425, 429, 500, 502, 503, 504] {
            let time = FakeTime()
            let fake = FakeTransport(.status(status), .status(status), .status(status), .json("[1]"))
            let server = try Client(transport: fake.transport, timing: time.timing).server(.example)
            XCTAssertEqual(try server.text("/events"), "[1]")
            XCTAssertEqual(time.sleeps, [0.5, 1, 2], "\(status)")
        }
    }

    func testAsksAgainAfterABrokenConnection() throws {
        let fake = FakeTransport(.failure(.cutOff), .failure(.refused), .failure(.timeout), .json("[1]"))
        XCTAssertEqual(try server(fake).text("/events"), "[1]")
    }

    func testGivesUpAfterFourTimes() throws {
        let fake = FakeTransport(.json(#"{"message": "Down for maintenance"}"#, status: 503))
        XCTAssertEqual(
            try server(fake).error("/events"),
            FetchError(
                .status(503), "https://tickets.example.com/api/events",
                "it answers 503, asked 4 times: “Down for maintenance”",
                hint: "try again later, or go on from what was fetched before with --offline"))
        XCTAssertEqual(fake.asked.count, 4)
    }

    func testHalfOfAWaitIsChance() throws {
        let time = FakeTime(chance: 0)
        let fake = FakeTransport(.status(500), .status(500), .json("[1]"))
        _ = try Client(transport: fake.transport, timing: time.timing).server(.example).text("/events")
        XCTAssertEqual(time.sleeps, [0.25, 0.5])
    }

    func testWhatCannotPassIsAskedOnce() throws {
        let fakes: [FakeTransport] = [
            FakeTransport(.status(404)), FakeTransport(.status(501)), FakeTransport(.failure(.certificate("expired"))),
            FakeTransport(.failure(.tooLarge)), FakeTransport(.failure(.forbiddenAddress)),
        ]
        for fake in fakes {
            XCTAssertNotNil(try server(fake).error("/events"))
            XCTAssertEqual(fake.asked.count, 1)
        }
    }
}
