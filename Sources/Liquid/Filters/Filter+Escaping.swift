extension Filter {
    /// What makes HTML of a text. Where output is escaped, data that `escape` is asked for stays data: it is escaped once,
    /// when it is written, and any other filter behind sees the text it was. What the others make is safe and goes out as it
    /// is; what was safe before isn't escaped again.
    static let escaping = [
        escape("escape"),
        escape("h"),
        plain("escape_once") { input, _, context throws(FilterError) in
            try context.escaped(input, HTMLEscaping.appendOnce)
        },
        plain("newline_to_br") { input, _, context throws(FilterError) in
            guard context.escapes else {
                return try context.escaped(.string(try context.text(input))) { text, bytes in
                    HTMLEscaping.appendBreaks(text, escaping: false, to: &bytes)
                }
            }
            return try context.escaped(
                input, safe: { text, bytes in HTMLEscaping.appendBreaks(text, escaping: false, to: &bytes) },
                { text, bytes in HTMLEscaping.appendBreaks(text, escaping: true, to: &bytes) })
        },
    ]

    private static func escape(_ name: String) -> Filter {
        plain(name) { input, _, context throws(FilterError) in
            if input.isNull { return .null }
            if context.escapes { return input.isMarkup ? input : .string(try context.text(input)) }
            return try context.escaped(input) { text, bytes in HTMLEscaping.append(text, to: &bytes) }
        }
    }
}

extension FilterContext {
    fileprivate typealias Escape = (String, inout [UInt8]) -> Void

    /// Rewrites the pieces that aren't safe and, if there is something to be done with them, those that are.
    fileprivate mutating func escaped(
        _ input: Value, safe: Escape? = nil, _ escape: Escape
    ) throws(FilterError) -> Value {
        var bytes: [UInt8] = []
        if case .markup(let markup) = input {
            steps &+= markup.weight
            for piece in markup.pieces {
                try charge(piece.text.utf8.count)
                if !piece.isSafe {
                    escape(piece.text, &bytes)
                } else if let safe {
                    safe(piece.text, &bytes)
                } else {
                    bytes.append(contentsOf: piece.text.utf8)
                }
                guard bytes.count <= budget else { throw .overrun }
            }
        } else {
            let text = try text(input)
            try charge(text.utf8.count)
            bytes.reserveCapacity(text.utf8.count + text.utf8.count / 4)
            escape(text, &bytes)
        }
        try charge(bytes.count)
        steps &+= bytes.count / Value.bytesPerStep
        let text = String(decoding: bytes, as: UTF8.self)
        return escapes ? .markup(Markup(safe: text)) : .string(text)
    }
}
