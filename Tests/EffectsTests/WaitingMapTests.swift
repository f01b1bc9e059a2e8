import Effects
import Synchronization
import XCTest

final class WaitingMapTests: XCTestCase {
    struct Problem: Error, Equatable {
        var number: Int
    }

    func testResultsAreInTheOrderOfTheItems() {
        for jobs in [0, 1, 2, 16] {
            XCTAssertEqual(waitingMap(Array(0..<1000), jobs: jobs) { $0 * 2 }, (0..<1000).map { $0 * 2 })
            XCTAssertEqual(waitingMap([Int](), jobs: jobs) { $0 }, [])
        }
    }

    func testAsManyWaitAtOnceAsThereAreJobs() {
        let inside = Mutex((now: 0, most: 0))
        _ = waitingMap(Array(0..<64), jobs: 16) { _ in
            inside.withLock { inside in
                inside.now += 1
                inside.most = max(inside.most, inside.now)
            }
            Thread.sleep(forTimeInterval: 0.02)
            inside.withLock { $0.now -= 1 }
        }
        XCTAssertGreaterThan(inside.withLock { $0.most }, 8)
        XCTAssertLessThanOrEqual(inside.withLock { $0.most }, 16)
    }

    func testTheEarliestFailureIsThrownAndLittleIsBegunAfterIt() {
        let begun = Mutex(0)
        let map = {
            try waitingMap(Array(0..<10_000), jobs: 4) { number in
                begun.withLock { $0 += 1 }
                if number >= 10 { throw Problem(number: number) }
            }
        }
        XCTAssertThrowsError(try map()) { XCTAssertEqual($0 as? Problem, Problem(number: 10)) }
        XCTAssertLessThan(begun.withLock { $0 }, 100)
    }
}
