import JSON

/// Something that holds between the keys of one object; asked as soon as those keys could be read, whatever is wrong
/// with the others.
public struct Check<Value: Sendable>: Sendable {
    public let keys: [String]
    /// Whether it can do with values of which parts are blank.
    public let isLenient: Bool
    @usableFromInline let runner: any CheckRunner<Value>

    public init(
        _ keys: String..., isLenient: Bool = false, run: @escaping @Sendable (Value, JSONValue, inout Problems) -> Void
    ) {
        self.keys = keys
        self.isLenient = isLenient
        runner = CheckRunning(body: run)
    }

    @usableFromInline
    init(keys: [String], isLenient: Bool, run: @escaping @Sendable (Value, JSONValue, inout Problems) -> Void) {
        self.keys = keys
        self.isLenient = isLenient
        runner = CheckRunning(body: run)
    }

    /// The same for a larger record, which has the smaller one's keys among its own.
    public func within<Outer>(_ path: KeyPath<Outer, Value> & Sendable) -> Check<Outer> {
        Check<Outer>(keys: keys, isLenient: isLenient) { [runner] outer, value, problems in
            runner.run(outer[keyPath: path], value, &problems)
        }
    }
}

/// What is asked once its keys were read; a protocol for the reason that `FieldReader` is one.
@usableFromInline
protocol CheckRunner<Value>: Sendable {
    associatedtype Value

    func run(_ record: Value, _ object: JSONValue, _ problems: inout Problems)
}

struct CheckRunning<Value>: CheckRunner {
    let body: @Sendable (Value, JSONValue, inout Problems) -> Void

    func run(_ record: Value, _ object: JSONValue, _ problems: inout Problems) { body(record, object, &problems) }
}
