import Diagnostics

/// Blocks that no layout has a place for: what they say would be lost.
extension Renderer {
    /// Asked when the last layout of some templates, the most derived first, is reached.
    mutating func checkOverrides(_ templates: [(template: ParsedTemplate, isPartial: Bool)]) throws(Halt) {
        guard let last = templates.last?.template, templates.count > 1 else { return }
        // As a rule the layout itself has them all, and nobody has to look further.
        if templates.dropLast().allSatisfy({ last.program.hasPlaces(for: $0.template.program) }) { return }
        var lost = ProblemList()
        var places = BlockPlaces()
        places.add(last)
        for (derived, isPartial) in templates.dropLast().reversed() {
            // A block inside of another one is printed there, and needs no other place.
            for block in derived.program.blocks where !block.isNested {
                let name = derived.program.names[Int(block.name)]
                guard overrides[name]?.last?.template === derived, try !mayHave(name, &places) else { continue }
                if lost.isFull {
                    lost.add(others: 1)
                } else {
                    lost.add(problem(name, block.place, derived, isPartial, hint: places.near))
                }
            }
            places.add(derived)
        }
        guard !lost.isEmpty else { return }
        guard root.environment.errors == .inline else { throw Halt(lost.all) }
        for problem in lost.first { try keep(problem) }
        problems.add(others: lost.others)
    }

    /// To ask for a partial that may not be there.
    private static let stepsOfSearch = 40

    private func problem(
        _ name: Name, _ place: Int32, _ derived: ParsedTemplate, _ isPartial: Bool, hint names: [String]
    ) -> Problem {
        let start = Int(place)
        let position = derived.position(of: start..<start + 5)
        return Problem(
            kind: .render, message: "the layout has no block '\(name.text.shortened())'", template: derived.name,
            position: position, hint: TagNames.hint(name.text, among: names), line: position.line,
            isPartial: isPartial)
    }

    /// Whether a layout has the block, or a partial of one, or one that is only known when it is rendered may have it.
    private mutating func mayHave(_ name: Name, _ places: inout BlockPlaces) throws(Halt) -> Bool {
        if places.isAnywhere || places.names.contains(name) { return true }
        while !places.isAnywhere, let next = places.waiting.popLast() {
            try charge(steps: next.program.partials.count * Renderer.stepsOfSearch)
            for partial in next.program.partials {
                guard partial.file >= 0 else {
                    places.isAnywhere = true
                    break
                }
                let found = next.program.names[Int(partial.file)]
                guard places.seen.insert(found).inserted, let template = try? fetch(found) else { continue }
                places.add(template)
            }
        }
        return places.isAnywhere || places.names.contains(name)
    }
}

extension Program {
    /// Whether it has blocks of its own for all that another says in blocks; of more than a few nobody can tell quickly.
    fileprivate func hasPlaces(for other: Program) -> Bool {
        guard blocks.count + other.blocks.count < 64 else { return false }
        return other.blocks.allSatisfy { block in
            block.isNested || blocks.contains { names[Int($0.name)] == other.names[Int(block.name)] }
        }
    }
}

/// The blocks that some templates and, as far as somebody had to look, their partials have.
private struct BlockPlaces {
    private(set) var names: Set<Name> = []
    /// Those that hints may name: to look through more takes too long.
    private(set) var near: [String] = []
    /// Whether there is a partial that may have any.
    var isAnywhere = false
    /// Whose partials nobody has looked at.
    var waiting: [ParsedTemplate] = []
    /// The partials that have been looked at.
    var seen: Set<Name> = []

    mutating func add(_ template: ParsedTemplate) {
        for block in template.program.blocks {
            let name = template.program.names[Int(block.name)]
            if names.insert(name).inserted, near.count < 100 { near.append(name.text) }
        }
        waiting.append(template)
    }
}
