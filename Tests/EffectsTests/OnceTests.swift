import Synchronization
import XCTest

@testable import Effects

final class OnceTests: XCTestCase {
    func testWhatIsStoredFirstStays() {
        let once = Once<Thing>()
        XCTAssertNil(once.load())
        let (first, second) = (Thing(), Thing())
        XCTAssert(once.storeIfNil(first) === first)
        XCTAssert(once.storeIfNil(second) === first)
        XCTAssert(once.load() === first)
    }

    func testAllThreadsHaveTheSame() {
        for _ in 0..<1000 {
            let once = Once<Thing>()
            let found = concurrentMap(Array(0..<4), jobs: 4) { _ in once.storeIfNil(Thing()) }
            for thing in found { XCTAssert(thing === once.load()) }
        }
    }

    func testItHoldsOnToWhatIsStoredAndToNothingElse() {
        weak var stored: Thing?
        weak var refused: Thing?
        do {
            let once = Once<Thing>()
            do {
                let (first, second) = (Thing(), Thing())
                (stored, refused) = (once.storeIfNil(first), second)
                _ = once.storeIfNil(second)
            }
            XCTAssertNotNil(stored)
            XCTAssertNil(refused)
            withExtendedLifetime(once.load()) {}
        }
        XCTAssertNil(stored)
    }
}

private final class Thing: Sendable {}
