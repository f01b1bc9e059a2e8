import QRCode
import XCTest

final class QRCodeTests: XCTestCase {
    func testCapitalsAndDigitsArePackedTighter() throws {
        // As many characters; 131 of them are version 6 in alphanumeric mode, and 7 in bytes.
        let versions: [(text: String, version: Int)] = [
            (String(repeating: "A1", count: 65) + ":", 6), (String(repeating: "a1", count: 65) + ":", 8),
            (String(repeating: "7", count: 255), 6), ("EBS2026-000123-00", 1), ("ebstwenty-abcdefg", 2),
            (String(repeating: "x", count: 32), 3),
        ]
        for (text, version) in versions { XCTAssertEqual(try QRCode(text).version, version, text) }
    }

    func testSideFollowsFromTheVersion() throws {
        for level in QRCode.Level.allCases {
            let code = try QRCode("https://example.com/t/7f3a", level: level)
            XCTAssertEqual(code.side, 17 + 4 * code.version)
            XCTAssertEqual(code.rows.count, code.side * ((code.side + 7) / 8))
        }
    }

    func testEveryCodeHasItsFinderPatterns() throws {
        let code = try QRCode("a")
        for (x, y) in [(0, 0), (code.side - 7, 0), (0, code.side - 7)] {
            XCTAssertTrue((0..<7).allSatisfy { code.isDark(x + $0, y) && code.isDark(x, y + $0) })
            XCTAssertFalse(code.isDark(x + 1, y + 1))
        }
        XCTAssertFalse(code.isDark(7, 7))
        XCTAssertFalse(
            code.isDark(-1, 0) || code.isDark(0, -1) || code.isDark(code.side, 0) || code.isDark(0, code.side))
    }

    func testWhatNoCodeCanHoldIsAnError() {
        let problems: [(String, QRCode.Level, QRProblem)] = [
            ("", .low, .empty), ("a\0b", .low, .null),
            (String(repeating: "x", count: 2954), .low, .tooLong(bytes: 2954)),
            (String(repeating: "x", count: 2332), .medium, .tooLong(bytes: 2332)),
            (String(repeating: "é", count: 1166), .medium, .tooLong(bytes: 2332)),
        ]
        for (text, level, problem) in problems {
            XCTAssertThrowsError(try QRCode(text, level: level)) { XCTAssertEqual($0 as? QRProblem, problem) }
        }
        XCTAssertEqual(try QRCode(String(repeating: "x", count: 2953), level: .low).version, 40)
        XCTAssertEqual(try QRCode(String(repeating: "x", count: 2331), level: .medium).version, 40)
    }

    func testSmallestSideCountsTheQuietZone() throws {
        XCTAssertEqual(try QRCode("a").smallestSide(module: 0.6), 29 * 0.6, accuracy: 1e-9)
    }

    func testTheSameTextIsTheSameCodeOnEveryThread() throws {
        let text = "EBS2026-000123-00"
        let code = try QRCode(text)
        DispatchQueue.concurrentPerform(iterations: 200) { _ in XCTAssertEqual(try? QRCode(text), code) }
    }
}
