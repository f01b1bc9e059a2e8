extension Renderer {
    /// The whole template, by way of its layout if it has one.
    mutating func renderRoot() throws(Halt) {
        guard environment.extensions.contains(.layouts), let layout = layoutNode else {
            _ = try render(template.program.root)
            return
        }
        for index in template.program.root.range {
            if case .block(let name, let block) = template.program.nodes[index] {
                overrides[template.program.names[Int(name)], default: []].append(
                    BlockOverride(template: template, block: block, isPartial: isPartial))
            }
        }
        // What a template with a layout says outside its blocks is not printed, but what it assigns counts.
        _ = try captured { renderer throws(Halt) in try renderer.renderOutsideBlocks() }
        guard partialDepth < limits.depth else { throw Halt("Nesting too deep") }
        let name = try name(try evaluate(layout.name))
        let outer = enter(try fetch(name), at: layout.place, isolated: false)
        defer { leave(outer) }
        try renderRoot()
    }

    private var layoutNode: (name: Int32, place: Int32)? {
        for index in template.program.root.range {
            if case .layout(let name) = template.program.nodes[index] { return (name, template.program.places[index]) }
        }
        return nil
    }

    private mutating func renderOutsideBlocks() throws(Halt) -> Flow {
        for index in template.program.root.range {
            if case .block = template.program.nodes[index] { continue }
            let one = Block(start: Int32(truncatingIfNeeded: index), count: 1, isBlank: false)
            if try render(one) != .normal { break }
        }
        return .normal
    }

    /// What stands in a block's place: the most derived override, or the block's own body.
    mutating func render(block name: Name, _ own: Block) throws(Halt) -> Flow {
        guard !blocks.contains(name) else { throw Halt("block '\(name.text.shortened())' is inside itself") }
        blocks.append(name)
        defer { blocks.removeLast() }
        let chain = (overrides[name] ?? []) + [BlockOverride(template: template, block: own, isPartial: isPartial)]
        return try render(chain[...], name)
    }

    private mutating func render(_ chain: ArraySlice<BlockOverride>, _ name: Name) throws(Halt) -> Flow {
        guard let first = chain.first else { return .normal }
        guard partialDepth < limits.depth else { throw Halt("Nesting too deep") }
        var parent: Value = .null
        if chain.count > 1 {
            (parent, _) = try captured { renderer throws(Halt) in try renderer.render(chain.dropFirst(), name) }
        }
        locals.append(Binding(name: Name("block"), value: ["name": .string(name.text), "super": parent]))
        let outer = enter(first.template, at: currentPlace, isolated: false, isPartial: first.isPartial)
        defer {
            leave(outer)
            locals.removeLast()
        }
        return try render(first.block)
    }
}
