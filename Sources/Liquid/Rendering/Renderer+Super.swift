/// `block.super`: what a block stands in the place of, rendered once, and only if somebody asks.
extension Renderer {
    /// Nil if the block isn't being rendered any more.
    mutating func parent(of block: BlockDrop) throws(Halt) -> Value? {
        guard let place = blocks.lastIndex(where: { $0.number == block.number }) else { return nil }
        if let known = blocks[place].parent { return known }
        let frame = blocks[place]
        var parent: Value = .null
        if !frame.parents.isEmpty {
            (parent, _) = try captured { renderer throws(Halt) in
                try renderer.whereItStands(frame) { renderer throws(Halt) in
                    try renderer.render(frame.parents, frame.name)
                }
            }
        }
        blocks[place].parent = parent
        return parent
    }

    /// With the variables there were where the block stands, which sees none of the loops and partials inside of it.
    private mutating func whereItStands(
        _ block: BlockFrame, _ body: (inout Renderer) throws(Halt) -> Flow
    ) throws(Halt) -> Flow {
        let outer = (locals: locals, loops: loops, isolation: isolation, own: frame)
        let waiting = outerFrames.lastIndex { $0.frame.number == block.frame }
        if frame.number != block.frame, let waiting {
            frame = outerFrames[waiting].frame
            locals = outerFrames[waiting].locals
            loops = []
        }
        locals.removeSubrange(min(block.locals, locals.count)...)
        loops.removeSubrange(min(block.loops, loops.count)...)
        isolation = block.isolation
        defer {
            if outer.own.number != frame.number {
                if let waiting { outerFrames[waiting].frame = frame }
                frame = outer.own
            }
            (locals, loops, isolation) = (outer.locals, outer.loops, outer.isolation)
        }
        return try body(&self)
    }
}
