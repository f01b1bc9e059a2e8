extension Renderer {
    /// Writes an error into the output and goes on, where the environment has it so; limits always end a render.
    mutating func handle(_ halt: Halt, node: Node, at place: Int32) throws(Halt) {
        let found = halt.located.isEmpty ? [problem(halt, at: place)] : halt.located
        guard root.environment.errors == .inline, halt.kind != .limit else { throw Halt(found) }
        // Else a loop could make more of them than memory holds.
        steps &+= Renderer.stepsOfProblem + trace.count * Renderer.stepsOfCall
        for problem in found { try keep(problem) }
        // It may quote data, and who wrote that is not known.
        if let first = found.first, !isBlank(node) { try write(.string(first.reference)) }
    }

    private static let stepsOfProblem = 200
    /// Each call on the way to it is told with it.
    private static let stepsOfCall = 20

    /// What is kept counts as what filters make.
    mutating func keep(_ problem: Problem) throws(Halt) {
        if !problems.isFull {
            let texts = [problem.message, problem.hint ?? ""] + problem.trace
            try charge(bytes: texts.reduce(0) { $0 + $1.utf8.count })
        }
        problems.add(problem)
    }

    func located(_ halt: Halt) -> [Problem] {
        halt.located.isEmpty ? [problem(halt, at: currentPlace)] : halt.located
    }

    func problem(_ halt: Halt, at place: Int32) -> Problem {
        let start = Int(place)
        let stretch = halt.place ?? start..<min(start + 1, template.source.count)
        return Problem(
            kind: halt.kind, message: halt.message, template: template.name, position: template.position(of: stretch),
            hint: halt.hint, line: template.position(of: start..<start).line, isPartial: isPartial,
            trace: problems.isFull ? [] : places(of: trace))
    }

    /// The way to the template being rendered, the last call first.
    func places(of calls: [(template: ParsedTemplate, place: Int32)]) -> [String] {
        calls.reversed().map { call in
            let start = Int(call.place)
            return "\(call.template.name):\(call.template.position(of: start..<start).line)"
        }
    }

    /// Tags that print nothing print no error either.
    private func isBlank(_ node: Node) -> Bool {
        switch node {
        case .assign, .capture, .breakLoop, .continueLoop, .layout: true
        case .conditional(let first, let count):
            template.program.branches[Int(first)..<Int(first + count)].allSatisfy(\.body.isBlank)
        case .loop(let number):
            template.program.loops[Int(number)].body.isBlank
                && template.program.loops[Int(number)].otherwise?.isBlank != false
        case .group(let block): block.isBlank
        case .choose(let number):
            whens(of: template.program.choices[Int(number)]).allSatisfy { template.program.whens[$0].body.isBlank }
        case .ifChanged(let block): block.isBlank
        default: false
        }
    }
}
