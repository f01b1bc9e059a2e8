import Diagnostics

extension Renderer {
    /// Writes an error into the output and goes on, where the environment has it so; limits always end a render.
    mutating func handle(_ halt: Halt, node: Node, at place: Int32) throws(Halt) {
        var halt = halt
        let problem = halt.located ?? problem(halt, at: place)
        halt.located = problem
        guard environment.errors == .inline, halt.kind != .limit else { throw halt }
        problems.append(problem)
        if !isBlank(node) { write(safe: problem.reference) }
    }

    func problem(_ halt: Halt) -> Problem {
        halt.located ?? problem(halt, at: currentPlace)
    }

    private func problem(_ halt: Halt, at place: Int32) -> Problem {
        let start = Int(place)
        return Problem(
            kind: halt.kind, message: halt.message, template: template.name,
            position: Position.of([start..<min(start + 1, template.source.count)], in: template.source).first,
            hint: halt.hint, isPartial: isPartial, trace: trace.reversed())
    }

    /// Tags that print nothing print no error either.
    private func isBlank(_ node: Node) -> Bool {
        switch node {
        case .assign, .capture, .breakLoop, .continueLoop, .layout: true
        case .conditional(let first, let count):
            program.branches[Int(first)..<Int(first + count)].allSatisfy(\.body.isBlank)
        case .loop(let number):
            program.loops[Int(number)].body.isBlank && program.loops[Int(number)].otherwise?.isBlank != false
        case .group(let block): block.isBlank
        case .choose(let number):
            whens(of: program.choices[Int(number)]).allSatisfy { program.whens[$0].body.isBlank }
        case .ifChanged(let block, _): block.isBlank
        default: false
        }
    }
}
