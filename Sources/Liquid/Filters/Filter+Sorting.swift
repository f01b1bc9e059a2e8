extension Filter {
    static let sorting = [
        plain("sort", 0...1) { input, arguments, context throws(FilterError) in
            let items = try context.items(of: input)
            guard let keys = try context.keys(of: items, by: Property(arguments[0])) else { return .null }
            return .array(try context.sort(items, by: keys))
        },
        plain("sort_natural", 0...1) { input, arguments, context throws(FilterError) in
            let items = try context.items(of: input)
            guard let keys = try context.keys(of: items, by: Property(arguments[0])) else { return .null }
            var folded: [Value] = []
            folded.reserveCapacity(keys.count)
            for key in keys {
                let text = try context.text(key)
                try context.charge(text.utf8.count)
                let lower = String(decoding: text.utf8.map(Ascii.lower), as: UTF8.self)
                folded.append(key.isNull ? .null : .string(lower))
            }
            return .array(try context.sort(items, by: folded))
        },
    ]
}

extension FilterContext {
    /// What the items are sorted by; nil if one of them has no properties.
    fileprivate mutating func keys(of items: [Value], by property: Property?) throws(FilterError) -> [Value]? {
        guard let property else { return items }
        var keys: [Value] = []
        keys.reserveCapacity(items.count)
        for item in items {
            guard let key = try property.of(item, &self) else { return nil }
            keys.append(key)
        }
        return keys
    }

    /// How many bytes are compared at most when it is compared with another value.
    mutating func length(_ key: Value) throws(FilterError) -> Int {
        switch key {
        case .string(let text): return text.utf8.count
        case .markup, .array, .object:
            let weight = try key.weight(upTo: budget / 16)
            try charge(16 * weight)
            let (length, overflow) = weight.multipliedReportingOverflow(by: Value.bytesPerStep)
            return overflow ? .max : length
        default: return 1
        }
    }

    /// Sorts; items that are equal keep their order. Throws if two have no order.
    fileprivate mutating func sort(_ items: [Value], by keys: [Value]) throws(FilterError) -> [Value] {
        try charge(elements: items.count)
        var places = Array(items.indices)
        if let numbers = keys.numbers {
            let rounds = Int.bitWidth - places.count.leadingZeroBitCount
            try charge(8 * rounds * places.count)
            places.sort { numbers[$0] < numbers[$1] }
            return places.map { items[$0] }
        }
        var lengths: [Int] = []
        lengths.reserveCapacity(keys.count)
        for key in keys { lengths.append(try length(key)) }
        var failure: FilterError?
        var left = budget
        places.sort { one, other in
            guard failure == nil else { return false }
            // Long texts that begin alike take long to compare, and may be in the list many times.
            left -= 32 + max(0, min(lengths[one], lengths[other]) - 64)
            guard left >= 0 else {
                failure = .overrun
                return false
            }
            do throws(FilterError) {
                return try keys[one].rank(beside: keys[other]) < 0
            } catch {
                failure = error
                return false
            }
        }
        budget = max(0, left)
        if let failure { throw failure }
        return places.map { items[$0] }
    }
}

extension [Value] {
    /// The numbers it consists of, if it is nothing but small whole ones.
    fileprivate var numbers: [Int]? {
        var numbers: [Int] = []
        numbers.reserveCapacity(count)
        for value in self {
            guard case .int(let number) = value else { return nil }
            numbers.append(number)
        }
        return numbers
    }
}

extension Value {
    /// As `order`, but nil is last of all. Throws if the two have none.
    fileprivate func rank(beside other: Value) throws(FilterError) -> Int {
        if let order = try order(to: other) { return order }
        if isNull { return 1 }
        if other.isNull { return -1 }
        guard try isSame(as: other) else { throw .message("cannot sort values of incompatible types") }
        return 0
    }
}
