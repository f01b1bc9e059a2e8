extension Parser {
    /// `if` and `unless`, with any number of `elsif` and `else`; the first `else` wins.
    func parseIf(_ tag: TagText) throws(SyntaxError) -> Pending {
        var branches: [Branch] = []
        var part: TagText? = tag
        let end = "end\(tag.name)"
        while let current = part {
            let isElse = current.name == "else"
            let condition = isElse ? -1 : head(-1) { parser throws(SyntaxError) in try parser.parseCondition(current) }
            let (body, stop) = try parseBody(of: tag, until: [end, "else", "elsif"])
            branches.append(
                Branch(condition: condition, isNegated: branches.isEmpty && tag.name == "unless", body: body))
            part = stop.name == end ? nil : stop
        }
        let first = number(program.branches.count)
        program.branches += branches
        let isBlank = dropBlanks(in: branches.map(\.body))
        return pending(.conditional(first: first, count: number(branches.count)), tag, isBlank: isBlank)
    }

    private func parseCondition(_ part: TagText) throws(SyntaxError) -> Int32 {
        let markup = part.markup
        return try parse(
            markup, isStrict: true,
            strictly: { parser throws(SyntaxError) in
                try parser.begin(markup)
                let condition = try parser.parseConditions()
                try parser.take(.end)
                return condition
            },
            laxly: { parser throws(SyntaxError) in try parser.parseConditionsLaxly(markup, at: part.nameRange) })
    }

    /// Comparisons joined by `and` and `or`, which hold to the right: the last pair is decided first.
    private func parseConditions() throws(SyntaxError) -> Int32 {
        var chain = [try parseComparison()]
        while looks(at: .id), isWord(current, "and") || isWord(current, "or") {
            chain[chain.count - 1].joint = isWord(current, "and") ? .and : .or
            at += 1
            chain.append(try parseComparison())
        }
        var next: Int32 = -1
        for var condition in chain.reversed() {
            condition.next = next
            next = add(condition)
        }
        return next
    }

    private func parseComparison() throws(SyntaxError) -> Condition {
        let left = try parseExpression()
        var condition = Condition(left: left, comparison: nil, right: -1, joint: nil, next: -1)
        if looks(at: .comparison) {
            let word = current
            guard let comparison = Comparison(text(of: word.range)) else {
                throw wrong("Unknown operator \(text(of: word.range).shortened())", at: word.range)
            }
            at += 1
            condition.comparison = comparison
            condition.right = try parseExpression()
        }
        return condition
    }

    private func add(_ condition: Condition) -> Int32 {
        program.conditions.append(condition)
        return number(program.conditions.count - 1)
    }

    /// Pieces between the words `and` and `or`, each a fragment, an operator and a fragment.
    private func parseConditionsLaxly(_ markup: Range<Int>, at place: Range<Int>) throws(SyntaxError) -> Int32 {
        let pieces = laxPieces(markup)
        var next: Condition?
        for (index, piece) in pieces.enumerated().reversed() {
            var condition = try parseComparisonLaxly(piece.range, at: place)
            if let next {
                condition.joint = pieces[index].joint
                condition.next = add(next)
            }
            next = condition
        }
        guard let next else { throw Parser.badCondition(place) }
        return add(next)
    }

    private func laxPieces(_ markup: Range<Int>) -> [(range: Range<Int>, joint: Condition.Joint?)] {
        var pieces: [(range: Range<Int>, joint: Condition.Joint?)] = []
        var start = markup.lowerBound
        var at = start
        while at < markup.upperBound {
            let word = fragment(at, markup.upperBound) ?? at..<at + 1
            let text = text(of: word)
            if text == "and" || text == "or", at > start {
                pieces.append((start..<at, text == "and" ? .and : .or))
                start = word.upperBound
            }
            at = word.upperBound
        }
        return pieces + [(start..<markup.upperBound, nil)]
    }

    private func parseComparisonLaxly(_ range: Range<Int>, at place: Range<Int>) throws(SyntaxError)
        -> Condition
    {
        guard let left = firstFragment(range.lowerBound, range.upperBound) else { throw Parser.badCondition(place) }
        var at = skipSpace(left.upperBound, range.upperBound)
        let start = at
        while at < range.upperBound,
            "=!<>".utf8.contains(bytes[at]) || Ascii.isLetter(bytes[at]) || bytes[at] == UInt8(ascii: "_")
        { at += 1 }
        let value = laxExpression(left)
        guard at > start else { return Condition(left: value, comparison: nil, right: -1, joint: nil, next: -1) }
        let comparison = Comparison(text(of: start..<at))
        let right =
            fragment(skipSpace(at, range.upperBound), range.upperBound).map { laxExpression($0) } ?? constant(.null)
        var condition = Condition(left: value, comparison: comparison, right: right, joint: nil, next: -1)
        if comparison == nil { condition.unknownOperator = name(text(of: start..<at)) }
        return condition
    }

    private static func badCondition(_ place: Range<Int>) -> SyntaxError {
        SyntaxError("Syntax Error in tag 'if' - Valid syntax: if [expression]", at: place)
    }
}
