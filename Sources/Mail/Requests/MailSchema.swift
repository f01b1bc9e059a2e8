import Catalog
import Feeds
import JSON
import Records

/// What requests may hold: an object for each kind, with what its context takes.
public enum MailSchema {
    /// The JSON Schema of a request, which is of one of the kinds.
    public static var schema: JSON {
        var definitions = OrderReader.schema.definitions
        var kinds: [JSON] = []
        for kind in MailKind.allCases {
            guard let record = MailContext.records[kind] else { continue }
            let context = record.schema
            definitions.merge(context.definitions) { mine, _ in mine }
            definitions[kind.rawValue] = request(kind, record, context.json)
            kinds.append(["$ref": .string("#/$defs/\(kind.rawValue)")])
        }
        return Schema(
            ["type": "object", "description": "A mail that is asked for.", "oneOf": .array(kinds)],
            definitions: definitions
        ).document(id: "https://playbill.dev/schema/mail.json", title: "Playbill mail request")
    }

    private static func request(_ kind: MailKind, _ record: Record<MailContext>, _ context: JSON) -> JSON {
        let mustHaveContext = record.fields.contains(where: \.isRequired)
        return [
            "type": "object", "description": .string("A mail of the kind \(kind.rawValue)."),
            "required": .array((["kind", "order"] + (mustHaveContext ? ["context"] : [])).map(JSON.string)),
            "properties": [
                "kind": ["const": .string(kind.rawValue), "description": "What it is for."],
                "order": OrderReader.schema.json.with("description", "The order that it is about."),
                "context": context.with("description", "What else it needs to know."),
            ],
            "additionalProperties": false,
        ]
    }
}
