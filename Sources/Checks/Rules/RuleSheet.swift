import Diagnostics

/// What there is to know of a rule before it is run: how it is called, how much it matters, what it says, and by which example.
public struct RuleSheet: Hashable, Sendable {
    /// What findings of it are called, and what switches it off: `theme.unused-asset`. Of a family, what all of them start with.
    public let code: String
    /// Whether findings are called `CODE.…`, each by what it is about.
    public let isFamily: Bool
    public let severity: Severity
    /// How things should be.
    public let summary: String
    public let example: RuleExample

    init(_ code: String, _ severity: Severity, _ summary: String, isFamily: Bool = false, _ example: RuleExample) {
        self.code = code
        self.isFamily = isFamily
        self.severity = severity
        self.summary = summary
        self.example = example
    }

    /// Whether a finding of that code is one of this rule.
    public func covers(_ code: String) -> Bool {
        code == self.code || isFamily && code.hasPrefix(self.code + ".")
    }
}
