import Diagnostics
import JSON
import Records
import XCTest

final class ScalarRuleTests: XCTestCase {
    func testTrueOrFalse() throws {
        func refusal(_ text: String, _ found: String) -> Refusal {
            Refusal(text, "value.bool", "expected true or false, found \(found)")
        }
        try check(
            .bool, good: [("true", true), ("false", false)],
            bad: [
                refusal("null", "null"), refusal("1", "1"), refusal("\"true\"", "“true”"),
                refusal("[]", "an empty array"),
            ])
    }

    func testWholeNumbers() throws {
        func refusal(_ text: String, _ found: String) -> Refusal {
            Refusal(text, "value.number", "expected a whole number from -1 to 1000000000, found \(found)")
        }
        try check(
            .integer(-1), good: [("-1", -1), ("0", 0), ("1000000000", 1_000_000_000), ("2.0", 2), ("1e3", 1000)],
            bad: [
                refusal("-2", "-2"), refusal("1000000001", "1000000001"), refusal("1.5", "1.5"),
                refusal("1e400", "1e400"),
                refusal("\"1\"", "“1”"), refusal("true", "true"), refusal("null", "null"),
                refusal("{}", "an empty object"),
            ])
    }

    func testNumbers() throws {
        func refusal(_ text: String, _ found: String) -> Refusal {
            Refusal(text, "value.number", "expected a number from -90 to 90, found \(found)")
        }
        try check(
            .number(-90, 90), good: [("-90", -90), ("0.51", 0.51), ("90.0", 90), ("9e1", 90)],
            bad: [
                refusal("90.001", "90.001"), refusal("-91", "-91"), refusal("\"5\"", "“5”"), refusal("1e999", "1e999"),
            ])
    }

    func testALineHasSomethingToSee() throws {
        func refusal(_ text: String, _ found: String) -> Refusal {
            Refusal(text, "value.text", "expected a text that isn't empty, found \(found)")
        }
        try check(
            .line,
            good: [
                ("\"a\"", "a"), ("\" a \"", " a "), (#""a\nb\tc\r""#, "a\nb\tc\r"), ("\"東京 🎭\"", "東京 🎭"),
                (#""\u00e9""#, "é"),
            ],
            bad: [
                refusal("\"\"", "“”"), refusal("\" \"", "“ ”"), refusal(#""\n\t""#, "“··”"),
                refusal("\"\u{3000}\"", "“\u{3000}”"),
                refusal(#""a\u0000""#, "“a·”"), refusal(#""\u001b[2J""#, "“·[2J”"), refusal("1", "1"),
                refusal("null", "null"),
            ])
    }

    func testAWordIsOneOfAFew() throws {
        enum Fruit: String, CaseIterable, Sendable {
            case apple, quince
        }
        let message = "expected one of “apple”, “quince”, found "
        try check(
            Rule<Fruit>.word("value.fruit"), good: [("\"apple\"", .apple), ("\"quince\"", .quince)],
            bad: [
                Refusal("\"aple\"", "value.fruit", message + "“aple”", hint: "did you mean “apple”?"),
                Refusal("\"Quince\"", "value.fruit", message + "“Quince”", hint: "did you mean “quince”?"),
                Refusal("\"pear\"", "value.fruit", message + "“pear”"),
                Refusal("1", "value.fruit", message + "1"),
                Refusal("null", "value.fruit", message + "null"),
            ])
        XCTAssertEqual(Rule<Fruit>.word("value.fruit").schema.json, ["enum": ["apple", "quince"]])
    }
}
