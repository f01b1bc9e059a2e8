import XCTest

@testable import Crypto

final class SealedTests: XCTestCase {
    private let head = "playbill test 1\n"

    func testWhatWasSealedIsOpened() {
        for count in [0, 1, 7, 8, 31, 32, 33, 64, 1000] {
            let payload = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37) }
            XCTAssertEqual(Sealed.open(head, Sealed.seal(Array(head.utf8) + payload)).map(Array.init), payload)
        }
    }

    func testNothingElseIs() {
        let sealed = Sealed.seal(Array(head.utf8) + (0..<100).map { UInt8($0) })
        XCTAssertNil(Sealed.open("playbill test 2\n", sealed))
        XCTAssertNil(Sealed.open(head, sealed + [0]))
        XCTAssertNil(Sealed.open(head, []))
        for length in sealed.indices { XCTAssertNil(Sealed.open(head, Array(sealed[..<length])), "\(length)") }
        for place in sealed.indices {
            for bit in 0..<8 {
                var damaged = sealed
                damaged[place] ^= 1 << UInt8(bit)
                XCTAssertNil(Sealed.open(head, damaged), "bit \(bit) of \(place)")
            }
        }
    }

    func testTextsThatAreAlikeHaveOtherSums() {
        let texts = (0..<40_000).map { "event-\($0)" } + (1..<2000).map { String(repeating: "\0", count: $0) }
        XCTAssertEqual(Set(texts.map { Checksum(of: $0.utf8) }).count, texts.count)
        // Words that change places, within a lane and between lanes.
        let words = (0..<12).map { [UInt8](repeating: UInt8($0), count: 8) }
        var sums: Set<Checksum> = [Checksum(of: words.joined())]
        for one in words.indices {
            for other in words.indices where other > one {
                var swapped = words
                swapped.swapAt(one, other)
                XCTAssert(sums.insert(Checksum(of: swapped.joined())).inserted, "\(one) and \(other)")
            }
        }
    }
}
