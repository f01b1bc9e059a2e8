import JSON

/// How one kind of value is read, and how the same is said to people and in a JSON Schema.
public struct Rule<Value: Sendable>: Sendable {
    /// In words, after "expected": `a whole number of at least 0`.
    public var expected: String
    public var schema: Schema
    /// Answers nil after it has reported why.
    public var read: @Sendable (JSONValue, inout Problems) -> Value?

    public init(
        _ expected: String, schema: Schema, read: @escaping @Sendable (JSONValue, inout Problems) -> Value?
    ) {
        self.expected = expected
        self.schema = schema.described(expected)
        self.read = read
    }

    /// A rule for one scalar: `parse` answers nil for what is not as expected, and the rule says so.
    @inlinable
    public init(
        _ code: String, _ expected: String, schema: Schema, hint: String? = nil,
        parse: @escaping @Sendable (JSONValue) -> Value?
    ) {
        self.init(expected, schema: schema) { value, problems in
            if let parsed = parse(value) { return parsed }
            problems.error(code, "expected \(expected), found \(value.summary)", at: value, hint: hint)
            return nil
        }
    }
}

extension Rule {
    /// The same rule with its value turned into another.
    @inlinable
    public func map<Other>(_ transform: @escaping @Sendable (Value) -> Other) -> Rule<Other> {
        Rule<Other>(expected, schema: schema) { [read] value, problems in read(value, &problems).map(transform) }
    }

    /// The same rule with its schema written out once, under a name.
    public func named(_ name: String) -> Rule {
        Rule(expected, schema: schema.named(name), read: read)
    }
}
