extension Filter {
    static let sorting = [
        plain("sort", 0...1) { input, arguments, context throws(FilterError) in
            let items = try context.items(of: input)
            guard let keys = try context.keys(of: items, by: arguments[0]) else { return .null }
            return .array(try context.sort(items, by: keys) { $0.rank(beside: $1) })
        },
        plain("sort_natural", 0...1) { input, arguments, context throws(FilterError) in
            let items = try context.items(of: input)
            guard let keys = try context.keys(of: items, by: arguments[0]) else { return .null }
            var folded: [Value] = []
            for key in keys {
                let text = try context.text(key)
                try context.charge(text.utf8.count)
                let lower = String(decoding: text.utf8.lazy.map(Ascii.lower), as: UTF8.self)
                folded.append(key.isNull ? .null : .string(lower))
            }
            return .array(try context.sort(items, by: folded) { $0.rank(beside: $1) })
        },
    ]
}

extension FilterContext {
    /// What the items are sorted by; nil if one of them has no properties.
    fileprivate mutating func keys(of items: [Value], by property: Value?) throws(FilterError) -> [Value]? {
        guard let property, !property.isNull else { return items }
        var keys: [Value] = []
        keys.reserveCapacity(items.count)
        for item in items {
            guard let key = try self.property(property, of: item) else { return nil }
            keys.append(key)
        }
        return keys
    }

    /// Sorts; items that are equal keep their order. Throws if two have no order.
    fileprivate mutating func sort(
        _ items: [Value], by keys: [Value], rank: (Value, Value) -> Int?
    ) throws(FilterError) -> [Value] {
        try charge(elements: items.count)
        var places = Array(items.indices)
        var failure: FilterError?
        var budget = budget
        places.sort { one, other in
            guard failure == nil else { return false }
            // Long texts that begin alike take long to compare, and may be in the list many times.
            budget -= 8 + max(0, min(keys[one].length, keys[other].length) - 64)
            guard budget >= 0 else {
                failure = .overrun
                return false
            }
            guard let order = rank(keys[one], keys[other]) else {
                failure = .message("cannot sort values of incompatible types")
                return false
            }
            return order < 0
        }
        self.budget = max(0, budget)
        if let failure { throw failure }
        return places.map { items[$0] }
    }
}

extension Value {
    /// As `order`, but nil is last of all.
    fileprivate func rank(beside other: Value) -> Int? {
        if let order = order(to: other) { return order }
        if isNull { return 1 }
        if other.isNull { return -1 }
        return isSame(as: other) ? 0 : nil
    }

    fileprivate var length: Int {
        switch self {
        case .string(let text): text.utf8.count
        case .array(let items): items.count
        default: 1
        }
    }
}
