import Diagnostics
import JSON

/// What was found wrong while one document was read. Places are kept as bytes until somebody wants lines and columns.
public struct Problems: Sendable {
    public private(set) var items: [Problem] = []
    public private(set) var unknownKeys: [UnknownKey: UnknownUse] = [:]

    public init() {}

    /// Reports what makes a value useless.
    public mutating func error(_ code: String, _ message: String, at value: JSONValue, hint: String? = nil) {
        items.append(Problem(.error, code, message, hint: hint, path: value.path.text, bytes: value.place))
    }

    /// Reports what is likely not meant.
    public mutating func warning(_ code: String, _ message: String, at value: JSONValue, hint: String? = nil) {
        items.append(Problem(.warning, code, message, hint: hint, path: value.path.text, bytes: value.place))
    }

    @usableFromInline
    mutating func repeatedKey(_ key: String, at value: JSONValue) {
        error("record.repeated-key", "the key “\(key)” stands here twice", at: value, hint: "remove one of the two")
    }

    /// Where a text stops being JSON.
    public mutating func report(_ error: JSONSyntaxError, in path: String = "") {
        items.append(Problem(.error, "json.syntax", error.message, hint: error.hint, path: path, bytes: error.bytes))
    }

    /// Reports a problem whose place is known already.
    public mutating func report(_ problem: Problem) {
        items.append(problem)
    }

    mutating func noteUnknown(
        _ key: String, of record: String, _ severity: Severity, at value: JSONValue, hint: String?
    ) {
        let name = UnknownKey(record: record, key: key)
        if unknownKeys[name] == nil {
            let first = Problem(severity, "", "", hint: hint, path: value.path.text, bytes: value.place)
            unknownKeys[name] = UnknownUse(count: 1, first: first)
        } else {
            unknownKeys[name]?.count += 1
        }
    }

    /// Takes over what was found elsewhere in the same file.
    public mutating func add(_ other: Problems) {
        items += other.items
        unknownKeys.merge(other.unknownKeys) { mine, theirs in
            let first = mine.first.bytes.lowerBound <= theirs.first.bytes.lowerBound ? mine.first : theirs.first
            return UnknownUse(count: mine.count + theirs.count, first: first)
        }
    }

    public var isEmpty: Bool { items.isEmpty && unknownKeys.isEmpty }
    public var hasErrors: Bool { items.contains { $0.severity == .error } }
}

/// One thing wrong at one place of a document.
public struct Problem: Hashable, Sendable {
    public var severity: Severity
    public var code: String
    public var message: String
    public var hint: String?
    public var path: String
    public var bytes: Range<Int>

    public init(
        _ severity: Severity, _ code: String, _ message: String, hint: String? = nil, path: String, bytes: Range<Int>
    ) {
        self.severity = severity
        self.code = code
        self.message = message
        self.hint = hint
        self.path = path
        self.bytes = bytes
    }
}

/// A key that no table knows, whatever number of times it occurs.
public struct UnknownKey: Hashable, Sendable {
    public var record: String
    public var key: String
}

public struct UnknownUse: Hashable, Sendable {
    public var count: Int
    public var first: Problem
}
