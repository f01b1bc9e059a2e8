extension Parser {
    /// `render "name"` and `include name`, with what they hand over.
    func parsePartial(_ tag: TagText) throws(SyntaxError) -> Pending {
        let partial = try parse(
            tag.markup,
            strictly: { parser throws(SyntaxError) in try parser.parsePartialStrictly(tag) },
            laxly: { parser throws(SyntaxError) in try parser.parsePartialLaxly(tag) })
        program.partials.append(partial)
        return pending(.partial(number(program.partials.count - 1)), tag, isBlank: false)
    }

    private func parsePartialStrictly(_ tag: TagText) throws(SyntaxError) -> Partial {
        try begin(tag.markup)
        let isRender = tag.name == "render"
        if isRender, !looks(at: .string) { try take(.string) }
        if !isRender, looks(at: .end) { throw badPartial(tag) }
        var partial = Partial(kind: isRender ? .render : .include, name: try parseExpression())
        let isFor = takeIf(named: "for")
        if isFor || takeIf(named: "with") {
            partial.value = try parseExpression()
            partial.isLoop = isFor
        }
        if takeIf(named: "as") { partial.alias = name(text(of: try take(.id).range)) }
        var arguments: [Argument] = []
        _ = takeIf(.comma)
        while looks(at: .id) {
            let key = name(text(of: try take(.id).range))
            try take(.colon)
            arguments.append(Argument(name: key, value: try parseExpression()))
            _ = takeIf(.comma)
        }
        try take(.end)
        return complete(partial, arguments)
    }

    private func parsePartialLaxly(_ tag: TagText) throws(SyntaxError) -> Partial {
        let end = tag.markup.upperBound
        let isRender = tag.name == "render"
        guard let found = firstFragment(tag.markup.lowerBound, end) else { throw badPartial(tag) }
        let isQuoted = bytes[found.lowerBound] == UInt8(ascii: "\"") || bytes[found.lowerBound] == UInt8(ascii: "'")
        if isRender, !isQuoted { throw badPartial(tag) }
        var partial = Partial(kind: isRender ? .render : .include, name: laxExpression(found))
        var at = skipSpace(found.upperBound, end)
        if let word = fragment(at, end), ["with", "for"].contains(text(of: word)),
            let value = fragment(skipSpace(word.upperBound, end), end)
        {
            partial.isLoop = text(of: word) == "for"
            partial.value = laxExpression(value)
            at = skipSpace(value.upperBound, end)
        }
        if let word = fragment(at, end), text(of: word) == "as",
            let alias = fragment(skipSpace(word.upperBound, end), end)
        {
            partial.alias = name(text(of: alias))
        }
        var arguments: [Argument] = []
        // Whatever looks like an attribute is one, wherever it stands.
        for (key, value) in laxAttributes(found.upperBound..<end) {
            arguments.append(Argument(name: name(key), value: laxExpression(value)))
        }
        return complete(partial, arguments)
    }

    private func complete(_ partial: Partial, _ arguments: [Argument]) -> Partial {
        var partial = partial
        if case .constant(let constant) = program.expressions[Int(partial.name)],
            let text = program.constants[Int(constant)].onlyText
        {
            partial.file = name(text)
            if partial.alias < 0 { partial.alias = name(Partial.variableName(text)) }
        }
        partial.firstArgument = append(arguments)
        partial.argumentCount = number(arguments.count)
        program.argumentNames.append(arguments.filter { $0.name >= 0 }.map { program.names[Int($0.name)] })
        partial.argumentNames = number(program.argumentNames.count - 1)
        return partial
    }

    private func badPartial(_ tag: TagText) -> SyntaxError {
        tag.name == "render"
            ? SyntaxError("Syntax error in tag 'render' - Template name must be a quoted string", at: tag.nameRange)
            : SyntaxError(
                "Error in tag 'include' - Valid syntax: include '[template]' (with|for) [object|collection]",
                at: tag.nameRange)
    }
}

extension Partial {
    /// The part after the last slash: what the partial's own variable is called.
    static func variableName(_ name: String) -> String {
        guard name.utf8.contains(UInt8(ascii: "/")) else { return name }
        return name.split(separator: "/").last.map(String.init) ?? name
    }
}

extension Value {
    /// Its text, if that is what it is: nothing else names a partial.
    var onlyText: String? {
        switch self {
        case .string(let name): name
        case .markup(let markup): markup.text
        default: nil
        }
    }
}
