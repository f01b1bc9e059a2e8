extension Filter {
    static let slicing = [
        plain("slice", 1...2) { input, arguments, context throws(FilterError) in
            let offset = try context.integer(arguments[0] ?? .null)
            var length = 1
            // Only nil and false stand for the default; anything else must be a number.
            if let given = arguments[1], given.isTruthy { length = try context.integer(given) }
            if case .array(let items) = input {
                guard let range = Filter.range(offset, length, of: items.count) else { return .array([]) }
                try context.charge(elements: range.count)
                return .array(Array(items[range]))
            }
            let text = try context.text(input)
            let count = text.scalarCount
            guard let range = Filter.range(offset, length, of: count) else { return .string("") }
            try context.charge(text.utf8.count)
            return .string(text.scalars(range, of: count))
        }
    ]

    /// What an offset, counted from the end if negative, and a length take of so many; nil if they begin outside.
    private static func range(_ offset: Int, _ length: Int, of count: Int) -> Range<Int>? {
        let start = offset < 0 ? offset &+ count : offset
        guard start >= 0, start <= count, length >= 0 else { return nil }
        return start..<(start + min(length, count - start))
    }
}
