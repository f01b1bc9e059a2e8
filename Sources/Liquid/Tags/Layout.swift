extension Parser {
    /// `{% layout "name" %}`: the template that this one fills the blocks of.
    func parseLayout(_ tag: TagText) throws(SyntaxError) -> Pending {
        try begin(tag.markup)
        let name = try parseExpression()
        try take(.end)
        return pending(.layout(name), tag, isBlank: true)
    }

    /// `{% block name %}…{% endblock %}`: what a template that has this one as its layout may replace.
    func parseBlock(_ tag: TagText) throws(SyntaxError) -> Pending {
        let text = head("") { parser throws(SyntaxError) in try parser.parseBlockName(tag) }
        if !blockNames.insert(Name(text)).inserted {
            report(SyntaxError("There is a block '\(text.shortened())' already", at: tag.nameRange))
        }
        let body = try parseBody(of: tag, until: ["endblock"]).body
        return pending(.block(name: name(text), body), tag, isBlank: false)
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
