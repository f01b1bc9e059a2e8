import JSON

/// Something that holds between the keys of one object; asked as soon as those keys could be read, whatever is wrong
/// with the others.
public struct Check<Value: Sendable>: Sendable {
    public let keys: [String]
    public let run: @Sendable (Value, JSONValue, inout Problems) -> Void

    public init(_ keys: String..., run: @escaping @Sendable (Value, JSONValue, inout Problems) -> Void) {
        self.keys = keys
        self.run = run
    }

    @usableFromInline
    init(keys: [String], run: @escaping @Sendable (Value, JSONValue, inout Problems) -> Void) {
        self.keys = keys
        self.run = run
    }

    /// The same for a larger record, which has the smaller one's keys among its own.
    @inlinable
    public func within<Outer>(_ path: KeyPath<Outer, Value> & Sendable) -> Check<Outer> {
        Check<Outer>(keys: keys) { [run] outer, value, problems in run(outer[keyPath: path], value, &problems) }
    }
}
