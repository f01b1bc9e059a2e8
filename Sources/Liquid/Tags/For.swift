extension Parser {
    func parseFor(_ tag: TagText) throws(SyntaxError) -> Pending {
        let markup = tag.markup
        var loop = head(Loop(variable: 0, collection: 0, name: 0)) { parser throws(SyntaxError) in
            try parser.parse(
                markup, isStrict: true,
                strictly: { parser throws(SyntaxError) in try parser.parseLoopStrictly(markup) },
                laxly: { parser throws(SyntaxError) in try parser.parseLoopLaxly(tag) })
        }
        let (body, stop) = try parseBody(of: tag, until: ["endfor", "else"])
        loop.body = body
        if stop.name == "else" {
            let (otherwise, _) = try parseBody(of: tag, until: ["endfor"])
            loop.otherwise = otherwise
        }
        program.loops.append(loop)
        program.locals.append(Local(name: loop.variable, place: loop.place))
        let isBlank = dropBlanks(in: [loop.body] + [loop.otherwise].compactMap { $0 })
        return pending(.loop(number(program.loops.count - 1)), tag, isBlank: isBlank)
    }

    private func parseLoopStrictly(_ markup: Range<Int>) throws(SyntaxError) -> Loop {
        try begin(markup)
        let word = try take(.id)
        let variable = text(of: word.range)
        guard takeIf(named: "in") else { throw wrong("For loops require an 'in' clause", at: current.range) }
        let start = current.range.lowerBound
        let collection = try parseExpression()
        let collectionText = Parser.trimmed(text(of: start..<lexemes[at - 1].range.upperBound))
        var loop = Loop(
            variable: name(variable), place: word.start, collection: collection,
            name: name("\(variable)-\(collectionText)"))
        loop.isReversed = takeIf(named: "reversed")
        while looks(at: .comma) || looks(at: .id) {
            _ = takeIf(.comma)
            let isLimit = takeIf(named: "limit")
            guard isLimit || takeIf(named: "offset") else {
                throw wrong("Invalid attribute in for loop. Valid attributes are limit and offset", at: current.range)
            }
            try take(.colon)
            if isLimit {
                loop.limit = try parseExpression()
            } else if takeIf(named: "continue") {
                loop.continues = true
            } else {
                loop.offset = try parseExpression()
            }
        }
        try take(.end)
        return loop
    }

    private func parseLoopLaxly(_ tag: TagText) throws(SyntaxError) -> Loop {
        let end = tag.markup.upperBound
        func bad() -> SyntaxError {
            SyntaxError("Syntax Error in 'for loop' - Valid syntax: for [item] in [collection]", at: tag.nameRange)
        }
        guard let found = laxLoopHead(tag.markup) else { throw bad() }
        let variable = text(of: found.variable)
        var loop = Loop(
            variable: name(variable), place: number(found.variable.lowerBound),
            collection: laxExpression(found.collection),
            name: name("\(variable)-\(text(of: found.collection))"))
        var at = skipSpace(found.collection.upperBound, end)
        if let word = fragment(at, end), text(of: word) == "reversed" {
            loop.isReversed = true
            at = word.upperBound
        }
        for (key, value) in laxAttributes(at..<end) {
            switch key {
            case "limit": loop.limit = laxExpression(value)
            case "offset" where text(of: value) == "continue": loop.continues = true
            case "offset": loop.offset = laxExpression(value)
            default: break
            }
        }
        return loop
    }

    /// `item in collection`, wherever in the markup it stands.
    func laxLoopHead(_ markup: Range<Int>) -> (variable: Range<Int>, collection: Range<Int>)? {
        var start = markup.lowerBound
        let end = markup.upperBound
        while start < end {
            while start < end, !Ascii.isWord(bytes[start]), bytes[start] != UInt8(ascii: "-") { start += 1 }
            var stop = start
            while stop < end, Ascii.isWord(bytes[stop]) || bytes[stop] == UInt8(ascii: "-") { stop += 1 }
            let word = skipSpace(stop, end)
            if word > stop, let found = fragment(word, end), text(of: found) == "in",
                let collection = fragment(skipSpace(found.upperBound, end), end)
            {
                return (start..<stop, collection)
            }
            start = max(stop, start + 1)
        }
        return nil
    }

    /// `key: value` pairs, wherever they stand.
    func laxAttributes(_ range: Range<Int>) -> [(key: String, value: Range<Int>)] {
        var attributes: [(key: String, value: Range<Int>)] = []
        var at = range.lowerBound
        while at < range.upperBound {
            guard Ascii.isWord(bytes[at]) else {
                at += 1
                continue
            }
            let start = at
            while at < range.upperBound, Ascii.isWord(bytes[at]) { at += 1 }
            let key = start..<at
            let colon = skipSpace(at, range.upperBound)
            guard colon < range.upperBound, bytes[colon] == UInt8(ascii: ":"),
                let value = fragment(skipSpace(colon + 1, range.upperBound), range.upperBound)
            else { continue }
            attributes.append((text(of: key), value))
            at = value.upperBound
        }
        return attributes
    }
}
