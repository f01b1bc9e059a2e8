/// Paths one behind the other, each with a zero after it as the system takes them: a hundred thousand of them without a
/// string for each.
public struct PathList: Hashable, Sendable {
    public private(set) var bytes: [UInt8] = []
    /// Where each begins, and at the end where the next one would.
    public private(set) var starts: [Int] = [0]

    public init() {}

    public init(_ paths: some Sequence<String>) {
        for path in paths { append(path) }
    }

    public var count: Int { starts.count - 1 }

    public mutating func reserve(_ count: Int, bytes size: Int) {
        starts.reserveCapacity(count + 1)
        bytes.reserveCapacity(size)
    }

    public mutating func append(_ path: String) {
        bytes.append(contentsOf: path.utf8)
        finish()
    }

    /// One of another list.
    public mutating func append(_ number: Int, of other: PathList) {
        bytes.append(contentsOf: other.bytes[other.starts[number]..<other.starts[number + 1]])
        starts.append(bytes.count)
    }

    /// The list of these bytes; nil if the last path doesn't end.
    public init?(bytes: [UInt8]) {
        guard bytes.isEmpty || bytes.last == 0 else { return nil }
        starts.reserveCapacity(bytes.count / 32)
        for (place, byte) in bytes.enumerated() where byte == 0 { starts.append(place + 1) }
        self.bytes = bytes
    }

    private mutating func finish() {
        bytes.append(0)
        starts.append(bytes.count)
    }
}
