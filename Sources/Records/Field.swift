import JSON

/// One key of a record: its name, what may stand there, and one sentence about it.
public struct Field<Root: Sendable>: Sendable {
    public let name: String
    public let summary: String
    public let isRequired: Bool
    public let expected: String
    public let schema: Schema
    /// Reads the value into the record; answers false after it has reported why not.
    let read: @Sendable (JSONValue, inout Root, inout Problems) -> Bool
}

extension Field {
    /// A key that must be there.
    public static func required<Value>(
        _ name: String, _ path: WritableKeyPath<Root, Value> & Sendable, _ rule: Rule<Value>, _ summary: String
    ) -> Field {
        Field(name: name, summary: summary, isRequired: true, expected: rule.expected, schema: rule.schema) {
            value, root, problems in
            guard let read = rule.read(value, &problems) else { return false }
            root[keyPath: path] = read
            return true
        }
    }

    /// A key that may be left out or be null.
    public static func optional<Value>(
        _ name: String, _ path: WritableKeyPath<Root, Value?> & Sendable, _ rule: Rule<Value>, _ summary: String
    ) -> Field {
        Field(name: name, summary: summary, isRequired: false, expected: rule.expected, schema: rule.schema.orNull) {
            value, root, problems in
            if value.isNull { return true }
            guard let read = rule.read(value, &problems) else { return false }
            root[keyPath: path] = read
            return true
        }
    }

    /// A key that may be left out or be null, and then has the value of a blank record.
    public static func defaulted<Value>(
        _ name: String, _ path: WritableKeyPath<Root, Value> & Sendable, _ rule: Rule<Value>, _ summary: String
    ) -> Field {
        Field(name: name, summary: summary, isRequired: false, expected: rule.expected, schema: rule.schema.orNull) {
            value, root, problems in
            if value.isNull { return true }
            guard let read = rule.read(value, &problems) else { return false }
            root[keyPath: path] = read
            return true
        }
    }
}

extension Schema {
    fileprivate var orNull: Schema { map { ["anyOf": [$0, ["type": "null"]]] } }
}
