extension Parser {
    func parseCase(_ tag: TagText) throws(SyntaxError) -> Pending {
        let subject = head(-1) { parser throws(SyntaxError) in try parser.parseSubject(tag) }
        // What stands before the first `when` is dropped.
        var stop = try parseBody(of: tag, until: ["endcase", "when", "else"]).stop
        var whens: [When] = []
        while stop.name != "endcase" {
            let part = stop
            let values =
                part.name == "when" ? head([]) { parser throws(SyntaxError) in try parser.parseWhen(part) } : []
            let (body, next) = try parseBody(of: tag, until: ["endcase", "when", "else"])
            let first = append(values.map { Argument(name: -1, value: $0) })
            whens.append(When(firstValue: first, count: number(values.count), isElse: part.name == "else", body: body))
            stop = next
        }
        let first = number(program.whens.count)
        program.whens += whens
        program.choices.append(Choice(subject: subject, firstWhen: first, count: number(whens.count)))
        let isBlank = dropBlanks(in: whens.map(\.body))
        return pending(.choose(number(program.choices.count - 1)), tag, isBlank: isBlank)
    }

    private func parseSubject(_ tag: TagText) throws(SyntaxError) -> Int32 {
        let markup = tag.markup
        return try parse(
            markup,
            strictly: { parser throws(SyntaxError) in
                try parser.begin(markup)
                let subject = try parser.parseExpression()
                try parser.take(.end)
                return subject
            },
            laxly: { parser throws(SyntaxError) in
                guard let found = parser.firstFragment(markup.lowerBound, markup.upperBound) else {
                    throw SyntaxError("Syntax Error in 'case' - Valid syntax: case [condition]", at: tag.nameRange)
                }
                return parser.laxExpression(found)
            })
    }

    private func parseWhen(_ part: TagText) throws(SyntaxError) -> [Int32] {
        let markup = part.markup
        return try parse(
            markup,
            strictly: { parser throws(SyntaxError) in
                try parser.begin(markup, quote: Quote.none)
                var values = [try parser.parseExpression()]
                while parser.takeIf(.comma) || parser.takeIf(named: "or") {
                    values.append(try parser.parseExpression())
                }
                try parser.take(.end)
                return values
            },
            laxly: { parser throws(SyntaxError) in try parser.parseWhenLaxly(part) })
    }

    private func parseWhenLaxly(_ part: TagText) throws(SyntaxError) -> [Int32] {
        var values: [Int32] = []
        var at: Int? = part.markup.lowerBound
        let end = part.markup.upperBound
        while let start = at {
            guard let found = firstFragment(start, end) else {
                throw SyntaxError(
                    "Syntax Error in tag 'case' - Valid when condition: {% when [condition] [or condition2...] %}",
                    at: part.nameRange)
            }
            values.append(laxExpression(found))
            var next = skipSpace(found.upperBound, end)
            if next < end, bytes[next] == UInt8(ascii: ",") {
                next += 1
            } else if let word = fragment(next, end), text(of: word) == "or" {
                next = word.upperBound
            } else {
                return values
            }
            at = next
        }
        return values
    }
}
