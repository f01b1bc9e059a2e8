import Diagnostics

extension Renderer {
    /// Writes an error into the output and goes on, where the environment has it so; limits always end a render.
    mutating func handle(_ halt: Halt, node: Node, at place: Int32) throws(Halt) {
        let problem = halt.located ?? problem(halt, at: place)
        guard environment.errors == .inline, halt.kind != .limit else { throw Halt(problem) }
        problems.append(problem)
        // Else a loop could make more of them than memory holds.
        steps += Renderer.stepsOfProblem + trace.count * Renderer.stepsOfCall
        // It may quote data, and who wrote that is not known.
        if !isBlank(node) { try write(.string(problem.reference)) }
    }

    private static let stepsOfProblem = 100
    /// Each call on the way to it is told with it.
    private static let stepsOfCall = 20

    mutating func problem(_ halt: Halt) -> Problem {
        halt.located ?? problem(halt, at: currentPlace)
    }

    mutating func problem(_ halt: Halt, at place: Int32) -> Problem {
        let start = Int(place)
        let stretch = halt.place ?? start..<min(start + 1, template.source.count)
        return Problem(
            kind: halt.kind, message: halt.message, template: template.name, position: position(of: stretch),
            hint: halt.hint, line: position(of: start..<start).line, isPartial: isPartial, trace: places(of: trace))
    }

    /// Looked up once, however often a loop comes by.
    private mutating func position(of stretch: Range<Int>) -> Position {
        let key = Stretch(template: ObjectIdentifier(template), range: stretch)
        if let known = positions[key] { return known }
        let found = Position.of([stretch], in: template.source)[0]
        positions[key] = found
        return found
    }

    /// The way to the template being rendered, the last call first.
    func places(of calls: [(template: ParsedTemplate, place: Int32)]) -> [String] {
        calls.reversed().map { call in
            let start = Int(call.place)
            let line = Position.of([start..<start], in: call.template.source)[0].line
            return "\(call.template.name):\(line)"
        }
    }

    struct Stretch: Hashable {
        let template: ObjectIdentifier
        let range: Range<Int>
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
        case .ifChanged(let block, _): block.isBlank
        default: false
        }
    }
}
