extension Parser {
    /// Reads nodes up to one of the tags that end them, and answers that; nil at the end of the source.
    @discardableResult
    func parseNodes(of block: TagText?, into nodes: inout [Pending], until stops: [String]) -> TagText? {
        while true {
            if let stray = strayEnd {
                guard stops.contains(stray.name) else { return nil }
                strayEnd = nil
                return stray
            }
            do throws(SyntaxError) {
                guard let chunk = try nextChunk() else { return nil }
                if let stop = try parse(chunk, of: block, into: &nodes, until: stops) { return stop }
            } catch {
                report(error)
            }
        }
    }

    /// The body of a tag up to its end or its next part.
    func parseBody(
        of tag: TagText, until stops: [String]
    ) throws(SyntaxError) -> (body: Block, stop: TagText) {
        try deepen(at: tag)
        openBlocks.append(tag.name)
        defer {
            depth -= 1
            openBlocks.removeLast()
        }
        var nodes: [Pending] = []
        guard let stop = parseNodes(of: tag, into: &nodes, until: stops) else {
            guard strayEnd == nil, !isStopped else { throw .reported }
            throw SyntaxError(
                "'\(tag.name)' tag was never closed", at: tag.nameRange, hint: "close it with {% end\(tag.name) %}")
        }
        return (finish(nodes), stop)
    }

    /// What is deeper than this isn't looked at: it would be reported once for every tag in it.
    func deepen(at tag: TagText) throws(SyntaxError) {
        guard depth < environment.limits.depth else {
            report(SyntaxError("Nesting too deep", at: tag.nameRange))
            isStopped = true
            throw .reported
        }
        depth += 1
    }

    /// Parses the head of a block. If it makes no sense that is kept, and the body is looked at all the same.
    func head<Result>(
        _ substitute: Result, _ parse: (Parser) throws(SyntaxError) -> Result
    ) -> Result {
        do throws(SyntaxError) {
            return try parse(self)
        } catch {
            report(error)
            return substitute
        }
    }

    private func nextChunk() throws(SyntaxError) -> Chunk? {
        if isStopped { return nil }
        if lines != nil { return lines?.next(bytes) }
        return try chunker.next(bytes)
    }

    private func parse(
        _ chunk: Chunk, of block: TagText?, into nodes: inout [Pending], until stops: [String]
    ) throws(SyntaxError) -> TagText? {
        switch chunk {
        case .text(let range):
            append(text: range, to: &nodes)
        case .output(let markup, let trim):
            if trim.left { trimLast(&nodes) }
            trimsNext = trim.right
            try parseOutput(markup, into: &nodes)
        case .tag(let nameRange, let markup, let trim):
            if trim.left { trimLast(&nodes) }
            trimsNext = trim.right
            let tag = TagText(
                name: String(decoding: bytes[nameRange], as: UTF8.self), nameRange: nameRange, markup: markup)
            if stops.contains(tag.name) { return tag }
            guard try parse(tag, into: &nodes) else { throw unknown(tag, in: block) }
        }
        return nil
    }

    private func unknown(_ tag: TagText, in block: TagText?) -> SyntaxError {
        if block != nil, tag.name.hasPrefix("end"), openBlocks.contains(String(tag.name.dropFirst(3))) {
            strayEnd = tag
        }
        if block == nil, lines != nil, tag.name.hasPrefix("end") {
            return SyntaxError(
                "'\(tag.name.shortened())' is not a valid delimiter for liquid tags. use %}", at: tag.nameRange)
        }
        if let block, tag.name.hasPrefix("end") {
            return SyntaxError(
                "'\(tag.name.shortened())' is not a valid delimiter for \(block.name) tags. use end\(block.name)",
                at: tag.nameRange)
        }
        if tag.name == "else" || tag.name == "end" {
            let message = block.map { "\($0.name) tag does not expect '\(tag.name)' tag" }
            return SyntaxError(message ?? "Unexpected outer '\(tag.name)' tag", at: tag.nameRange)
        }
        return SyntaxError(
            "Unknown tag '\(tag.name.shortened())'", at: tag.nameRange, hint: TagNames.hint(tag.name, environment))
    }
}

extension Parser {
    private func append(text range: Range<Int>, to nodes: inout [Pending]) {
        var start = range.lowerBound
        if trimsNext {
            while start < range.upperBound, Ascii.isSpace(bytes[start]) { start += 1 }
        }
        trimsNext = false
        guard start < range.upperBound else { return }
        nodes.append(text(start..<range.upperBound))
    }

    func text(_ range: Range<Int>) -> Pending {
        let isBlank = bytes[range].allSatisfy(Ascii.isSpace)
        return Pending(
            node: .text(
                start: Int32(truncatingIfNeeded: range.lowerBound), end: Int32(truncatingIfNeeded: range.upperBound)),
            place: range.lowerBound, isBlank: isBlank)
    }

    private func trimLast(_ nodes: inout [Pending]) {
        guard let last = nodes.last, !last.isRaw, case .text(let start, var end) = last.node else { return }
        while end > start, Ascii.isSpace(bytes[Int(end) - 1]) { end -= 1 }
        nodes.removeLast()
        if end > start { nodes.append(text(Int(start)..<Int(end))) }
    }

    /// Moves nodes into the program.
    func finish(_ nodes: [Pending]) -> Block {
        let start = program.nodes.count
        for pending in nodes {
            program.nodes.append(pending.node)
            program.places.append(Int32(truncatingIfNeeded: pending.place))
        }
        return Block(
            start: Int32(truncatingIfNeeded: start), count: Int32(truncatingIfNeeded: program.nodes.count - start),
            isBlank: nodes.allSatisfy(\.isBlank))
    }

    /// A tag none of whose bodies prints anything loses their white space too, as in the reference; answers whether it is
    /// one.
    func dropBlanks(in bodies: [Block]) -> Bool {
        guard bodies.allSatisfy(\.isBlank) else { return false }
        for index in bodies.flatMap(\.range) {
            if case .text(let start, _) = program.nodes[index] {
                program.nodes[index] = .text(start: start, end: start)
            }
        }
        return true
    }
}
