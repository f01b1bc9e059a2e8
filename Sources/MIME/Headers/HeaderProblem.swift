/// Why a mail isn't written: something in one of its fields could end it, hide in it or pretend to be another.
public struct HeaderProblem: Error, Hashable, Sendable {
    /// As mail has it: `Subject`, `To`.
    public var field: String
    /// What follows its name: `has a line break`.
    public var reason: String
    public var hint: String?

    public init(_ field: String, _ reason: String, hint: String? = nil) {
        self.field = field
        self.reason = reason
        self.hint = hint
    }
}

/// All of them, of one mail.
public struct Refusal: Error, Hashable, Sendable {
    public var problems: [HeaderProblem]

    public init(_ problems: [HeaderProblem]) {
        self.problems = problems
    }
}
