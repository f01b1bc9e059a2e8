/// How many of each severity there are.
public struct Tally: Hashable, Sendable {
    public var errors = 0
    public var warnings = 0
    public var notes = 0

    public init(_ diagnostics: some Sequence<Diagnostic>) {
        for diagnostic in diagnostics {
            switch diagnostic.severity {
            case .error: errors += 1
            case .warning: warnings += 1
            case .note: notes += 1
            }
        }
    }

    /// `2 errors, 1 warning`; `no problems` if there is nothing but notes.
    public var text: String {
        let parts = [(errors, "error"), (warnings, "warning")].filter { $0.0 > 0 }.map { Tally.counted($0.0, $0.1) }
        return parts.isEmpty ? "no problems" : parts.joined(separator: ", ")
    }

    /// `1 error`, `2 errors`.
    public static func counted(_ count: Int, _ name: String) -> String {
        "\(count) \(name)\(count == 1 ? "" : "s")"
    }
}
