import JSON
import Records
import XCTest

final class ListRuleTests: XCTestCase {
    func testAListIsReadWholeOrNotAtAll() throws {
        let text = "[1, \"x\", 3, -4]"
        let message = "expected a whole number from 0 to 9, found "
        try check(
            .list(.integer(0, 9)), good: [("[]", []), ("[1]", [1]), ("[3, 1, 3]", [3, 1, 3])],
            bad: [
                Refusal(
                    text,
                    [
                        .inside(text, "\"x\"", "[1]", "value.number", message + "“x”"),
                        .inside(text, "-4", "[3]", "value.number", message + "-4"),
                    ]),
                Refusal("1", "value.list", "expected a list, found 1", hint: "put it in [ ]"),
                Refusal("{}", "value.list", "expected a list, found an empty object", hint: "put it in [ ]"),
                Refusal("null", "value.list", "expected a list, found null", hint: "put it in [ ]"),
            ])
    }

    func testAListMayHaveToHoldSomething() throws {
        try check(
            .list(.integer(0), least: 1), good: [("[1]", [1])],
            bad: [Refusal("[]", "value.list", "expected at least 1, found an empty list")])
    }

    func testAnObjectByNamesIsSortedByThem() throws {
        struct Entry: Equatable {
            var key: String
            var value: Int
        }
        let rule = Rule<[(key: String, value: Int)]>.dictionary(
            "value.name", keys: "a name in lower case", pattern: "^[a-z]+$", .integer(0), least: 1,
            readKey: { $0.utf8.allSatisfy { (97...122).contains($0) } ? $0 : nil })
        let names = rule.map { pairs in pairs.map { Entry(key: $0.key, value: $0.value) } }
        let (wrongKeys, twice, wrongValue) = (
            #"{"a": 1, "B": 2, "C": "x"}"#, #"{"a": 1, "a": 2}"#, #"{"a": "x", "b": 1}"#
        )
        try check(
            names, good: [(#"{"b": 2, "a": 1}"#, [Entry(key: "a", value: 1), Entry(key: "b", value: 2)])],
            bad: [
                Refusal(
                    wrongKeys,
                    [
                        .inside(
                            wrongKeys, "\"B\"", "B", "value.name", "expected a name in lower case as the key, found “B”"
                        ),
                        .inside(
                            wrongKeys, "\"C\"", "C", "value.name", "expected a name in lower case as the key, found “C”"
                        ),
                    ]),
                Refusal(
                    wrongValue,
                    [
                        .inside(
                            wrongValue, "\"x\"", "a", "value.number",
                            "expected a whole number from 0 to 1000000000, found “x”")
                    ]),
                Refusal("{}", "value.name", "expected an object by a name in lower case, found an empty object"),
                Refusal("[]", "value.name", "expected an object by a name in lower case, found an empty array"),
                Refusal(
                    twice,
                    [
                        Problem(
                            .error, "record.repeated-key", "the key “a” stands here twice",
                            hint: "remove one of the two",
                            path: "a", bytes: 9..<12)
                    ]),
            ])
        XCTAssertEqual(
            rule.schema.json,
            [
                "type": "object", "propertyNames": ["pattern": "^[a-z]+$"],
                "additionalProperties": ["type": "integer", "minimum": 0, "maximum": 1_000_000_000], "minProperties": 1,
            ])
    }
}
