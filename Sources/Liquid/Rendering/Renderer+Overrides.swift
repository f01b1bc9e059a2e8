import Diagnostics

/// Blocks that no layout has a place for: what they say would be lost.
extension Renderer {
    /// Asked when the last layout of some templates, the most derived first, is reached.
    mutating func checkOverrides(_ templates: [(template: ParsedTemplate, isPartial: Bool)]) throws(Halt) {
        var lost: [Problem] = []
        for (index, (derived, isPartial)) in templates.enumerated() {
            let layouts = templates[(index + 1)...].map(\.template)
            // A block inside of another one is printed there, and needs no other place.
            for block in derived.program.blocks where !layouts.isEmpty && !block.isNested {
                let name = derived.program.names[Int(block.name)]
                guard overrides[name]?.last?.template === derived, !mayHave(name, layouts) else { continue }
                lost.append(problem(name, block.place, derived, isPartial, layouts))
            }
        }
        guard !lost.isEmpty else { return }
        guard root.environment.errors == .inline else { throw Halt(lost) }
        for problem in lost { try keep(problem) }
    }

    private func problem(
        _ name: Name, _ place: Int32, _ derived: ParsedTemplate, _ isPartial: Bool, _ layouts: [ParsedTemplate]
    ) -> Problem {
        let start = Int(place)
        let position = derived.position(of: start..<start + 5)
        let known = layouts.flatMap { layout in
            layout.program.blocks.map { layout.program.names[Int($0.name)].text }
        }
        return Problem(
            kind: .render, message: "the layout has no block '\(name.text.shortened())'", template: derived.name,
            position: position, hint: TagNames.hint(name.text, among: known), line: position.line, isPartial: isPartial)
    }

    /// Whether a partial of the templates has the block, or one that is only known when it is rendered may have it.
    private mutating func mayHave(_ name: Name, _ templates: [ParsedTemplate]) -> Bool {
        var seen: [Name] = []
        var waiting = templates
        while let next = waiting.popLast() {
            if next.program.blocks.contains(where: { next.program.names[Int($0.name)] == name }) { return true }
            for partial in next.program.partials {
                guard partial.file >= 0 else { return true }
                let found = next.program.names[Int(partial.file)]
                if seen.contains(found) { continue }
                seen.append(found)
                if let template = try? fetch(found) { waiting.append(template) }
            }
        }
        return false
    }
}
