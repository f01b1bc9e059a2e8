import Diagnostics
import XCTest

final class DiagnosticTests: XCTestCase {
    func testDiagnosticsAreOrderedAsOneReadsAFile() {
        func at(_ file: String, _ byte: Int? = nil, _ path: String? = nil, length: Int = 1) -> Location {
            Location(
                file: file, path: path, position: byte.map { Position(line: 1, column: 1, bytes: $0..<$0 + length) })
        }
        let ordered = [
            Diagnostic(.error, "z", "without a place"),
            Diagnostic(.note, "a", "without a place"),
            Diagnostic(.note, "z", "the file", at: at("a.json")),
            Diagnostic(.note, "z", "a path in it", at: at("a.json", nil, "events")),
            Diagnostic(.note, "z", "its start", at: at("a.json", 0)),
            Diagnostic(.error, "z", "graver first", at: at("a.json", 5, "p")),
            Diagnostic(.warning, "a", "then by code", at: at("a.json", 5, "p", length: 3)),
            Diagnostic(.warning, "b", "and by message", at: at("a.json", 5, "p")),
            Diagnostic(.warning, "b", "by message", at: at("a.json", 5, "p", length: 2)),
            Diagnostic(.error, "a", "another path", at: at("a.json", 5, "q")),
            Diagnostic(.error, "a", "later", at: at("a.json", 40)),
            Diagnostic(.error, "a", "another file", at: at("b.json", 0)),
        ]
        XCTAssertEqual(ordered.reversed().sorted(), ordered)
        for (index, one) in ordered.enumerated() {
            for (otherIndex, other) in ordered.enumerated() { XCTAssertEqual(one < other, index < otherIndex) }
        }
    }

    func testWhatSeveralCameUponIsSaidOnce() {
        let (one, other) = (Diagnostic(.error, "a", "one"), Diagnostic(.warning, "a", "one"))
        XCTAssertEqual([other, one, other, one].sortedOnce, [one, other])
    }

    func testSeveritiesAreOrderedLeastFirst() {
        XCTAssertEqual(Severity.allCases.sorted(), [.note, .warning, .error])
    }
}
