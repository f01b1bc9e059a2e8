import XCTest

@testable import Fetching

final class StatedPauseTests: XCTestCase {
    /// Sun, 06 Nov 1994 08:49:37 GMT.
    private static let now = 784_111_777.0

    private func pause(_ status: Int, _ headers: [String: String]) -> Double? {
        StatedPause.seconds(Response(status: status, headers: headers), now: Self.now)
    }

    func testRetryAfterIsANumberOrADate() {
        XCTAssertEqual(pause(429, ["retry-after": "7"]), 7)
        XCTAssertEqual(pause(503, ["retry-after": "1.5"]), 1.5)
        XCTAssertNil(pause(503, ["retry-after": "-3"]))
        XCTAssertNil(pause(429, ["retry-after": "0"]))
        XCTAssertEqual(pause(429, ["retry-after": "Sun, 06 Nov 1994 08:50:37 GMT"]), 60)
        XCTAssertNil(pause(429, ["retry-after": "Sun, 06 Nov 1994 08:00:00 GMT"]))
        XCTAssertNil(pause(429, ["retry-after": "soon"]))
        XCTAssertNil(pause(429, ["retry-after": "nan"]))
        XCTAssertNil(pause(429, [:]))
    }

    func testADateIsReadByTheClockOfWhoWroteIt() {
        let headers = ["retry-after": "Sun, 06 Nov 1994 10:00:10 GMT", "date": "Sun, 06 Nov 1994 10:00:00 GMT"]
        XCTAssertEqual(pause(429, headers), 10)
    }

    func testUsedUpQuestionsComeBackAtTheReset() {
        XCTAssertEqual(pause(200, ["x-ratelimit-remaining": "0", "x-ratelimit-reset": "12"]), 12)
        XCTAssertEqual(pause(200, ["ratelimit-remaining": "0", "ratelimit-reset": "12"]), 12)
        XCTAssertEqual(pause(200, ["x-ratelimit-remaining": "0", "x-ratelimit-reset": "\(Self.now + 20)"]), 20)
        XCTAssertEqual(pause(429, ["x-ratelimit-reset": "9"]), 9)
        XCTAssertNil(pause(200, ["x-ratelimit-remaining": "1", "x-ratelimit-reset": "12"]))
        XCTAssertNil(pause(200, ["x-ratelimit-remaining": "0"]))
        XCTAssertEqual(pause(429, ["retry-after": "3", "x-ratelimit-reset": "9"]), 3)
    }

    func testDatesInAllThreeForms() {
        for text in [
            "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
        ] {
            XCTAssertEqual(HTTPDate.seconds(text), Self.now, text)
        }
        XCTAssertEqual(HTTPDate.seconds("Thu, 01 Jan 2026 00:00:00 GMT"), 1_767_225_600)
        for text in [
            "", "now", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Foo 1994 08:49:37 GMT", "1994-11-06T08:49:37Z",
        ] {
            XCTAssertNil(HTTPDate.seconds(text), text)
        }
    }
}
