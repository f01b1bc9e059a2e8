import JSON

/// What reads one key of a record. A protocol, since a closure that stands in a list is held while it runs, which costs a
/// count of references at every key. What is behind a protocol is asked where it is.
@usableFromInline
protocol FieldReader<Root>: Sendable {
    associatedtype Root

    /// Reads the value into the record; says how far it got after it has reported why not further.
    func read(_ value: JSONValue, into root: inout Root, _ problems: inout Problems) -> Completeness
}

struct FieldReading<Root>: FieldReader {
    let isRequired: Bool
    let body: @Sendable (JSONValue, inout Root, inout Problems) -> Completeness

    func read(_ value: JSONValue, into root: inout Root, _ problems: inout Problems) -> Completeness {
        // What may be left out may be null.
        !isRequired && value.isNull ? .whole : body(value, &root, &problems)
    }
}
