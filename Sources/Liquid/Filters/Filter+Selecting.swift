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
        let test = try PropertyTest(arguments, &self)
        var kept: [Value] = []
        for item in try items(of: input) {
            guard let isMatch = try test.matches(item, &self) else { return .null }
            if isMatch == keeping {
                try charge(elements: 1)
                kept.append(item)
            }
        }
        return .array(kept)
    }

    fileprivate mutating func search(_ items: [Value], _ arguments: FilterArguments) throws(FilterError) -> Search {
        let test = try PropertyTest(arguments, &self)
        for (place, item) in items.enumerated() {
            guard let isMatch = try test.matches(item, &self) else { return .impossible }
            if isMatch { return .found(place) }
        }
        return .missing
    }
}

private struct PropertyTest {
    private let property: Property
    /// None if it is enough to count as true.
    private let target: Value?
    /// A value that is large may be in the list many times, and is compared with each item.
    private let cost: Int

    init(_ arguments: FilterArguments, _ context: inout FilterContext) throws(FilterError) {
        property = Property(arguments[0] ?? .null)
        target = arguments[1].flatMap { $0.isNull ? nil : $0 }
        cost = max(0, try target.map { value throws(FilterError) in try context.length(value) } ?? 0) - 64
    }

    func matches(_ item: Value, _ context: inout FilterContext) throws(FilterError) -> Bool? {
        guard let value = try property.of(item, &context) else { return nil }
        guard let target else { return value.isTruthy }
        if cost > 0 { try context.charge(cost) }
        return try value.equals(target)
    }
}
