/// Values by name, in the order they were given; a name given twice has the later value at the earlier place.
public struct Fields: Sendable {
    private let storage: Storage

    /// Shared by all copies, so that an object is passed on as one reference.
    private final class Storage: Sendable {
        let keys: [String]
        let fingerprints: [UInt64]
        let values: [Value]
        /// Where the first key of a fingerprint is; only for objects that are long to search.
        let index: [UInt64: Int]

        init(keys: [String], fingerprints: [UInt64], values: [Value], index: [UInt64: Int]) {
            self.keys = keys
            self.fingerprints = fingerprints
            self.values = values
            self.index = index
        }
    }

    private static let searched = 16

    public init(_ pairs: [(String, Value)] = []) {
        var keys: [Name] = []
        var values: [Value] = []
        var places: [Name: Int] = [:]
        keys.reserveCapacity(pairs.count)
        values.reserveCapacity(pairs.count)
        for (text, value) in pairs {
            let key = Name(text)
            // A few are found faster one by one.
            let place = pairs.count <= Fields.searched ? keys.firstIndex { $0 == key } : places[key]
            if let place {
                values[place] = value
            } else {
                if pairs.count > Fields.searched { places[key] = keys.count }
                keys.append(key)
                values.append(value)
            }
        }
        let fingerprints = keys.map(\.fingerprint)
        let isLong = keys.count > Fields.searched
        storage = Storage(
            keys: keys.map(\.text), fingerprints: fingerprints, values: values,
            index: isLong ? Dictionary(zip(fingerprints, keys.indices), uniquingKeysWith: { first, _ in first }) : [:])
    }

    public var keys: [String] { storage.keys }
    public var values: [Value] { storage.values }
    public var count: Int { storage.keys.count }
    public var isEmpty: Bool { storage.keys.isEmpty }

    public subscript(key: String) -> Value? { self[Name(key)] }

    subscript(name: Name) -> Value? { place(name).map { storage.values[$0] } }

    /// A member of the value at a place.
    func member(_ name: Name, at place: Int) -> Value? { storage.values[place].member(name) }

    /// Where the value of a name is, if there is one.
    func place(_ name: Name) -> Int? {
        let storage = storage
        var place = 0
        if storage.keys.count > Fields.searched {
            guard let first = storage.index[name.fingerprint] else { return nil }
            place = first
        }
        while place < storage.fingerprints.count {
            if storage.fingerprints[place] == name.fingerprint, storage.keys[place] == name.text { return place }
            place += 1
        }
        return nil
    }

    func name(_ place: Int) -> Name {
        Name(storage.keys[place], fingerprint: storage.fingerprints[place])
    }

    /// The pair at a place, in order.
    public func pair(_ place: Int) -> (key: String, value: Value) {
        (storage.keys[place], storage.values[place])
    }

    /// The same with one value more, or another.
    public func with(_ key: String, _ value: Value) -> Fields {
        Fields(zip(keys, values).map { ($0, $1) } + [(key, value)])
    }
}
