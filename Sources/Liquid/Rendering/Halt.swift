/// What stops a node, and unless it is written into the output the whole render.
///
/// A class, because a body in a body in a body has room on its stack for what each call may throw.
final class Halt: Error, Sendable {
    let kind: Problem.Kind
    let message: String
    let hint: String?
    /// What of the source it is about, where that is less than the node.
    let place: Range<Int>?
    /// The problem with its place, once that is known.
    let located: Problem?

    init(
        _ message: String, kind: Problem.Kind = .render, hint: String? = nil, at place: Range<Int>? = nil,
        located: Problem? = nil
    ) {
        self.kind = kind
        self.message = message
        self.hint = hint
        self.place = place
        self.located = located
    }

    convenience init(_ error: FilterError, at place: Range<Int>? = nil) {
        switch error {
        case .message(let message): self.init(message, at: place)
        case .overrun: self.init("Memory limits exceeded", kind: .limit, at: place)
        }
    }

    /// A problem that has its place already.
    convenience init(_ problem: Problem) {
        self.init(problem.message, kind: problem.kind, hint: problem.hint, located: problem)
    }

    static let tooManySteps = Halt("The template takes too many steps", kind: .limit)
    /// Too much output.
    static let overrun = Halt("Memory limits exceeded", kind: .limit)
}

/// How a body came to its end.
enum Flow: Sendable {
    case normal, breakLoop, continueLoop
}
