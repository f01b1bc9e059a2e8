/// Keeps what was asked for lately: at most twice as many values as `most`, and of them all that were asked for since the
/// last `most` new ones.
package struct Recent<Key: Hashable, Value> {
    private let most: Int
    private var young: [Key: Value] = [:]
    private var old: [Key: Value] = [:]

    package init(most: Int) {
        self.most = most
        young.reserveCapacity(Swift.min(most, 512))
    }

    package subscript(key: Key) -> Value? {
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
