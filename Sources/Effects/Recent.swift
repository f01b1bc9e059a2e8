/// Keeps what was asked for lately: at most twice as many values as `most`, and of them all that were asked for since the
/// last `most` new ones.
///
/// Inlinable and public, so that whoever uses it has a copy for its own types and needn't go through the generic one.
public struct Recent<Key: Hashable, Value> {
    @usableFromInline let most: Int
    @usableFromInline var young: [Key: Value] = [:]
    @usableFromInline var old: [Key: Value] = [:]

    @inlinable
    public init(most: Int) {
        self.most = most
        young.reserveCapacity(Swift.min(most, 512))
    }

    @inlinable
    public subscript(key: Key) -> Value? {
        mutating get {
            if let value = young[key] { return value }
            guard let value = old[key] else { return nil }
            self[key] = value
            return value
        }
        set {
            if young.count >= most {
                swap(&young, &old)
                young.removeAll(keepingCapacity: true)
            }
            young[key] = newValue
        }
    }
}
