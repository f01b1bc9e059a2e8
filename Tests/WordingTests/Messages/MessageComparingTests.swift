import Catalog
import Diagnostics
import XCTest

@testable import Wording

final class MessageComparingTests: XCTestCase {
    private func compared(_ language: String, _ text: String, with original: String) throws -> [Diagnostic] {
        let reference = Messages.read(Array(original.utf8), language: .english, file: "en.json")
        let tag = try XCTUnwrap(LanguageTag(language))
        let mine = Messages.read(Array(text.utf8), language: tag, file: "\(language).json")
        XCTAssertEqual(reference.problems + mine.problems, [])
        return mine.messages.problems(against: reference.messages)
    }

    func testATranslationThatSaysTheSameHasNoProblems() throws {
        let english = #"{"a": "Hi {name}", "n": {"one": "one", "other": "{count}"}}"#
        XCTAssertEqual(try compared("en", english, with: english), [])
        XCTAssertEqual(try compared("ja", #"{"a": "{name}", "n": "{count}枚"}"#, with: english), [])
        XCTAssertEqual(
            try compared("fr", #"{"a": "{name}", "n": {"one": "une", "other": "{count}"}}"#, with: english), [])
        XCTAssertEqual(
            try compared(
                "pl", #"{"a": "{name}", "n": {"one": "1", "few": "{count}", "many": "{count}", "other": "x"}}"#,
                with: english), [])
    }

    func testDifferencesAreNamedWithTheirPlace() throws {
        let english =
            #"{"home": "Home", "hi": "Hi {name}", "n": {"one": "one", "other": "{count} left"}, "plain": "x"}"#
        let arabic =
            #"{"hom": "x", "hi": "{nam}", "n": {"one": "1", "other": "2"}, "plain": {"few": "x", "other": "y"}}"#
        func problem(
            _ severity: Severity, _ code: String, _ message: String, _ path: String, _ column: Int, _ bytes: Range<Int>,
            _ hint: String
        ) -> Diagnostic {
            Diagnostic(
                severity, "messages.\(code)", message,
                at: Location(
                    file: "ar.json", path: path, position: Position(line: 1, column: column, bytes: bytes)),
                hint: hint)
        }
        let counts = "“ar” counts with zero, one, two, few, many, other"
        XCTAssertEqual(
            try compared("ar", arabic, with: english),
            [
                problem(
                    .warning, "unknown-key", "en.json has no message “hom”", "hom", 9, 8..<11, "did you mean “home”?"),
                problem(
                    .warning, "missing-placeholder", "“hi” leaves out “{name}”", "hi", 20, 19..<26,
                    "the message it translates has it"),
                problem(
                    .error, "unknown-placeholder", "nothing fills “{nam}” in “hi”", "hi", 20, 19..<26,
                    "did you mean “name”?"),
            ]
                + ["few", "many", "two", "zero"].map {
                    problem(
                        .warning, "missing-category", "“n” has no text for “\($0)”", "n", 34, 33..<59, counts)
                }
                + [
                    problem(
                        .warning, "missing-placeholder", "“n” leaves out “{count}”", "n", 34, 33..<59,
                        "the message it translates has it"),
                    problem(
                        .warning, "counts", "“plain” has plural forms, and no count to choose by", "plain", 71, 70..<96,
                        "write one text"),
                    Diagnostic(
                        .warning, "messages.missing-key", "there is no message “home” in “ar”",
                        at: Location(file: "ar.json"), hint: "did you mean “hom”?"),
                ])
    }

    func testFormsThatALanguageNeverTakesAreNamed() throws {
        let found = try compared(
            "sw", #"{"n": {"one": "1", "two": "2", "other": "{count} {x}"}}"#,
            with: #"{"n": {"one": "1", "other": "2"}}"#)
        XCTAssertEqual(
            found.map { "\($0.severity) \($0.message) (\($0.hint ?? ""))" },
            [
                "error nothing fills “{x}” in “n” (remove it)",
                "warning “sw” never takes the text for “two” (it counts with one, other)",
            ])
    }
}
