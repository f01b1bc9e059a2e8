import JSON

extension Record {
    /// The table as a JSON Schema: its keys, which are required, and a sentence on each.
    public var schema: Schema {
        var definitions: [String: JSON] = [:]
        var properties: [JSON.Member] = []
        for field in fields {
            definitions.merge(field.schema.definitions) { mine, _ in mine }
            properties.append(JSON.Member(field.name, field.schema.json.with("description", .string(field.summary))))
        }
        let required = fields.filter(\.isRequired).map { JSON.string($0.name) }
        return Schema(
            .compact([
                "type": "object",
                "description": .string(summary),
                "required": required.isEmpty ? nil : .array(required),
                "properties": .object(properties),
                "additionalProperties": isClosed ? false : nil,
            ]), definitions: definitions)
    }
}
