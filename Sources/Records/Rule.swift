import JSON

/// How one kind of value is read, and how the same is said to people and in a JSON Schema.
public struct Rule<Value: Sendable>: Sendable {
    /// In words, after "expected": `a whole number of at least 0`.
    public var expected: String
    public var schema: Schema
    /// Answers nil after it has reported why.
    public var read: @Sendable (JSONValue, inout Problems) -> Value?
    /// For rules whose values have parts: what could be read of a faulty one too, for checks that can do with that.
    public var readPartly: (@Sendable (JSONValue, inout Problems) -> Partial?)?

    public typealias Partial = (value: Value, isWhole: Bool)

    public init(
        _ expected: String, schema: Schema, read: @escaping @Sendable (JSONValue, inout Problems) -> Value?
    ) {
        self.expected = expected
        self.schema = schema.described(expected)
        self.read = read
    }

    @inlinable
    public init(
        _ expected: String, schema: Schema, partly: @escaping @Sendable (JSONValue, inout Problems) -> Partial?
    ) {
        self.init(expected, schema: schema) { value, problems in
            partly(value, &problems).flatMap { $0.isWhole ? $0.value : nil }
        }
        readPartly = partly
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
    public func map<Other>(_ transform: @escaping @Sendable (Value) -> Other) -> Rule<Other> {
        Rule<Other>(expected, schema: schema) { [read] value, problems in read(value, &problems).map(transform) }
    }

    /// The same rule with its schema written out once, under a name.
    public func named(_ name: String) -> Rule {
        var rule = self
        rule.schema = schema.named(name).described(expected)
        return rule
    }
}
