import Diagnostics

/// One thing that can be wrong with a project, and how it is found in what it looks at.
public struct Rule<Subject>: Sendable {
    public let sheet: RuleSheet
    private let find: @Sendable (Subject) -> [Finding]

    init(
        _ code: String, _ severity: Severity, _ summary: String, _ example: RuleExample,
        find: @escaping @Sendable (Subject) -> [Finding]
    ) {
        sheet = RuleSheet(code, severity, summary, example)
        self.find = find
    }

    /// Every breach of it.
    func diagnostics(in subject: Subject) -> [Diagnostic] {
        find(subject).map { finding in
            Diagnostic(sheet.severity, sheet.code, finding.message, at: finding.location, hint: finding.hint)
        }
    }
}

/// Runs those rules of a list that are asked for.
func diagnostics<Subject>(
    of rules: [Rule<Subject>], in subject: Subject, _ selection: Selection
) -> [Diagnostic] {
    rules.filter { selection.wants($0.sheet.code) }.flatMap { $0.diagnostics(in: subject) }
}
