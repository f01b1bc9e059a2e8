extension Parser {
    /// `{% liquid %}`: a tag a line; a block must be closed inside.
    func parseLiquid(_ tag: TagText) throws(SyntaxError) -> Pending {
        try deepen(at: tag)
        let outer = (lines, trimsNext, openBlocks)
        lines = LineChunker(tag.markup)
        openBlocks = []
        var nodes: [Pending] = []
        parseNodes(of: nil, into: &nodes, until: [])
        depth -= 1
        (lines, trimsNext, openBlocks) = outer
        let body = finish(nodes)
        return pending(.group(body), tag, isBlank: body.isBlank)
    }
}
