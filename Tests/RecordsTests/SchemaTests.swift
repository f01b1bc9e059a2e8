import JSON
import Records
import XCTest

final class SchemaTests: XCTestCase {
    private func nullable(_ schema: JSON, _ sentence: JSON) -> JSON {
        ["anyOf": [schema, ["type": "null"]], "description": sentence]
    }

    func testARecordIsAWholeSchema() {
        let line: JSON = ["$ref": "#/$defs/line"]
        let minute: JSON = ["type": "integer", "minimum": 0, "maximum": 1440]
        XCTAssertEqual(
            Talk.record.schema.document(id: "https://example.com/talk.json", title: "A talk"),
            [
                "$schema": "https://json-schema.org/draft/2020-12/schema",
                "$id": "https://example.com/talk.json",
                "title": "A talk",
                "type": "object",
                "description": "Somebody speaks.",
                "required": ["title", "starts", "ends", "speaker"],
                "properties": [
                    "title": line.with("description", "What it is called."),
                    "starts": minute.with("description", "The minute it starts."),
                    "ends": minute.with("description", "The minute it ends."),
                    "room": nullable(line, "Where it is."),
                    "tags": nullable(["type": "array", "items": line], "What it is about."),
                    "speaker": line.with("description", "Who speaks."),
                    "email": nullable(["$ref": "#/$defs/email"], "Their address."),
                ],
                "$defs": [
                    "email": [
                        "type": "string", "maxLength": 254, "pattern": .string("^\(Rule<String>.address)$"),
                        "description": "a mail address, such as events@example.com",
                    ],
                    "line": [
                        "type": "string", "pattern": .string("^\(Rule<String>.visible)$"),
                        "description": "a text that isn't empty",
                    ],
                ],
            ])
    }

    func testAClosedRecordAllowsNothingElse() {
        XCTAssertEqual(Talk.record(isClosed: true).schema.json["additionalProperties"], false)
        XCTAssertNil(Talk.record.schema.json["additionalProperties"])
    }

    func testANameIsWrittenOutOnce() {
        let schema = Schema(["type": "string"]).named("word")
        XCTAssertEqual(schema.json, ["$ref": "#/$defs/word"])
        XCTAssertEqual(schema.definitions, ["word": ["type": "string"]])
        let list = Rule<[String]>.list(Rule<String>.line.named("row"), least: 2).schema
        XCTAssertEqual(list.json, ["type": "array", "items": ["$ref": "#/$defs/row"], "minItems": 2])
        XCTAssertEqual(list.definitions["row"], ["$ref": "#/$defs/line", "description": "a text that isn't empty"])
    }
}
