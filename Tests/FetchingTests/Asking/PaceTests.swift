import Effects
import Synchronization
import TestSupport
import XCTest

@testable import Fetching

final class PaceTests: XCTestCase {
    private let time = FakeTime(now: 1000)

    private func server(
        _ fake: FakeTransport, budget: Int? = nil, folder: String? = nil,
        report: @escaping @Sendable (String) -> Void = { _ in }
    ) throws -> Server {
        var terms = Terms.example
        terms.budget = budget
        let client = Client(transport: fake.transport, timing: time.timing, folder: folder) { report($0.message) }
        return try client.server(terms)
    }

    func testNeverAsksMoreOftenInAnyMinuteThanItsBudget() {
        var pace = Pace(budget: 3)
        let turns = [0.0, 10, 20, 30, 30, 30, 200].map { pace.turn(now: $0) }
        XCTAssertEqual(turns, [0, 10, 20, 60, 70, 80, 200])
    }

    func testABudgetSpreadsQuestionsAndWithoutOneNobodyWaits() throws {
        let unlimited = try server(FakeTransport(.json("[]")))
        for _ in 0..<500 { _ = try unlimited.text("/events") }
        XCTAssertEqual(time.sleeps, [])

        let limited = try server(FakeTransport(.json("[]")), budget: 120)
        for _ in 0..<361 { _ = try limited.text("/events") }
        XCTAssertEqual(time.sleeps, [60, 60, 60])
    }

    func testAllProcessesOfAProjectShareABudget() throws {
        let folder = try TemporaryFolder(self)
        let processes = try (0..<3).map { _ in
            try server(FakeTransport(.json("[]")), budget: 2, folder: folder["http"])
        }
        // Orders are never kept, so each is asked for.
        for process in processes + processes { _ = try process.text("/orders", [], .orders) }
        XCTAssertEqual(time.sleeps, [60, 60])
        time.pass(60)
        _ = try processes[0].text("/orders", [], .orders)
        XCTAssertEqual(time.sleeps, [60, 60])
    }

    func testWhatCannotBeReadOfABudgetHoldsNobodyUp() throws {
        let folder = try TemporaryFolder(self)
        let turns = Turns(.live, folder["turns"])
        for damage in ["", "x\n-\n", "1e300\nnan\n", "\(time.now + 86_400)\n"] {
            try Disk.live.replace(folder["turns"], Array(damage.utf8))
            XCTAssertEqual(turns.wait(budget: 1, now: time.now), 0, damage)
        }
        XCTAssertNil(Turns(.live, folder["missing/turns"]).wait(budget: 1, now: time.now))
    }

    func testAQuestionThatIsAskedAgainCountsTwice() throws {
        let server = try server(FakeTransport(.status(500), .json("[]")), budget: 1)
        _ = try server.text("/events")
        XCTAssertEqual(time.sleeps, [0.5, 59.5])
    }

    func testAPauseThatAServerWantsHoldsForAllQuestions() throws {
        let said = Mutex<[String]>([])
        let headers = ["x-ratelimit-remaining": "0", "x-ratelimit-reset": "20"]
        let fake = FakeTransport(.json("[1]", headers), .json("[2]"))
        let server = try server(fake) { text in said.withLock { $0.append(text) } }
        XCTAssertEqual(try server.text("/events"), "[1]")
        XCTAssertEqual(try server.text("/venues"), "[2]")
        XCTAssertEqual(time.sleeps, [20.5])
        XCTAssertEqual(said.withLock { $0 }, ["tickets.example.com wants a pause of 20 s"])
    }

    func testAPauseIsNoFailedTryButHasAnEnd() throws {
        let fake = FakeTransport { _, number in number < 10 ? .status(429, ["retry-after": "30"]) : .json("[]") }
        XCTAssertEqual(try server(fake).text("/events"), "[]")
        XCTAssertEqual(time.sleeps, Array(repeating: 30.5, count: 10))

        let endless = FakeTransport(.status(429, ["retry-after": "0"]))
        XCTAssertEqual(
            try server(endless).error("/events"),
            FetchError(
                .limited, "https://tickets.example.com/api/events", "tickets.example.com wants to be asked less often",
                hint: "try again later, or set feeds.budget to fewer questions a minute"))
        XCTAssertEqual(endless.asked.count, 4)
        XCTAssertEqual(time.sleeps.dropFirst(10), [0.5, 1, 2])
    }

    func testAPauseThatIsBeyondAllNumbersIsRefused() throws {
        for text in ["1e30", "99999999999999999999", "9223372036854775807"] {
            for name in ["retry-after", "x-ratelimit-reset"] {
                let error = try server(FakeTransport(.status(429, [name: text]))).error("/events")
                XCTAssertEqual(error?.kind, .limited, text)
                XCTAssertEqual(error?.message, "tickets.example.com wants a pause of 31622400 s", text)
            }
        }
        XCTAssertEqual(Double.infinity.wholeSeconds, .max)
    }

    func testNobodyWaitsForAnHourAndNobodyElseAsksMeanwhile() throws {
        let fake = FakeTransport(.status(429, ["retry-after": "3600"]))
        let server = try server(fake)
        for path in ["/events", "/venues"] {
            XCTAssertEqual(server.error(path)?.message, "tickets.example.com wants a pause of 3600 s")
        }
        XCTAssertEqual(fake.asked.count, 1)
        XCTAssertEqual(time.sleeps, [])
    }

    func testALimitWithoutATimeIsTriedFourTimes() throws {
        let fake = FakeTransport(.json(#"{"message": "Too Many Attempts."}"#, status: 429))
        XCTAssertEqual(
            try server(fake).error("/events"),
            FetchError(
                .limited, "https://tickets.example.com/api/events",
                "tickets.example.com wants to be asked less often: “Too Many Attempts.”",
                hint: "try again later, or set feeds.budget to fewer questions a minute"))
        XCTAssertEqual(fake.asked.count, 4)
    }

    func testSoManyAreUnderWayAtOnce() throws {
        let inside = Mutex((now: 0, most: 0))
        let fake = FakeTransport { _, _ in
            inside.withLock { inside in
                inside.now += 1
                inside.most = max(inside.most, inside.now)
            }
            Thread.sleep(forTimeInterval: 0.005)
            inside.withLock { $0.now -= 1 }
            return .json("[]")
        }
        var terms = Terms.example
        terms.jobs = 3
        let server = try Client(transport: fake.transport).server(terms)
        inThreads(12) { for _ in 0..<5 { _ = try? server.text("/events") } }
        XCTAssertEqual(fake.asked.count, 60)
        XCTAssertEqual(inside.withLock { $0.most }, 3)
    }
}
