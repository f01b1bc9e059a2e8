import JSON
import Records
import XCTest

final class SchemaPageTests: XCTestCase {
    func testARecordIsAPageToRead() {
        let schema = Talk.record.schema.document(id: "https://example.com/talk.json", title: "A talk")
        XCTAssertEqual(
            SchemaPage(schema).markdown,
            """
            # A talk

            Somebody speaks.

            | key | what | |
            |---|---|---|
            | `title` (required) | line | What it is called. |
            | `starts` (required) | whole number | The minute it starts. |
            | `ends` (required) | whole number | The minute it ends. |
            | `room` | line | Where it is. |
            | `tags` | list of line | What it is about. |
            | `speaker` (required) | line | Who speaks. |
            | `email` | email | Their address. |

            ## Values

            | what | is |
            |---|---|
            | email | a mail address, such as events@example.com |
            | line | a text that isn't empty |

            """)
    }

    func testObjectsInsideHaveSectionsOfTheirOwn() {
        let item: JSON = ["type": "object", "properties": ["on": ["type": "boolean", "description": "Whether."]]]
        let schema: JSON = [
            "title": "T", "description": "D.", "type": "object",
            "properties": [
                "rows": ["anyOf": [["type": "array", "items": item], ["type": "null"]], "description": "Rows."],
                "by": ["type": "object", "additionalProperties": item, "description": "By name."],
                "kind": ["enum": ["a", "b"], "description": "Kind."],
                "version": ["const": 1, "description": "Version."],
                "venue": ["$ref": "#/$defs/venue", "description": "Venue."],
            ],
            "$defs": ["venue": item.with("description", "A place.")],
        ]
        XCTAssertEqual(
            SchemaPage(schema).markdown,
            """
            # T

            D.

            | key | what | |
            |---|---|---|
            | `rows` | list of [rows](#rows) | Rows. |
            | `by` | [by](#by) by name | By name. |
            | `kind` | `a`, `b` | Kind. |
            | `version` | `1` | Version. |
            | `venue` | [venue](#venue) | Venue. |

            ## rows

            | key | what | |
            |---|---|---|
            | `on` | true or false | Whether. |

            ## by

            | key | what | |
            |---|---|---|
            | `on` | true or false | Whether. |

            ## venue

            A place.

            | key | what | |
            |---|---|---|
            | `on` | true or false | Whether. |

            """)
    }
}
