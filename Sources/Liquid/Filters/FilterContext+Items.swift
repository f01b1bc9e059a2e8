extension FilterContext {
    /// What a filter for lists works on: a list without the lists in it, the numbers of a range, or the one value.
    mutating func items(of input: Value) throws(FilterError) -> [Value] {
        switch input {
        case .null: return []
        case .array(let items):
            steps &+= items.count * Value.stepsPerItem
            guard items.haveArrays else { return items }
            var flat: [Value] = []
            try flatten(items, into: &flat, depth: 0)
            return flat
        case .range(let range):
            guard range.count > 0 else { return [] }
            try charge(elements: range.count)
            return (range.first...range.last).map(Value.int)
        default: return [input]
        }
    }

    private mutating func flatten(_ items: [Value], into flat: inout [Value], depth: Int) throws(FilterError) {
        try Value.check(depth: depth)
        for item in items {
            if case .array(let inner) = item {
                try flatten(inner, into: &flat, depth: depth + 1)
            } else {
                try charge(elements: 1)
                flat.append(item)
            }
        }
    }
}

extension [Value] {
    /// By place, which copies no item.
    fileprivate var haveArrays: Bool {
        for place in indices {
            if case .array = self[place] { return true }
        }
        return false
    }
}

extension Value {
    var isArray: Bool {
        if case .array = self { true } else { false }
    }
}
