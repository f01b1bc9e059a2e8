extension Parser {
    func parseEcho(_ tag: TagText, into nodes: inout [Pending]) throws(SyntaxError) {
        let pipeline = try parsePipeline(tag.markup, quote: .output(tag.markup))
        nodes.append(pending(.output(pipeline), tag, isBlank: false))
    }

    /// `assign name = value | filters`. What stands between the name and the sign is passed over, in every mode.
    func parseAssign(_ tag: TagText) throws(SyntaxError) -> Pending {
        let end = tag.markup.upperBound
        var at = tag.markup.lowerBound
        var target: Range<Int>?
        // The first name that an equals sign follows.
        while at < end, target == nil {
            let start = at
            while let next = endOfNamePart(at, end) { at = next }
            guard at > start else {
                at += 1
                continue
            }
            let sign = skipSpace(at, end)
            if sign < end, bytes[sign] == UInt8(ascii: "=") {
                target = start..<at
                at = sign + 1
            }
        }
        guard let target, skipSpace(at, end) < end else {
            throw SyntaxError("Syntax Error in 'assign' - Valid syntax: assign [var] = [source]", at: tag.nameRange)
        }
        if environment.mode == .strict2 { try checkTarget(target, in: tag) }
        let value = skipSpace(at, end)..<end
        let pipeline = try parsePipeline(value, quote: .bare(tag.markup))
        return pending(.assign(name: define(target), pipeline: pipeline), tag, isBlank: true)
    }

    /// A name that the template gives something itself.
    private func define(_ range: Range<Int>) -> Int32 {
        let name = name(text(of: range))
        program.locals.append(Local(name: name, place: number(range.lowerBound)))
        return name
    }

    /// A letter, digit, hyphen, dot or bracket, with a parenthesis at either side or not.
    private func endOfNamePart(_ start: Int, _ end: Int) -> Int? {
        var at = start
        if at < end, bytes[at] == UInt8(ascii: "(") { at += 1 }
        guard at < end, Ascii.isWord(bytes[at]) || "-.[]".utf8.contains(bytes[at]) else { return nil }
        at += 1
        if at < end, bytes[at] == UInt8(ascii: ")") { at += 1 }
        return at
    }

    private func checkTarget(_ target: Range<Int>, in tag: TagText) throws(SyntaxError) {
        try begin(target, quote: .bare(tag.markup))
        try take(.id)
    }

    /// `capture name`, quoted or not.
    func parseCapture(_ tag: TagText) throws(SyntaxError) -> Pending {
        let range = head(0..<0) { parser throws(SyntaxError) in try parser.parseCaptureName(tag) }
        let (body, _) = try parseBody(of: tag, until: ["endcapture"])
        return pending(.capture(name: define(range), body), tag, isBlank: true)
    }

    private func parseCaptureName(_ tag: TagText) throws(SyntaxError) -> Range<Int> {
        try parse(
            tag.markup,
            strictly: { parser throws(SyntaxError) in
                try parser.begin(tag.markup)
                let word = parser.looks(at: .string) ? try parser.take(.string) : try parser.take(.id)
                try parser.take(.end)
                return parser.unquoted(word.range)
            },
            laxly: { parser throws(SyntaxError) in
                guard let found = parser.firstFragment(tag.markup.lowerBound, tag.markup.upperBound) else {
                    throw SyntaxError("Syntax Error in 'capture' - Valid syntax: capture [var]", at: tag.nameRange)
                }
                return parser.unquoted(found)
            })
    }

    private func unquoted(_ range: Range<Int>) -> Range<Int> {
        let isQuoted = bytes[range.lowerBound] == UInt8(ascii: "\"") || bytes[range.lowerBound] == UInt8(ascii: "'")
        guard isQuoted, range.count >= 2, bytes[range.upperBound - 1] == bytes[range.lowerBound] else { return range }
        return range.lowerBound + 1..<range.upperBound - 1
    }

    func parseCounter(_ tag: TagText) throws(SyntaxError) -> Pending {
        let range = try parse(
            tag.markup,
            strictly: { parser throws(SyntaxError) in
                try parser.begin(tag.markup)
                let word = try parser.take(.id)
                try parser.take(.end)
                return word.range
            },
            laxly: { parser throws(SyntaxError) in parser.trimmed(tag.markup) })
        let name = define(range)
        return pending(tag.name == "increment" ? .increment(name: name) : .decrement(name: name), tag, isBlank: false)
    }

    func parseIfChanged(_ tag: TagText) throws(SyntaxError) -> Pending {
        let (body, _) = try parseBody(of: tag, until: ["endifchanged"])
        return pending(.ifChanged(body), tag, isBlank: dropBlanks(in: [body]))
    }
}
