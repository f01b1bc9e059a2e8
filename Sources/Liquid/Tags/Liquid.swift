extension Parser {
    /// `{% liquid %}`: a tag a line; a block must be closed inside.
    mutating func parseLiquid(_ tag: TagText) throws(SyntaxError) -> Pending {
        guard depth < environment.limits.depth else { throw SyntaxError("Nesting too deep", at: tag.nameRange) }
        let outer = (lines, trimsNext)
        lines = LineChunker(tag.markup)
        depth += 1
        var nodes: [Pending] = []
        parseNodes(of: nil, into: &nodes, until: [])
        depth -= 1
        (lines, trimsNext) = outer
        let body = finish(nodes)
        return pending(.group(body), tag, isBlank: body.isBlank)
    }
}
