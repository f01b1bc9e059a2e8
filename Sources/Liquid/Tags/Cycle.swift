extension Parser {
    func parseCycle(_ tag: TagText) throws(SyntaxError) -> Pending {
        let markup = tag.markup
        let cycle = try parse(
            markup,
            strictly: { parser throws(SyntaxError) in try parser.parseCycleStrictly(tag) },
            laxly: { parser throws(SyntaxError) in try parser.parseCycleLaxly(tag) })
        program.cycles.append(cycle)
        return pending(.cycle(number(program.cycles.count - 1)), tag, isBlank: false)
    }

    private func parseCycleStrictly(_ tag: TagText) throws(SyntaxError) -> Cycle {
        try begin(tag.markup)
        guard !looks(at: .end) else { throw badCycle(tag) }
        var group: Int32 = -1
        var values: [Int32] = []
        let first = try parseExpression()
        if takeIf(.colon) { group = first } else { values.append(first) }
        if group >= 0, !looks(at: .end) { values.append(try parseExpression()) }
        while takeIf(.comma) {
            if looks(at: .end) { break }
            values.append(try parseExpression())
        }
        try take(.end)
        return cycle(group, values)
    }

    private func parseCycleLaxly(_ tag: TagText) throws(SyntaxError) -> Cycle {
        let end = tag.markup.upperBound
        guard let first = firstFragment(tag.markup.lowerBound, end) else { throw badCycle(tag) }
        var group: Int32 = -1
        var at = first.lowerBound
        let colon = skipSpace(first.upperBound, end)
        if bytes[first.upperBound - 1] == UInt8(ascii: ":"), first.count > 1 {
            group = laxExpression(first.lowerBound..<first.upperBound - 1)
            at = first.upperBound
        } else if colon < end, bytes[colon] == UInt8(ascii: ":") {
            group = laxExpression(first)
            at = colon + 1
        }
        var values: [Int32] = []
        while at < end {
            if let found = fragment(skipSpace(at, end), end) {
                values.append(laxExpression(found))
                at = found.upperBound
            }
            while at < end, bytes[at] != UInt8(ascii: ",") { at += 1 }
            at += 1
        }
        return cycle(group, values)
    }

    private func badCycle(_ tag: TagText) -> SyntaxError {
        SyntaxError(
            "Syntax Error in 'cycle' - Valid syntax: cycle [name :] var [, var2, var3 ...]", at: tag.nameRange)
    }

    /// An unnamed cycle of literals shares its counter with all that list the same; one with a variable has its own.
    private func cycle(_ group: Int32, _ values: [Int32]) -> Cycle {
        let texts = values.map { value -> String? in
            guard case .constant(let number) = program.expressions[Int(value)] else { return nil }
            return program.constants[Int(number)].inspected
        }
        let isShared = texts.allSatisfy { $0 != nil }
        let key = isShared ? texts.map { $0 ?? "" }.joined(separator: ", ") : "cycle \(program.cycles.count)"
        let first = append(values.map { Argument(name: -1, value: $0) })
        return Cycle(group: group, key: name("\u{0}\(key)"), firstValue: first, count: number(values.count))
    }
}
