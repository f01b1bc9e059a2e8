import Effects

/// What constants come to by filters that make the same of them each time, in renders of one reader: those that asked first.
final class FixedValue: Sendable {
    private let found = Once<Found>()

    /// Nil for another reader, or as long as nobody has worked it out.
    func value(for reader: Reader) -> Value? {
        guard let found = found.load(), found.reader === reader else { return nil }
        return found.value
    }

    func note(_ value: Value, for reader: Reader) {
        if found.load() == nil { _ = found.storeIfNil(Found(reader, value)) }
    }

    private final class Found: Sendable {
        let reader: Reader
        let value: Value

        init(_ reader: Reader, _ value: Value) {
            self.reader = reader
            self.value = value
        }
    }
}

/// Whom renders are for: filters that are fixed say the same to one. It holds on to nothing, so that whoever knows it may.
public final class Reader: Sendable {
    public init() {}
}
