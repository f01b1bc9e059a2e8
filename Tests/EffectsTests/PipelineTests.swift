import Effects
import Foundation
import Synchronization
import XCTest

final class PipelineTests: XCTestCase {
    func testResultsComeInTheOrderOfTheItemsWhoeverIsDoneFirst() {
        for jobs in [1, 2, 7] {
            for window in [1, 4, 64] {
                var rest = Array((0..<500).reversed())
                let out = Mutex<[Int]>([])
                pipeline(jobs: jobs, window: window, next: { rest.popLast() }, with: {}) { _, number in
                    if number % 7 == 0 { usleep(UInt32.random(in: 0...300)) }
                    return number * 2
                } put: { results in
                    out.withLock { $0 += results }
                    return true
                }
                XCTAssertEqual(out.withLock { $0 }, (0..<500).map { $0 * 2 }, "\(jobs) jobs, window \(window)")
            }
        }
    }

    func testAResultIsThereBeforeTheNextItemIsAskedFor() {
        let out = Mutex<[Int]>([])
        let came = DispatchSemaphore(value: 0)
        var number = 0
        pipeline(
            jobs: 2, window: 8,
            next: { () -> Int? in
                // As a caller does who writes one and waits.
                if number > 0 { XCTAssertEqual(came.wait(timeout: .now() + 10), .success) }
                number += 1
                return number <= 20 ? number : nil
            }, with: {}, { _, number in number },
            put: { results in
                out.withLock { $0 += results }
                for _ in results { came.signal() }
                return true
            })
        XCTAssertEqual(out.withLock { $0 }, Array(1...20))
    }

    func testNoMoreIsUnderWayThanTheWindow() {
        let underWay = Mutex(0)
        let most = Mutex(0)
        var number = 0
        pipeline(
            jobs: 4, window: 6,
            next: { () -> Int? in
                number += 1
                guard number <= 300 else { return nil }
                let now = underWay.withLock { underWay in
                    underWay += 1
                    return underWay
                }
                most.withLock { $0 = max($0, now) }
                return number
            }, with: {}, { _, number in number },
            put: { results in
                underWay.withLock { $0 -= results.count }
                return true
            })
        XCTAssertEqual(underWay.withLock { $0 }, 0)
        XCTAssertLessThanOrEqual(most.withLock { $0 }, 6)
    }

    func testWhenNothingIsTakenAnyMoreNothingMoreIsBegun() {
        for jobs in [1, 3] {
            let taken = Mutex<[Int]>([])
            var number = 0
            pipeline(
                jobs: jobs, window: 4,
                next: { () -> Int? in
                    number += 1
                    return number
                }, with: {}, { _, number in number },
                put: { results in
                    taken.withLock { $0 += results }
                    return !results.contains(10)
                })
            XCTAssertLessThan(number, 20)
            XCTAssertEqual(taken.withLock { $0 }, Array(1...taken.withLock { $0.count }))
            XCTAssertLessThan(taken.withLock { $0.count }, 15)
        }
    }

    func testEachThreadHasAToolOfItsOwn() {
        final class Tool { var used = 0 }
        let made = Mutex(0)
        let used = Mutex<[Int]>([])
        var number = 0
        pipeline(
            jobs: 3, window: 12,
            next: { () -> Int? in
                number += 1
                return number <= 100 ? number : nil
            },
            with: {
                made.withLock { $0 += 1 }
                return Tool()
            },
            { tool, _ in
                tool.used += 1
                return tool.used
            },
            put: { results in
                used.withLock { $0 += results }
                return true
            })
        XCTAssertEqual(made.withLock { $0 }, 3)
        XCTAssertEqual(used.withLock { $0.count }, 100)
    }
}
