import CNumbers
import CStandIns
import Foundation
import TestSupport
import XCTest

/// What Cairo has printed comes out letter by letter as the C library writes it.
final class NumberTests: XCTestCase {
    private static let room = 400

    func testNumbersOfAPage() {
        let numbers = [
            0, -0.0, 1, -1, 0.1, 297.6, 1e-7, .leastNonzeroMagnitude, 4_503_599_627_370_495.5, -12_345.678_9,
        ]
        for number in numbers { for places: Int32 in [0, 1, 3, 6, 12, 18] { check(number, places) } }
    }

    /// Of two that are as near the even one, and nines carry.
    func testHalves() {
        for half in stride(from: -8.5, through: 8.5, by: 1) { check(half, 0) }
        for eighth in stride(from: -2.0625, through: 2.0625, by: 0.125) {
            for places: Int32 in 0...4 { check(eighth, places) }
        }
        for nines in [0.9996, 0.999_999_6, 9.9995, 99.999_999_999_999_99, 0.5, 1.5] {
            for places: Int32 in 0...18 { check(nines, places) }
        }
    }

    func testAnyNumber() {
        var random = SplitMix(seed: 20_261_130)
        for _ in 0..<200_000 {
            check(Double(bitPattern: random.next()), Int32.random(in: 0...18, using: &random))
            check(Double.random(in: -2000...2000, using: &random), [3, 6, 18].randomElement(using: &random) ?? 3)
            check(Double.random(in: -0.2...0.2, using: &random), Int32.random(in: 0...18, using: &random))
        }
    }

    /// What isn't written here is passed on.
    func testOtherNumbersAndFormats() {
        for number in [Double.infinity, -.infinity, .nan, 9_007_199_254_740_992, 1e22, 1e300] { check(number, 3) }
        for places in [Int32(-1), 19, 25] { check(0.1, places) }
        for format in ["%f", "%.18f", "%g", "%e", "%10.2f", "%f%%"] {
            XCTAssertEqual(printed { print_double($0, $1, format, 0.062_5) }, expected(format, 0.062_5))
        }
        XCTAssertEqual(printed { print_text($0, $1, "<%s>", "d") }, "<d>")
    }

    func testWholeNumbers() {
        for format in ["%d", "%02x", "%04x", "%x", "%5d"] {
            for number in [0, 1, 9, 10, 255, 65_536, -1, .max, .min] as [Int32] {
                XCTAssertEqual(printed { print_int($0, $1, format, number) }, expected(format, number))
            }
        }
        for number in [0, 7, -1, .max, .min] {
            for format in ["%ld", "%010ld", "%5ld"] {
                XCTAssertEqual(printed { print_long($0, $1, format, number) }, expected(format, number))
            }
        }
    }

    /// As much as there is room for, and how much it would have been.
    func testLittleRoom() {
        for room in 0...8 {
            var (ours, theirs) = ([CChar](repeating: 1, count: 9), [CChar](repeating: 1, count: 9))
            let count = print_decimal(&ours, room, 3, 12.5)
            XCTAssertEqual(count, withVaList([12.5]) { vsnprintf(&theirs, room, "%.3f", $0) })
            XCTAssertEqual(ours, theirs)
        }
    }

    private func check(_ number: Double, _ places: Int32, line: UInt = #line) {
        let ours = printed { print_decimal($0, $1, places, number) }
        XCTAssertEqual(ours, expected("%.*f", places, number), "\(number) of \(places) places", line: line)
    }

    private func printed(_ print: (UnsafeMutablePointer<CChar>, Int) -> Int32) -> String {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: NumberTests.room) { buffer in
            guard let start = buffer.baseAddress else { return "" }
            let count = print(start, buffer.count)
            XCTAssertEqual(Int(count), strlen(start))
            return String(cString: start)
        }
    }

    private func expected(_ format: String, _ values: any CVarArg...) -> String {
        printed { start, room in withVaList(values) { vsnprintf(start, room, format, $0) } }
    }
}
