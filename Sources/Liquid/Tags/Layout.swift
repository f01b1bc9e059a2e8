extension Parser {
    /// `{% layout "name" %}`: the template that this one fills the blocks of.
    func parseLayout(_ tag: TagText) throws(SyntaxError) -> Pending {
        try begin(tag.markup)
        let name = try parseExpression()
        try take(.end)
        if program.layout != nil {
            report(SyntaxError("There is a layout already", at: tag.nameRange))
        } else if depth > 0 {
            report(SyntaxError("A layout must stand outside of all other tags", at: tag.nameRange))
        }
        program.layout = Layout(name: name, place: number(tag.nameRange.lowerBound))
        return pending(.layout(name), tag, isBlank: true)
    }

    /// `{% block name %}…{% endblock %}`: what a template that has this one as its layout may replace.
    func parseBlock(_ tag: TagText) throws(SyntaxError) -> Pending {
        let text = head("") { parser throws(SyntaxError) in try parser.parseBlockName(tag) }
        if !blockNames.insert(Name(text)).inserted {
            report(SyntaxError("There is a block '\(text.shortened())' already", at: tag.nameRange))
        }
        if openNamedBlocks == 0, let outer = openBlocks.last { buriedBlocks.append((tag, outer)) }
        openNamedBlocks += 1
        defer { openNamedBlocks -= 1 }
        let body = try parseBody(of: tag, until: ["endblock"]).body
        let name = name(text)
        program.blocks.append(
            NamedBlock(
                name: name, body: body, place: number(tag.nameRange.lowerBound), isNested: openNamedBlocks > 1))
        return pending(.block(name: name, body), tag, isBlank: false)
    }

    /// What a template with a layout says outside of its blocks isn't printed, and whether a condition there holds isn't
    /// asked.
    func checkBuriedBlocks() {
        guard program.layout != nil else { return }
        for (tag, outer) in buriedBlocks {
            report(
                SyntaxError(
                    "A block that fills a layout can't stand in '\(outer)'", at: tag.nameRange,
                    hint: "put the '\(outer)' into the block"))
        }
    }

    private func parseBlockName(_ tag: TagText) throws(SyntaxError) -> String {
        try begin(tag.markup)
        let word = current
        let range =
            switch word.kind {
            case .id: word.range
            case .string: word.range.lowerBound + 1..<word.range.upperBound - 1
            default: throw wrong("Syntax Error in 'block' - Valid syntax: block [name]", at: word.range)
            }
        at += 1
        try take(.end)
        return text(of: range)
    }
}
