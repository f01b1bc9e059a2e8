import Effects
import Synchronization
import XCTest

final class ConcurrentMapTests: XCTestCase {
    struct Problem: Error, Equatable {
        var number: Int
    }

    func testResultsAreInTheOrderOfTheItems() throws {
        for jobs in [0, 1, 2, 16] {
            XCTAssertEqual(concurrentMap(Array(0..<1000), jobs: jobs) { $0 * 2 }, (0..<1000).map { $0 * 2 })
            XCTAssertEqual(concurrentMap([Int](), jobs: jobs) { $0 }, [])
        }
    }

    func testItIsAFailureOfOneThatFailedAndNothingIsBegunAfterIt() {
        for jobs in [1, 4] {
            let begun = Mutex(0)
            do throws(Problem) {
                _ = try concurrentMap(Array(0..<100_000), jobs: jobs) { number throws(Problem) in
                    begun.withLock { $0 += 1 }
                    if number >= 10 { throw Problem(number: number) }
                    return number
                }
                XCTFail("it didn't fail")
            } catch {
                XCTAssertEqual(error, Problem(number: 10))
                XCTAssertLessThan(begun.withLock { $0 }, 1000)
            }
        }
    }

    func testTwoThingsSideBySideAreEachDoneOnceAndMayMapInTheirTurn() {
        for jobs in [1, 2] {
            let done = Mutex(0)
            let count = { @Sendable (numbers: Range<Int>) in
                concurrentMap(Array(numbers), jobs: jobs) { _ in done.withLock { $0 += 1 } }.count
            }
            let (here, meanwhile) = sideBySide(jobs: jobs, { count(0..<100) }, { count(0..<200) })
            XCTAssertEqual([here, meanwhile, done.withLock { $0 }], [100, 200, 300])
        }
    }

    func testHalvesComeTogetherInOrder() {
        for count in [0, 1, 2, 7] {
            let items = Array(0..<count)
            for jobs in [1, 2] { XCTAssertEqual(inHalves(items, jobs: jobs) { Array($0) }.flatMap { $0 }, items) }
        }
        XCTAssertEqual(
            concurrentMap([3, 4], jobs: 2) { count in inHalves(Array(0..<count), jobs: 2) { $0.count } },
            [[1, 2], [2, 2]],
            "inside of another map")
    }
}
