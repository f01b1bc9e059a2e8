/// What stops a node, and unless it is written into the output the whole render.
struct Halt: Error, Sendable {
    var kind: Problem.Kind
    var message: String
    var hint: String?
    /// What of the source it is about, where that is less than the node.
    var place: Range<Int>?
    /// The problem with its place, once that is known.
    var located: Problem?

    init(_ message: String, kind: Problem.Kind = .render, hint: String? = nil, at place: Range<Int>? = nil) {
        self.kind = kind
        self.message = message
        self.hint = hint
        self.place = place
    }

    init(_ error: FilterError, at place: Range<Int>? = nil) {
        switch error {
        case .message(let message): self.init(message, at: place)
        case .overrun: self.init("Memory limits exceeded", kind: .limit, at: place)
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
