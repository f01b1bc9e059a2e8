/// A place in a file: by name, by path inside a JSON document, by line and column, as far as they are known.
public struct Location: Hashable, Sendable {
    public var file: String
    /// Where in a JSON document, such as `events[3].slug`.
    public var path: String?
    public var position: Position?

    public init(file: String, path: String? = nil, position: Position? = nil) {
        self.file = file
        self.path = path
        self.position = position
    }
}

/// A stretch of a text: its bytes, and the line and column (both from 1, the column in Unicode scalars) where it starts.
public struct Position: Hashable, Sendable {
    public var line: Int
    public var column: Int
    public var bytes: Range<Int>

    public init(line: Int, column: Int, bytes: Range<Int>) {
        self.line = line
        self.column = column
        self.bytes = bytes
    }
}

extension Location {
    static func precedes(_ one: Location?, _ other: Location?) -> Bool {
        guard let other else { return false }
        guard let one else { return true }
        if one.file != other.file { return one.file < other.file }
        let first = one.position?.bytes.lowerBound ?? -1
        let second = other.position?.bytes.lowerBound ?? -1
        if first != second { return first < second }
        return (one.path ?? "") < (other.path ?? "")
    }
}
