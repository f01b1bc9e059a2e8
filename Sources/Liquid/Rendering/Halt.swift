/// What stops a node, and unless it is written into the output the whole render.
///
/// A class, because a body in a body in a body has room on its stack for what each call may throw.
final class Halt: Error, Sendable {
    let kind: Problem.Kind
    let message: String
    let hint: String?
    /// What of the source it is about, where that is less than the node.
    let place: Range<Int>?
    /// The problems with their places, once those are known: several of a partial that can't be parsed.
    let located: [Problem]

    init(
        _ message: String, kind: Problem.Kind = .render, hint: String? = nil, at place: Range<Int>? = nil,
        located: [Problem] = []
    ) {
        self.kind = kind
        self.message = message
        self.hint = hint
        self.place = place
        self.located = located
    }

    convenience init(_ error: FilterError, at place: Range<Int>? = nil) {
        switch error {
        // An application's own filters may say whatever they like.
        case .message(let message): self.init(message.shortened(to: 400), at: place)
        case .overrun: self.init("Memory limits exceeded", kind: .limit, at: place)
        }
    }

    /// Problems that have their places already.
    convenience init(_ problems: [Problem]) {
        let kind: Problem.Kind = problems.contains { $0.kind == .limit } ? .limit : problems.first?.kind ?? .render
        self.init(problems.first?.message ?? "", kind: kind, located: problems)
    }

    static let tooManySteps = Halt("The template takes too many steps", kind: .limit)
    /// Too much output.
    static let overrun = Halt("Memory limits exceeded", kind: .limit)
}

/// How a body came to its end.
enum Flow: Sendable {
    case normal, breakLoop, continueLoop
}
