import JSON

/// One key of a record: its name, what may stand there, and one sentence about it.
public struct Field<Root: Sendable>: Sendable {
    public let name: String
    public let summary: String
    public let isRequired: Bool
    public let expected: String
    public let schema: Schema
    @usableFromInline let reader: any FieldReader<Root>

    @usableFromInline
    init(
        name: String, summary: String, isRequired: Bool, expected: String, schema: Schema,
        read: @escaping @Sendable (JSONValue, inout Root, inout Problems) -> Completeness
    ) {
        self.name = name
        self.summary = summary
        self.isRequired = isRequired
        self.expected = expected
        self.schema = schema
        reader = FieldReading(isRequired: isRequired, body: read)
    }

    @inlinable
    init<Value>(
        _ name: String, _ summary: String, _ rule: Rule<Value>, isRequired: Bool,
        set: @escaping @Sendable (Value, inout Root) -> Void
    ) {
        let schema = isRequired ? rule.schema : rule.schema.orNull
        let read: @Sendable (JSONValue, inout Root, inout Problems) -> Completeness
        // Which of the two it is doesn't change: asked at every value, the answer would be held at every value.
        if let readPartly = rule.readPartly {
            read = { value, root, problems in
                guard let partial = readPartly(value, &problems) else { return .none }
                set(partial.value, &root)
                return partial.isWhole ? .whole : .partial
            }
        } else {
            read = { [read = rule.read] value, root, problems in
                guard let whole = read(value, &problems) else { return .none }
                set(whole, &root)
                return .whole
            }
        }
        self.init(
            name: name, summary: summary, isRequired: isRequired, expected: rule.expected, schema: schema, read: read)
    }
}

extension Field {
    /// A key that must be there.
    @inlinable
    public static func required<Value>(
        _ name: String, _ path: WritableKeyPath<Root, Value> & Sendable, _ rule: Rule<Value>, _ summary: String
    ) -> Field {
        Field(name, summary, rule, isRequired: true) { value, root in root[keyPath: path] = value }
    }

    /// A key that may be left out or be null.
    @inlinable
    public static func optional<Value>(
        _ name: String, _ path: WritableKeyPath<Root, Value?> & Sendable, _ rule: Rule<Value>, _ summary: String
    ) -> Field {
        Field(name, summary, rule, isRequired: false) { value, root in root[keyPath: path] = value }
    }

    /// A key that may be left out or be null, and then has the value of a blank record.
    @inlinable
    public static func defaulted<Value>(
        _ name: String, _ path: WritableKeyPath<Root, Value> & Sendable, _ rule: Rule<Value>, _ summary: String
    ) -> Field {
        Field(name, summary, rule, isRequired: false) { value, root in root[keyPath: path] = value }
    }
}

extension Field {
    /// The same key as one of a larger record, which keeps the smaller at a path.
    @inlinable
    public func within<Outer>(_ path: WritableKeyPath<Outer, Root> & Sendable) -> Field<Outer> {
        Field<Outer>(name: name, summary: summary, isRequired: isRequired, expected: expected, schema: schema) {
            [reader] value, outer, problems in
            reader.read(value, into: &outer[keyPath: path], &problems)
        }
    }
}

extension Schema {
    @usableFromInline var orNull: Schema { map { ["anyOf": [$0, ["type": "null"]]] } }
}

/// How far the reading of a value got.
@frozen
public enum Completeness: Hashable, Sendable {
    case whole
    /// Some of its parts are as a blank has them.
    case partial
    case none
}
