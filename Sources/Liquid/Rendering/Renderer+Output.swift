extension Renderer {
    /// The template's own text, which its author vouches for.
    mutating func write(text range: Range<Int>, of parsed: ParsedTemplate) throws(Halt) {
        if pieces == nil {
            // A slice would count a reference to the source, which all threads that render the template share.
            parsed.source.withUnsafeBufferPointer { output.append(run: UnsafeBufferPointer(rebasing: $0[range])) }
        } else {
            try append(piece: String(decoding: parsed.source[range], as: UTF8.self), isSafe: true)
        }
    }

    mutating func write(safe text: String) throws(Halt) {
        if pieces == nil {
            output.append(contentsOf: text.utf8)
        } else {
            try append(piece: text, isSafe: true)
        }
    }

    /// The one way out for values: what isn't known to be HTML is escaped here, and nowhere before.
    mutating func write(_ value: Value) throws(Halt) {
        guard pieces == nil else { return try capture(value) }
        var parts = 0
        do throws(FilterError) {
            try value.append(to: &output, escaping: context.escapes, limit: limits.outputBytes, parts: &parts)
        } catch {
            throw Halt(error)
        }
        steps &+= parts
    }

    private mutating func capture(_ value: Value) throws(Halt) {
        if case .markup(let markup) = value {
            try charge(steps: markup.pieces.count)
            for piece in markup.pieces { try append(piece: piece.text, isSafe: piece.isSafe) }
        } else {
            try append(piece: try printed(value), isSafe: false)
        }
    }

    /// A value as a text, which lists make longer than what they are made of.
    private mutating func printed(_ value: Value) throws(Halt) -> String {
        if case .string(let text) = value { return text }
        var bytes: [UInt8] = []
        var parts = 0
        do throws(FilterError) {
            try value.append(to: &bytes, escaping: false, limit: context.budget, parts: &parts)
        } catch {
            throw Halt(error)
        }
        try charge(steps: parts)
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func append(piece text: String, isSafe: Bool) throws(Halt) {
        guard !text.isEmpty, var pieces else { return }
        // A piece takes room of its own.
        try charge(bytes: text.utf8.count + (pieces.last?.isSafe == isSafe ? 0 : MemoryLayout<Markup.Piece>.stride))
        self.pieces = nil
        if let last = pieces.indices.last, pieces[last].isSafe == isSafe {
            pieces[last].text += text
        } else {
            pieces.append(Markup.Piece(text, isSafe: isSafe))
        }
        self.pieces = pieces
    }

    /// Renders into a value rather than into the output.
    mutating func captured(_ body: (inout Renderer) throws(Halt) -> Flow) throws(Halt) -> (Value, Flow) {
        guard context.escapes else {
            let start = output.count
            let flow = try body(&self)
            try charge(bytes: output.count - start)
            let text = String(decoding: output[start...], as: UTF8.self)
            output.removeSubrange(start...)
            return (.string(text), flow)
        }
        let outer = pieces
        pieces = []
        defer { pieces = outer }
        let flow = try body(&self)
        return (.markup(Markup(pieces ?? [])), flow)
    }

    /// What is kept counts as what filters make.
    mutating func charge(bytes: Int) throws(Halt) {
        do throws(FilterError) {
            try context.charge(bytes)
        } catch {
            throw Halt(error)
        }
    }
}
