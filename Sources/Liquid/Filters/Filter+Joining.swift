extension Filter {
    /// Texts put together; parts that are safe HTML stay so and the others don't become it.
    static let joining = [
        plain("append", 1...1) { input, arguments, context throws(FilterError) in
            try context.concatenation(of: input, arguments[0] ?? .null)
        },
        plain("prepend", 1...1) { input, arguments, context throws(FilterError) in
            try context.concatenation(of: arguments[0] ?? .null, input)
        },
        plain("join", 0...1) { input, arguments, context throws(FilterError) in
            let items = try context.items(of: input)
            return try context.join(items, with: arguments[0] ?? .string(" "))
        },
    ]
}

extension FilterContext {
    fileprivate mutating func concatenation(of left: Value, _ right: Value) throws(FilterError) -> Value {
        let (first, second) = (try text(left), try text(right))
        try charge(first.utf8.count + second.utf8.count)
        guard left.isMarkup || right.isMarkup else { return .string(first + second) }
        // A piece takes room of its own.
        try charge((left.pieceCount + right.pieceCount - 2) * MemoryLayout<Markup.Piece>.stride)
        var builder = Markup.Builder()
        builder.append(left, text: first)
        builder.append(right, text: second)
        return builder.value
    }

    fileprivate mutating func join(_ items: [Value], with glue: Value) throws(FilterError) -> Value {
        let separator = try text(glue)
        guard glue.isMarkup || items.contains(where: \.isMarkup) else {
            var joined = ""
            for (place, item) in items.enumerated() {
                let text = try text(item)
                try charge(text.utf8.count + (place > 0 ? separator.utf8.count : 0))
                if place > 0 { joined += separator }
                joined += text
            }
            return .string(joined)
        }
        var builder = Markup.Builder()
        for (place, item) in items.enumerated() {
            let text = try text(item)
            // A piece takes room of its own.
            try charge(text.utf8.count + separator.utf8.count + 2 * MemoryLayout<Markup.Piece>.stride)
            if place > 0 { builder.append(glue, text: separator) }
            builder.append(item, text: text)
        }
        return builder.value
    }
}
