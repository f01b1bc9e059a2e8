/// One thing that is wrong, or worth knowing: what, where, and what to do about it.
public struct Diagnostic: Hashable, Sendable {
    public var severity: Severity
    /// A stable name to search for and to switch off, such as `snapshot.duplicate-id`.
    public var code: String
    public var message: String
    public var location: Location?
    public var hint: String?
    public var notes: [String]

    public init(
        _ severity: Severity, _ code: String, _ message: String, at location: Location? = nil, hint: String? = nil,
        notes: [String] = []
    ) {
        self.severity = severity
        self.code = code
        self.message = message
        self.location = location
        self.hint = hint
        self.notes = notes
    }
}

/// How much a diagnostic matters, least first.
public enum Severity: String, Hashable, Sendable, Comparable, CaseIterable {
    case note, warning, error

    public static func < (one: Severity, other: Severity) -> Bool {
        one.rank < other.rank
    }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}

extension Diagnostic: Comparable {
    /// By place, so that a reader walks through a file once; what has no place comes first.
    public static func < (one: Diagnostic, other: Diagnostic) -> Bool {
        if Location.precedes(one.location, other.location) { return true }
        if Location.precedes(other.location, one.location) { return false }
        if one.severity != other.severity { return one.severity > other.severity }
        return (one.code, one.message) < (other.code, other.message)
    }
}

extension [Diagnostic] {
    /// By place, each once, however many came upon it.
    public var sortedOnce: [Diagnostic] {
        var seen: Set<Diagnostic> = []
        return filter { seen.insert($0).inserted }.sorted()
    }
}
