import Diagnostics
import Foundation
import JSON
import Records
import XCTest

/// What became of a text that was read by a record.
struct Reading<Value: Hashable>: Hashable {
    var value: Value
    var diagnostics: [Diagnostic]
}

extension Record where Value: Hashable {
    func read(_ text: String) throws -> Reading<Value> {
        var problems = Problems()
        let bytes = Array(text.utf8)
        let (value, _) = readPartly(try JSONDocument(bytes).root, &problems)
        return Reading(value: value, diagnostics: problems.diagnostics(file: "talk.json", bytes: bytes))
    }
}

extension Diagnostic {
    /// A problem in `talk.json`, at the last place where a part stands in its text, of which only so much may be meant.
    static func talk(
        _ severity: Severity, _ code: String, _ message: String, _ path: String?, at part: String,
        of length: Int? = nil,
        in text: String, hint: String? = nil
    ) -> Diagnostic {
        let start = text.range(of: part, options: .backwards).map { text[..<$0.lowerBound].utf8.count } ?? 0
        let bytes = start..<start + (length ?? part.utf8.count)
        let position = Position.of([bytes], in: Array(text.utf8))[0]
        return Diagnostic(
            severity, code, message, at: Location(file: "talk.json", path: path, position: position), hint: hint)
    }

    static func talk(
        _ code: String, _ message: String, _ path: String?, at part: String, of length: Int? = nil, in text: String,
        hint: String? = nil
    ) -> Diagnostic {
        talk(.error, code, message, path, at: part, of: length, in: text, hint: hint)
    }
}

/// A text that a rule refuses, and what it says of it.
struct Refusal {
    let text: String
    let problems: [Problem]

    /// Refused as a whole.
    init(_ text: String, _ code: String, _ message: String, hint: String? = nil) {
        self.text = text
        problems = [Problem(.error, code, message, hint: hint, path: "", bytes: 0..<text.utf8.count)]
    }

    /// Refused for what stands inside.
    init(_ text: String, _ problems: [Problem]) {
        self.text = text
        self.problems = problems
    }
}

extension Problem {
    /// A problem with a part of a text.
    static func inside(
        _ text: String, _ part: String, _ path: String, _ code: String, _ message: String, hint: String? = nil
    ) -> Problem {
        let start = text.range(of: part).map { text[..<$0.lowerBound].utf8.count } ?? 0
        return Problem(.error, code, message, hint: hint, path: path, bytes: start..<start + part.utf8.count)
    }
}

/// Reads texts by a rule: the good ones must give their values without a word, the bad ones none and the problems named.
func check<Value: Equatable>(
    _ rule: Rule<Value>, good: [(String, Value)], bad: [Refusal], file: StaticString = #filePath, line: UInt = #line
) throws {
    for (text, expected) in good {
        var problems = Problems()
        let value = rule.read(try JSONDocument(Array(text.utf8)).root, &problems)
        XCTAssertEqual(value, expected, text, file: file, line: line)
        XCTAssertEqual(problems.items, [], text, file: file, line: line)
    }
    for refusal in bad {
        var problems = Problems()
        let value = rule.read(try JSONDocument(Array(refusal.text.utf8)).root, &problems)
        XCTAssertNil(value, refusal.text, file: file, line: line)
        XCTAssertEqual(problems.items, refusal.problems, refusal.text, file: file, line: line)
    }
}
