/// What stops a node, and unless it is written into the output the whole render.
struct Halt: Error, Sendable {
    var kind: Problem.Kind
    var message: String
    var hint: String?
    /// The problem with its place, once that is known.
    var located: Problem?

    init(_ message: String, kind: Problem.Kind = .render, hint: String? = nil) {
        self.kind = kind
        self.message = message
        self.hint = hint
    }

    init(_ error: FilterError) {
        switch error {
        case .message(let message): self.init(message)
        case .overrun: self.init("Memory limits exceeded", kind: .limit)
        }
    }

    /// A problem of a partial, which has its place already.
    init(_ problem: Problem) {
        self.init(problem.message, kind: problem.kind, hint: problem.hint)
        located = problem
        located?.isPartial = true
    }

    static let overrun = Halt("Memory limits exceeded", kind: .limit)
}

/// How a body came to its end.
enum Flow: Sendable {
    case normal, breakLoop, continueLoop
}
