import Diagnostics

/// One command: what it is called, what it takes, what it does.
struct Command: Sendable {
    let name: String
    let summary: String
    /// What follows the name, as in `ORDERS…`.
    let arguments: String
    /// How many words may follow: the rest are flags.
    let argumentCount: ClosedRange<Int>
    let flags: [Flag]
    let examples: [Example]
    let run: @Sendable (Invocation) throws(Failure) -> Outcome

    struct Example: Sendable {
        let call: String
        let effect: String
    }
}

/// One flag of a command.
struct Flag: Sendable, Hashable {
    let name: String
    /// What its value is called; nil for one that is there or not.
    let value: String?
    let summary: String

    init(_ name: String, _ value: String? = nil, _ summary: String) {
        self.name = name
        self.value = value
        self.summary = summary
    }
}

extension Flag {
    static let project = Flag("--project", "DIR", "The project's folder; the current one if left out.")
    static let source = Flag("--source", "FILE", "A snapshot to use in place of the project's sources.")
    static let asOf = Flag("--as-of", "TIME", "The instant that counts as now, such as 2026-07-15T08:00:00+03:00.")
    static let jobs = Flag("--jobs", "N", "How many threads to use; as many as there are processors if left out.")

    /// What every command takes.
    static let common = [
        Flag("--json", "Print a machine-readable result on stdout."),
        Flag("--messages", "STYLE", "How problems are printed: full, line or github."),
        Flag("--color", "WHEN", "auto, always or never."),
        Flag("--quiet", "Print errors only."),
        Flag("--verbose", "Print more, and how long it took."),
        Flag("--help", "Print this."),
    ]

    private init(_ name: String, _ summary: String) {
        self.init(name, nil, summary)
    }
}
