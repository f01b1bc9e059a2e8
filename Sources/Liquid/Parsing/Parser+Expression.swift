extension Parser {
    /// One expression of the strict grammar: a literal, a variable with its lookups, or a range.
    func parseExpression() throws(SyntaxError) -> Int32 {
        let word = current
        place = word.start
        switch word.kind {
        case .id:
            at += 1
            return try parseVariable(word)
        case .string:
            at += 1
            return constant(literal(word.range.lowerBound + 1..<word.range.upperBound - 1))
        case .number:
            at += 1
            return constant(Parser.numeral(text(of: word.range)))
        case .openRound:
            at += 1
            let first = try nested { parser throws(SyntaxError) in try parser.parseExpression() }
            try take(.dotdot)
            let last = try nested { parser throws(SyntaxError) in try parser.parseExpression() }
            try take(.closeRound)
            return add(.range(first, last))
        case .openSquare:
            guard environment.mode != .strict2, environment.mode != .warn else {
                throw wrong("Bare bracket access is not allowed. Use self['...'] instead", at: word.range)
            }
            at += 1
            let inner = try nested { parser throws(SyntaxError) in try parser.parseExpression() }
            try take(.closeSquare)
            return try parseLookups(on: add(.computed(inner)))
        default:
            throw wrong("\(inspected(word)) is not a valid expression", at: word.range)
        }
    }

    /// As the reference prints a word of its own: `[:comma, ","]`.
    private func inspected(_ word: Lexeme) -> String {
        word.kind == .end ? "[:end_of_string]" : "[:\(word.kind.name), \"\(text(of: word.range).shortened())\"]"
    }

    private func parseVariable(_ word: Lexeme) throws(SyntaxError) -> Int32 {
        let isFollowed = looks(at: .dot) || looks(at: .openSquare)
        if !isFollowed, let constant = keyword(word.range) { return constant }
        let text = text(of: word.range)
        if text == "self" { return try parseLookups(on: add(.scopeItself)) }
        return try parseLookups(on: add(.variable(name(text))))
    }

    private func parseLookups(on base: Int32) throws(SyntaxError) -> Int32 {
        guard looks(at: .dot) || looks(at: .openSquare) else { return base }
        var steps: [Step] = []
        while true {
            if takeIf(.dot) {
                let word = try take(.id)
                steps.append(step(text(of: word.range)))
            } else if takeIf(.openSquare) {
                steps.append(.element(try nested { parser throws(SyntaxError) in try parser.parseExpression() }))
                try take(.closeSquare)
            } else {
                return lookup(base, steps)
            }
        }
    }

    func step(_ word: String) -> Step {
        word == "size" || word == "first" || word == "last" ? .command(name(word)) : .member(name(word))
    }

    func lookup(_ base: Int32, _ steps: [Step]) -> Int32 {
        guard !steps.isEmpty else { return base }
        place = program.expressionPlaces[Int(base)]
        let first = number(program.steps.count)
        program.steps += steps
        return add(.lookup(base: base, steps: first, count: number(steps.count)))
    }

    /// Brackets within brackets come to an end before the stack does.
    private func nested<Result>(
        _ body: (Parser) throws(SyntaxError) -> Result
    ) throws(SyntaxError) -> Result {
        guard expressionDepth < environment.limits.depth / 2 else { throw wrong("Nesting too deep", at: current.range) }
        expressionDepth += 1
        defer { expressionDepth -= 1 }
        return try body(self)
    }

    /// The words that are values; nil for every other.
    func keyword(_ range: Range<Int>) -> Int32? {
        switch range.count {
        case 3 where matches(range, "nil"): constant(.null)
        case 4 where matches(range, "null"): constant(.null)
        case 4 where matches(range, "true"): constant(true)
        case 5 where matches(range, "false"): constant(false)
        case 5 where matches(range, "blank"): constant(.blank)
        case 5 where matches(range, "empty"): constant(.empty)
        default: nil
        }
    }

    private func matches(_ range: Range<Int>, _ word: StaticString) -> Bool {
        word.withUTF8Buffer { bytes[range].elementsEqual($0) }
    }

    /// What the template's author wrote is theirs to vouch for: in HTML a literal goes out as it stands.
    func literal(_ range: Range<Int>) -> Value {
        let text = text(of: range)
        return environment.output == .html ? .markup(Markup(safe: text)) : .string(text)
    }

    static func numeral(_ text: String) -> Value {
        if let int = Int(text) { return .int(int) }
        if text.utf8.contains(UInt8(ascii: ".")) { return .float(Double(text) ?? 0) }
        let isNegative = text.hasPrefix("-")
        return Value.integer(digits: text.utf8.drop { $0 == UInt8(ascii: "-") }, isNegative: isNegative) ?? 0
    }
}
