/// Templates that have a layout: what they say stands in its blocks.
extension Renderer {
    /// A whole template, by way of its layout if it has one.
    mutating func renderTemplate() throws(Halt) -> Flow {
        guard template.program.layout != nil else { return try render(template.program.root) }
        let outer = (overrides, blocks)
        overrides = NameMap()
        blocks = []
        defer { (overrides, blocks) = outer }
        try renderByLayout([])
        return .normal
    }

    /// The templates on the way here are given with the most derived first.
    private mutating func renderByLayout(
        _ derived: [(template: ParsedTemplate, isPartial: Bool)]
    ) throws(Halt) {
        let templates = derived + [(template, isPartial)]
        for block in template.program.blocks {
            let name = template.program.names[Int(block.name)]
            let override = BlockOverride(
                template: template, block: block.body, place: block.place, isPartial: isPartial)
            overrides.set(name, (overrides[name] ?? []) + [override])
        }
        guard let layout = template.program.layout else {
            try checkOverrides(templates)
            _ = try render(template.program.root)
            return
        }
        // What a template with a layout says outside its blocks is not printed, but what it assigns counts.
        _ = try captured { renderer throws(Halt) in try renderer.renderOutsideBlocks() }
        let outer = try enterLayout(layout)
        defer { leave(outer) }
        try renderByLayout(templates)
    }

    private mutating func renderOutsideBlocks() throws(Halt) -> Flow {
        let outer = skipsBlocks
        skipsBlocks = true
        defer { skipsBlocks = outer }
        return try render(template.program.root)
    }

    private mutating func enterLayout(_ layout: Layout) throws(Halt) -> OuterState {
        do throws(Halt) {
            currentPlace = layout.place
            guard partialDepth < limits.depth else { throw Halt("Nesting too deep") }
            let name = try name(try evaluate(layout.name))
            return enter(try fetch(name), at: layout.place, isolated: false)
        } catch {
            throw error.located.isEmpty ? Halt([problem(error, at: layout.place)]) : error
        }
    }

    /// What stands in a block's place: the most derived override, or the block's own body.
    mutating func render(block name: Name, _ own: Block) throws(Halt) -> Flow {
        if skipsBlocks { return .normal }
        guard !blocks.contains(where: { $0.name == name }) else {
            throw Halt("block '\(name.text.shortened())' is inside itself")
        }
        var chain = overrides[name] ?? []
        if !chain.contains(where: { $0.template === template && $0.block == own }) {
            chain.append(BlockOverride(template: template, block: own, place: currentPlace, isPartial: isPartial))
        }
        return try render(chain[...], name)
    }

    mutating func render(_ chain: ArraySlice<BlockOverride>, _ name: Name) throws(Halt) -> Flow {
        guard let first = chain.first else { return .normal }
        guard partialDepth < limits.depth else { throw Halt("Nesting too deep") }
        blockCount += 1
        let drop = BlockDrop(name: name.text, number: blockCount)
        blocks.append(
            BlockFrame(
                name: name, number: blockCount, parents: chain.dropFirst(), frame: frame.number, locals: locals.count,
                loops: loops.count, isolation: isolation))
        locals.append(Binding(name: Renderer.blockName, value: .drop(drop)))
        let outer = enter(first.template, at: currentPlace, isolated: false, isPartial: first.isPartial)
        defer {
            leave(outer)
            locals.removeLast()
            blocks.removeLast()
        }
        return try render(first.block)
    }

    private static let blockName = Name("block")
}
