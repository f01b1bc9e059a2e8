extension Renderer {
    /// The template's own text, which its author vouches for.
    mutating func write(text range: Range<Int>) {
        if pieces == nil {
            output.append(contentsOf: template.source[range])
        } else {
            append(piece: String(decoding: template.source[range], as: UTF8.self), isSafe: true)
        }
    }

    mutating func write(safe text: String) {
        if pieces == nil {
            output.append(contentsOf: text.utf8)
        } else {
            append(piece: text, isSafe: true)
        }
    }

    /// The one way out for values: what isn't known to be HTML is escaped here, and nowhere before.
    mutating func write(_ value: Value) throws(Halt) {
        guard pieces == nil else { return try capture(value) }
        do throws(FilterError) {
            try value.append(to: &output, escaping: context.escapes, limit: environment.limits.outputBytes)
        } catch {
            throw Halt(error)
        }
    }

    private mutating func capture(_ value: Value) throws(Halt) {
        if case .markup(let markup) = value {
            for piece in markup.pieces { append(piece: piece.text, isSafe: piece.isSafe) }
        } else {
            append(piece: value.printed, isSafe: false)
        }
    }

    private mutating func append(piece text: String, isSafe: Bool) {
        guard !text.isEmpty, var pieces else { return }
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
            let text = String(decoding: output[start...], as: UTF8.self)
            output.removeSubrange(start...)
            return (.string(text), flow)
        }
        let outer = pieces
        pieces = []
        let flow = try body(&self)
        let markup = Markup(pieces ?? [])
        pieces = outer
        return (.markup(markup), flow)
    }
}
