import JSON

/// Something that holds between the keys of one object; asked as soon as those keys could be read, whatever is wrong
/// with the others.
public struct Check<Value: Sendable>: Sendable {
    public let keys: [String]
    /// Whether it can do with values of which parts are blank.
    public let isLenient: Bool
    public let run: @Sendable (Value, JSONValue, inout Problems) -> Void

    public init(
        _ keys: String..., isLenient: Bool = false, run: @escaping @Sendable (Value, JSONValue, inout Problems) -> Void
    ) {
        self.keys = keys
        self.isLenient = isLenient
        self.run = run
    }

    @usableFromInline
    init(keys: [String], isLenient: Bool, run: @escaping @Sendable (Value, JSONValue, inout Problems) -> Void) {
        self.keys = keys
        self.isLenient = isLenient
        self.run = run
    }

    /// The same for a larger record, which has the smaller one's keys among its own.
    public func within<Outer>(_ path: KeyPath<Outer, Value> & Sendable) -> Check<Outer> {
        Check<Outer>(keys: keys, isLenient: isLenient) { [run] outer, value, problems in
            run(outer[keyPath: path], value, &problems)
        }
    }
}
