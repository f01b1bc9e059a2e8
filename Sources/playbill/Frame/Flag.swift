import Catalog
import Diagnostics

/// One flag of a command.
struct Flag: Sendable {
    let name: String
    /// What its value is called; nil for one that is there or not.
    let value: String?
    let summary: String
    /// What is wrong with a value; nil if nothing is.
    let problem: @Sendable (String) -> Diagnostic?

    init(
        _ name: String, _ value: String? = nil, _ summary: String,
        problem: @escaping @Sendable (String) -> Diagnostic? = { _ in nil }
    ) {
        self.name = name
        self.value = value
        self.summary = summary
        self.problem = problem
    }

    /// One that takes one of a few words.
    init<Choice: RawRepresentable & CaseIterable & Sendable>(
        _ name: String, _ value: String, _ summary: String, _ choices: Choice.Type
    ) where Choice.RawValue == String {
        self.init(name, value, summary) { given in
            guard Choice(rawValue: given) == nil else { return nil }
            let words = Choice.allCases.map(\.rawValue)
            return .usage(
                "usage.choice", "\(name) takes \(words.joined(separator: ", ")), not “\(given)”",
                hint: NearName.hint(given, among: words))
        }
    }
}

extension Flag {
    static let project = Flag("--project", "DIR", "The project's folder; the current one if left out.") {
        notEmpty("--project", $0)
    }

    static let source = Flag("--source", "FILE", "A snapshot to use in place of the project's sources.") {
        notEmpty("--source", $0)
    }

    /// A variable of a pipeline that isn't set makes an empty value, which never is what was meant.
    static func notEmpty(_ name: String, _ value: String) -> Diagnostic? {
        value.isEmpty ? .usage("usage.empty-value", "\(name) is empty") : nil
    }

    static let asOf = Flag("--as-of", "TIME", "The instant that counts as now, such as 2026-07-15T08:00:00+03:00.") {
        guard Instant($0) == nil else { return nil }
        return .usage(
            "usage.time", "--as-of is no date and time with an offset: “\($0)”",
            hint: "write it like 2026-07-15T08:00:00+03:00")
    }

    static let theme = Flag("--theme", "NAME", "A theme, by its name or folder, in place of the project's.") {
        notEmpty("--theme", $0)
    }

    static let out = Flag("--out", "DIR", "Where the results go; the project's output.dir if left out.") {
        notEmpty("--out", $0)
    }

    static let ticketFolder = Flag(
        "--out", "DIR", "Where the documents go; tickets in the project's folder if left out."
    ) { notEmpty("--out", $0) }

    static let mailFolder = Flag(
        "--out", "DIR", "Where the mails go; mail in the project's folder if left out."
    ) { notEmpty("--out", $0) }

    static let layout = Flag(
        "--layout", "NAME", "The layout, such as a4, a6 or phone; that of playbill.json if left out, or a4."
    ) {
        notEmpty("--layout", $0)
    }

    static let shard = Flag(
        "--shard", "I/N", "Every Nth order alone, from the Ith on: 0/4, /4 in a batch engine, or auto.")

    static let only = Flag("--only", "SLUG", "Make the pages of this event anew, and leave all others as they are.") {
        notEmpty("--only", $0)
    }

    static let jobs = Flag("--jobs", "N", "How many threads to use; as many as there are processors if left out.") {
        guard Int($0).map((1...1024).contains) != true else { return nil }
        return .usage("usage.jobs", "--jobs takes a number from 1 to 1024, not “\($0)”")
    }

    /// What every command takes.
    static let common = [
        Flag("--json", nil, "Print a machine-readable result on stdout."),
        Flag("--messages", "STYLE", "How problems are printed: full, line or github.", Presentation.Style.self),
        Flag("--color", "WHEN", "auto, always or never.", Presentation.Color.self),
        Flag("--quiet", nil, "Print errors only."),
        Flag("--verbose", nil, "Print more, and how long it took."),
        Flag("--help", nil, "Print this."),
        Flag("--version", nil, "Print which Playbill this is."),
    ]
}
