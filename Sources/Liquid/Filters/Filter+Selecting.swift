extension Filter {
    /// What looks for items by a property: one that has a certain value or, if none is given, counts as true. As soon as an
    /// item is met that can't be asked for properties, the result is nil.
    static let selecting = [
        plain("where", 1...2) { input, arguments, context throws(FilterError) in
            try context.filter(input, arguments, keeping: true)
        },
        plain("reject", 1...2) { input, arguments, context throws(FilterError) in
            try context.filter(input, arguments, keeping: false)
        },
        plain("find", 1...2) { input, arguments, context throws(FilterError) in
            let items = try context.items(of: input)
            guard case .found(let place) = try context.search(items, arguments) else { return .null }
            return items[place]
        },
        plain("find_index", 1...2) { input, arguments, context throws(FilterError) in
            guard case .found(let place) = try context.search(try context.items(of: input), arguments) else {
                return .null
            }
            return .int(place)
        },
        plain("has", 1...2) { input, arguments, context throws(FilterError) in
            switch try context.search(try context.items(of: input), arguments) {
            case .found: true
            case .missing: false
            case .impossible: .null
            }
        },
    ]
}

private enum Search {
    case found(Int)
    case missing
    /// An item was met that has no properties.
    case impossible
}

extension FilterContext {
    fileprivate mutating func filter(
        _ input: Value, _ arguments: FilterArguments, keeping: Bool
    ) throws(FilterError) -> Value {
        var kept: [Value] = []
        for item in try items(of: input) {
            guard let isMatch = try isMatch(item, arguments) else { return .null }
            if isMatch == keeping {
                try charge(elements: 1)
                kept.append(item)
            }
        }
        return .array(kept)
    }

    fileprivate mutating func search(_ items: [Value], _ arguments: FilterArguments) throws(FilterError) -> Search {
        for (place, item) in items.enumerated() {
            guard let isMatch = try isMatch(item, arguments) else { return .impossible }
            if isMatch { return .found(place) }
        }
        return .missing
    }

    private mutating func isMatch(_ item: Value, _ arguments: FilterArguments) throws(FilterError) -> Bool? {
        guard let value = try property(arguments[0] ?? .null, of: item) else { return nil }
        guard let target = arguments[1], !target.isNull else { return value.isTruthy }
        // A long text may be in the list many times.
        if case .string(let text) = target, text.utf8.count > 64 { try charge(text.utf8.count) }
        return value.equals(target)
    }
}
