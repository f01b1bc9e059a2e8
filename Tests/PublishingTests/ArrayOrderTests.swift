import XCTest

@testable import Publishing

/// In which order threads do what is to be done.
final class ArrayOrderTests: XCTestCase {
    func testRunsEndWhereTheKeyIsAnother() {
        XCTAssertEqual([Int]().runs { $0 }, [])
        XCTAssertEqual([1, 3, 2, 4, 5].runs { $0 % 2 }, [[1, 3], [2, 4], [5]])
    }

    func testInterleavedElementsComeFromEachPartInTurn() {
        XCTAssertEqual([Int]().interleaved(2), [])
        XCTAssertEqual([1, 2, 3].interleaved(1), [1, 2, 3])
        XCTAssertEqual([1, 2, 3, 4, 5].interleaved(2), [1, 4, 2, 5, 3])
        XCTAssertEqual([1, 2].interleaved(8), [1, 2])
    }
}
