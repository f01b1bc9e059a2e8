import Diagnostics

/// What is to be said of one thing that a provider told: what was left out of it, or guessed.
struct Remarks: Sendable {
    private let provider: String
    private let server: String
    /// Such as `event 4107`.
    private let thing: String
    private(set) var diagnostics: [Diagnostic] = []

    init(_ provider: String, _ server: String, _ thing: String) {
        self.provider = provider
        self.server = server
        self.thing = thing
    }

    /// What can't be shown in part: the tables of snapshots refuse it, and what was known of it before stays.
    mutating func error(_ code: String, _ field: String, _ message: String, hint: String) {
        add(.error, code, field, message, hint)
    }

    /// Something was left out that belongs there, or may be other than it was meant.
    mutating func warn(_ code: String, _ field: String, _ message: String, hint: String) {
        add(.warning, code, field, message, hint)
    }

    /// Something has no place in a snapshot, or was filled in.
    mutating func note(_ code: String, _ field: String, _ message: String, hint: String) {
        add(.note, code, field, message, hint)
    }

    var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    private mutating func add(
        _ severity: Severity, _ code: String, _ field: String, _ message: String, _ hint: String
    ) {
        diagnostics.append(
            Diagnostic(
                severity, "\(provider).\(code)", message, at: Location(file: server, path: "\(thing), \(field)"),
                hint: hint))
    }
}
