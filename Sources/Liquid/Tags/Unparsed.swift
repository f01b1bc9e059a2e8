/// Tags whose bodies are looked through rather than parsed: `comment`, `doc`, `raw`, and the inline comment.
extension Parser {
    /// Comments nest, and a `raw` inside hides what is in it.
    func skipComment(_ tag: TagText) throws(SyntaxError) {
        var open = 1
        while let next = try nextTag() {
            switch next.name {
            case "comment": open += 1
            case "raw": try skipRaw(next)
            case "endcomment":
                open -= 1
                if open == 0 { return }
            default: break
            }
        }
        throw unclosed(tag)
    }

    func skipDoc(_ tag: TagText) throws(SyntaxError) {
        if !Parser.trimmed(text(of: tag.markup)).isEmpty {
            report(SyntaxError("Syntax Error in 'doc' - Valid syntax: {% doc %}{% enddoc %}", at: tag.nameRange))
        }
        var hasInner = false
        while let (opening, found) = nextName() {
            let isEnd = text(of: found) == "enddoc"
            guard isEnd || text(of: found) == "doc" else { continue }
            guard isEnd else {
                report(SyntaxError("Syntax Error in 'doc' - Nested doc tags are not allowed", at: found))
                hasInner = true
                continue
            }
            chunker.move(to: opening)
            guard case .tag(_, _, let trim)? = try chunker.next(bytes) else { break }
            trimsNext = trim.right
            return
        }
        // Whose end is missing is then a matter of taste.
        throw hasInner ? .reported : unclosed(tag)
    }

    /// The next `{%`, closed or not, and the name behind it.
    private func nextName() -> (opening: Int, name: Range<Int>)? {
        var at = chunker.at
        while at + 1 < bytes.count {
            if bytes[at] == UInt8(ascii: "{"), bytes[at + 1] == UInt8(ascii: "%") {
                var name = at + 2
                if name < bytes.count, bytes[name] == UInt8(ascii: "-") { name += 1 }
                name = skipSpace(name, bytes.count)
                chunker.move(to: at + 2)
                return (at, name..<Chunker.endOfName(bytes, name, bytes.count))
            }
            at += 1
        }
        chunker.move(to: bytes.count)
        return nil
    }

    func checkInlineComment(_ tag: TagText) throws(SyntaxError) {
        let lines = text(of: tag.markup).split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
        for line in lines {
            let first = line.utf8.first { !Ascii.isSpace($0) }
            guard first == nil || first == UInt8(ascii: "#") else {
                throw SyntaxError(
                    "Syntax error in tag '#' - Each line of comments must be prefixed by the '#' character",
                    at: tag.nameRange)
            }
        }
    }

    /// The text up to `endraw`, as it is. Dashes strip what is outside, never what is inside.
    func parseRaw(_ tag: TagText, into nodes: inout [Pending]) throws(SyntaxError) {
        if !Parser.trimmed(text(of: tag.markup)).isEmpty {
            report(SyntaxError("Syntax Error in 'raw' - Valid syntax: raw", at: tag.nameRange))
        }
        trimsNext = false
        let start = chunker.at
        guard let end = try endOfRaw() else { throw unclosed(tag) }
        if end.lowerBound > start {
            var pending = text(start..<end.lowerBound)
            pending.isBlank = false
            pending.isRaw = true
            nodes.append(pending)
        }
    }

    private func skipRaw(_ tag: TagText) throws(SyntaxError) {
        guard try endOfRaw() != nil else { throw unclosed(tag) }
    }

    /// Where the `{%` of the next `endraw` is.
    private func endOfRaw() throws(SyntaxError) -> Range<Int>? {
        var at = chunker.at
        while at + 1 < bytes.count {
            guard bytes[at] == UInt8(ascii: "{"), bytes[at + 1] == UInt8(ascii: "%") else {
                at += 1
                continue
            }
            var name = at + 2
            if name < bytes.count, bytes[name] == UInt8(ascii: "-") { name += 1 }
            name = skipSpace(name, bytes.count)
            let end = Chunker.endOfName(bytes, name, bytes.count)
            if end - name == 6, bytes[name..<end].elementsEqual("endraw".utf8) {
                chunker.move(to: at)
                guard case .tag(_, _, let trim)? = try chunker.next(bytes) else { return nil }
                trimsNext = trim.right
                return at..<chunker.at
            }
            at += 2
        }
        chunker.move(to: bytes.count)
        return nil
    }

    /// The next tag, whatever stands before it. What isn't closed properly is no tag inside a comment.
    private func nextTag() throws(SyntaxError) -> TagText? {
        while true {
            let chunk: Chunk?
            if lines != nil {
                chunk = lines?.next(bytes)
            } else {
                chunk = try nextTagChunk()
            }
            guard let chunk else { return nil }
            guard case .tag(let name, let markup, let trim) = chunk else { continue }
            trimsNext = trim.right
            return TagText(name: text(of: name), nameRange: name, markup: markup)
        }
    }

    /// Only `{%` counts here: an output that is never closed is a comment too.
    private func nextTagChunk() throws(SyntaxError) -> Chunk? {
        var at = chunker.at
        while at + 1 < bytes.count {
            if bytes[at] == UInt8(ascii: "{"), bytes[at + 1] == UInt8(ascii: "%") {
                chunker.move(to: at)
                return try chunker.next(bytes)
            }
            at += 1
        }
        chunker.move(to: bytes.count)
        return nil
    }

    private func unclosed(_ tag: TagText) -> SyntaxError {
        SyntaxError("'\(tag.name)' tag was never closed", at: tag.nameRange, hint: "close it with {% end\(tag.name) %}")
    }
}
