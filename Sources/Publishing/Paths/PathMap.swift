import Effects

/// Values by path, in the order of the paths' bytes: quicker to make, to compare and to go through than a dictionary, of
/// which a publication would have half a dozen.
struct PathMap<Value: Sendable>: Sendable {
    let paths: PathList
    let values: [Value]

    /// As many values as there are paths, which are in order.
    init(_ paths: PathList, _ values: [Value]) {
        self.paths = paths
        self.values = values
    }

    init() { self.init(PathList(), []) }

    /// Each path once.
    init(_ pairs: [(key: TreePath, value: Value)]) {
        // By numbers, as moving values takes longer than comparing their paths.
        let order = TreePath.order(of: pairs.map(\.key))
        self.init(PathList(order.lazy.map { pairs[$0].key.text }), order.map { pairs[$0].value })
    }

    init(_ values: [TreePath: Value]) { self.init(values.map { ($0.key, $0.value) }) }
}

extension PathMap: RandomAccessCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { values.count }
    subscript(number: Int) -> (key: TreePath, value: Value) { (paths[number], values[number]) }
}

extension PathMap {
    var keys: some RandomAccessCollection<TreePath> { (0..<values.count).lazy.map { paths[$0] } }

    subscript(path: TreePath) -> Value? { paths.number(of: path).map { values[$0] } }

    func mapValues<Other: Sendable>(_ transform: (Value) -> Other) -> PathMap<Other> {
        PathMap<Other>(paths, values.map(transform))
    }
}

extension PathMap {
    /// What there is of the values of these paths, and others, whose paths aren't among those.
    init(_ paths: PathList, _ values: [Value?], adding others: [(key: TreePath, value: Value)]) {
        let present = values.compactMap { $0 }
        guard !others.isEmpty || present.count < values.count else {
            self.init(paths, present)
            return
        }
        var merge = Merge(PathMap(others), count: values.count + others.count, bytes: paths.bytes.count)
        for (number, value) in values.enumerated() {
            if let value { merge.add(number, of: paths, value) }
        }
        self = merge.finished
    }

    private struct Merge {
        private let others: PathMap
        private var next = 0
        private var paths = PathList()
        private var values: [Value] = []

        init(_ others: PathMap, count: Int, bytes: Int) {
            self.others = others
            paths.reserve(count, bytes: bytes + others.paths.bytes.count)
            values.reserveCapacity(count)
        }

        mutating func add(_ number: Int, of list: PathList, _ value: Value) {
            while next < others.count, others.paths[next] < list[number] { addOther() }
            paths.append(number, of: list)
            values.append(value)
        }

        var finished: PathMap {
            var rest = self
            while rest.next < others.count { rest.addOther() }
            return PathMap(rest.paths, rest.values)
        }

        private mutating func addOther() {
            paths.append(next, of: others.paths)
            values.append(others.values[next])
            next += 1
        }
    }
}

extension PathMap: Equatable where Value: Equatable {}
extension PathMap: Hashable where Value: Hashable {}

extension PathMap: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral elements: (TreePath, Value)...) {
        self.init(elements.map { (key: $0, value: $1) })
    }
}

/// Looks up paths that come in their order.
struct PathLookup<Value: Sendable> {
    private let map: PathMap<Value>
    private var next = 0

    init(_ map: PathMap<Value>) { self.map = map }

    mutating func value(_ path: TreePath) -> Value? { number(path).map { map.values[$0] } }

    mutating func number(_ path: TreePath) -> Int? {
        let (found, next) = map.paths.number(of: path, from: next)
        self.next = next
        return found
    }
}
