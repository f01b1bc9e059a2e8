import Diagnostics
import XCTest

final class TallyTests: XCTestCase {
    func testEachSeverityIsCounted() {
        let tally = Tally([.error, .warning, .error, .note].map { Diagnostic($0, "a.b", "m") })
        XCTAssertEqual([tally.errors, tally.warnings, tally.notes], [2, 1, 1])
    }

    func testWhatItSays() {
        let cases: [([Severity], String)] = [
            ([], "no problems"), ([.note], "no problems"), ([.error], "1 error"), ([.warning, .warning], "2 warnings"),
            ([.warning, .error, .error, .note], "2 errors, 1 warning"),
        ]
        for (severities, text) in cases {
            XCTAssertEqual(Tally(severities.map { Diagnostic($0, "a.b", "m") }).text, text)
        }
        XCTAssertEqual([0, 1, 2].map { Tally.counted($0, "event") }, ["0 events", "1 event", "2 events"])
    }
}
