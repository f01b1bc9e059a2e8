/// The lax grammar: what the reference's regular expressions pick out of markup, the rest passed over.
extension Parser {
    /// A quoted text alone, or a run without spaces, commas and pipes that may have quoted texts in it; nil if none
    /// begins here.
    func fragment(_ start: Int, _ end: Int) -> Range<Int>? {
        if let close = closingQuote(start, end) { return start..<close + 1 }
        var at = start
        while at < end {
            let byte = bytes[at]
            if let close = closingQuote(at, end) {
                at = close + 1
            } else if Ascii.isSpace(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "|")
                || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
            {
                break
            } else {
                at += 1
            }
        }
        return at > start ? start..<at : nil
    }

    /// The end of the quoted text that begins here.
    private func closingQuote(_ start: Int, _ end: Int) -> Int? {
        guard start < end, bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'") else { return nil }
        return bytes[(start + 1)..<end].firstIndex(of: bytes[start])
    }

    func skipSpace(_ start: Int, _ end: Int) -> Int {
        var at = start
        while at < end, Ascii.isSpace(bytes[at]) { at += 1 }
        return at
    }

    /// The first fragment at or after a place.
    func firstFragment(_ start: Int, _ end: Int) -> Range<Int>? {
        var at = start
        while at < end {
            if let found = fragment(at, end) { return found }
            at += 1
        }
        return nil
    }

    /// A fragment as an expression; whatever it is, it is one.
    func laxExpression(_ range: Range<Int>) -> Int32 {
        let (start, end) = (range.lowerBound, range.upperBound)
        place = number(start)
        if let keyword = keyword(range) { return keyword }
        guard start < end else { return constant(.null) }
        let first = bytes[start]
        let last = bytes[end - 1]
        if end - start >= 2, first == last, first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
            return constant(literal(start + 1..<end - 1))
        }
        if let numeral = laxNumeral(range) { return constant(numeral) }
        // Deeper than this, there is nothing any more.
        guard expressionDepth <= environment.limits.depth / 2 else { return constant(.null) }
        expressionDepth += 1
        defer { expressionDepth -= 1 }
        if first == UInt8(ascii: "("), last == UInt8(ascii: ")"), let dots = dots(in: start + 1..<end - 1) {
            return add(.range(laxExpression(start + 1..<dots), laxExpression(dots + 2..<end - 1)))
        }
        return laxVariable(range)
    }

    /// The two dots of a range, the last there are, as a greedy expression finds them.
    private func dots(in range: Range<Int>) -> Int? {
        var at = range.upperBound - 2
        while at > range.lowerBound {
            if bytes[at] == UInt8(ascii: "."), bytes[at + 1] == UInt8(ascii: ".") { return at }
            at -= 1
        }
        return nil
    }

    /// `-1`, `1.5`, and `1.2.3`, of which the first two parts count.
    private func laxNumeral(_ range: Range<Int>) -> Value? {
        var at = range.lowerBound
        if bytes[at] == UInt8(ascii: "-") { at += 1 }
        guard at < range.upperBound, Ascii.isDigit(bytes[at]) else { return nil }
        guard bytes[at..<range.upperBound].allSatisfy({ Ascii.isDigit($0) || $0 == UInt8(ascii: ".") }) else {
            return nil
        }
        let parts = text(of: range).split(separator: ".", omittingEmptySubsequences: false)
        if parts.count == 1 { return Parser.numeral(String(parts[0])) }
        let fraction = parts[1].isEmpty ? "0" : String(parts[1])
        return .float(Double("\(parts[0]).\(fraction)") ?? 0)
    }

    /// Names and brackets, whatever stands between them.
    private func laxVariable(_ range: Range<Int>) -> Int32 {
        var base: Int32?
        var steps: [Step] = []
        let brackets = brackets(in: range)
        var at = range.lowerBound
        let end = range.upperBound
        while at < end {
            if bytes[at] == UInt8(ascii: "["), let close = brackets[at], close < end {
                let inner = laxExpression(at + 1..<close)
                if base == nil { base = add(.computed(inner)) } else { steps.append(.element(inner)) }
                at = close + 1
            } else if Ascii.isWord(bytes[at]) || bytes[at] == UInt8(ascii: "-") {
                let stop = Lexer.endOfIdentifier(bytes, at, end)
                let word = text(of: at..<stop)
                if base == nil { base = add(.variable(name(word))) } else { steps.append(step(word)) }
                at = stop
            } else {
                at += 1
            }
        }
        return lookup(base ?? constant(.null), steps)
    }

    /// Where each bracket that is closed is closed; found once for what is nested.
    private func brackets(in range: Range<Int>) -> [Int: Int] {
        if brackets.range.contains(range.lowerBound), range.upperBound <= brackets.range.upperBound {
            return brackets.closed
        }
        var open: [Int] = []
        var closed: [Int: Int] = [:]
        for at in range {
            if bytes[at] == UInt8(ascii: "[") { open.append(at) }
            if bytes[at] == UInt8(ascii: "]"), let start = open.popLast() { closed[start] = at }
        }
        brackets = (range, closed)
        return closed
    }
}

extension Parser {
    /// The first fragment is the value; a filter is a word after a pipe, its arguments what follows a colon and commas.
    func parsePipelineLaxly(_ markup: Range<Int>) throws(SyntaxError) -> Int32 {
        guard let input = firstFragment(markup.lowerBound, markup.upperBound) else {
            return pipeline(constant(.null), [])
        }
        let value = laxExpression(input)
        var calls: [FilterCall] = []
        var at = input.upperBound
        while let pipe = pipe(at, markup.upperBound) {
            let end = self.pipe(pipe + 1, markup.upperBound) ?? markup.upperBound
            if let call = try laxFilter(pipe + 1..<end) { calls.append(call) }
            at = end
        }
        return pipeline(value, calls)
    }

    /// The next pipe outside of quotes.
    private func pipe(_ start: Int, _ end: Int) -> Int? {
        var at = start
        while at < end {
            let byte = bytes[at]
            if byte == UInt8(ascii: "|") { return at }
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"),
                let close = bytes[(at + 1)..<end].firstIndex(of: byte)
            {
                at = close
            }
            at += 1
        }
        return nil
    }

    private func laxFilter(_ range: Range<Int>) throws(SyntaxError) -> FilterCall? {
        var at = range.lowerBound
        while at < range.upperBound, !Ascii.isWord(bytes[at]) { at += 1 }
        let start = at
        while at < range.upperBound, Ascii.isWord(bytes[at]) { at += 1 }
        guard at > start else { return nil }
        let nameRange = start..<at
        var arguments: [Argument] = []
        while at < range.upperBound {
            guard bytes[at] == UInt8(ascii: ":") || bytes[at] == UInt8(ascii: ",") else {
                at += 1
                continue
            }
            at = skipSpace(at + 1, range.upperBound)
            if let argument = laxArgument(&at, range.upperBound) { arguments.append(argument) }
        }
        return try call(text(of: nameRange), arguments, at: nameRange)
    }

    /// `value` or `key: value`.
    func laxArgument(_ at: inout Int, _ end: Int) -> Argument? {
        var stop = at
        while stop < end, Ascii.isWord(bytes[stop]) { stop += 1 }
        let colon = skipSpace(stop, end)
        if stop > at, colon < end, bytes[colon] == UInt8(ascii: ":"),
            let value = fragment(skipSpace(colon + 1, end), end)
        {
            let key = name(text(of: at..<stop))
            at = value.upperBound
            return Argument(name: key, value: laxExpression(value))
        }
        guard let value = fragment(at, end) else { return nil }
        at = value.upperBound
        return Argument(name: -1, value: laxExpression(value))
    }
}
