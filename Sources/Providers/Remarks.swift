import Diagnostics

/// What was left out of an answer or guessed, in the order it was come upon.
struct Remarks: Sendable {
    /// In the words of the settings, such as `pretix`.
    let provider: String
    /// The host that was asked.
    let server: String
    private(set) var diagnostics: [Diagnostic] = []
    private var said: Set<String> = []

    init(_ provider: String, on server: String) {
        self.provider = provider
        self.server = server
    }

    /// Something that should be set right: which thing of which event, and what to do about it.
    mutating func warn(_ rule: String, _ message: String, at path: String, hint: String) {
        diagnostics.append(remark(.warning, rule, message, at: path, hint: hint))
    }

    mutating func note(_ rule: String, _ message: String, at path: String, hint: String? = nil) {
        diagnostics.append(remark(.note, rule, message, at: path, hint: hint))
    }

    /// The same for what holds for all events, and is said at the first.
    mutating func noteOnce(_ rule: String, _ message: String, at path: String? = nil, hint: String? = nil) {
        guard said.insert(rule).inserted else { return }
        diagnostics.append(remark(.note, rule, message, at: path, hint: hint))
    }

    private func remark(
        _ severity: Severity, _ rule: String, _ message: String, at path: String?, hint: String?
    ) -> Diagnostic {
        Diagnostic(
            severity, "\(provider).\(rule)", message, at: Location(file: server, path: path), hint: hint)
    }
}
