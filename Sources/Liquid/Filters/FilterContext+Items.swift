extension FilterContext {
    /// What a filter for lists works on: a list without the lists in it, the numbers of a range, or the one value.
    mutating func items(of input: Value) throws(FilterError) -> [Value] {
        switch input {
        case .null: return []
        case .array(let items):
            guard items.contains(where: \.isArray) else { return items }
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
        guard depth < 100 else { throw .message("Nesting too deep") }
        for item in items {
            if case .array(let inner) = item {
                try flatten(inner, into: &flat, depth: depth + 1)
            } else {
                try charge(elements: 1)
                flat.append(item)
            }
        }
    }

    /// What `item[property]` is; nil if the item is nothing that can be asked. Throws if it can be asked for other things
    /// only, as a text or a number can.
    mutating func property(_ property: Value, of item: Value) throws(FilterError) -> Value? {
        switch item {
        case .object(let fields):
            switch property {
            case .string(let key): return fields[key] ?? .null
            case .markup(let key): return fields[key.text] ?? .null
            default: return .null
            }
        case .drop(let drop): return drop.value(for: try text(property)) ?? .null
        case .string, .markup: return try part(property, of: try text(item))
        case .int(let number):
            guard case .int(let bit) = property else { throw unselectable(property) }
            return .int(bit < 0 ? 0 : number >> min(bit, 63) & 1)
        case .big: throw unselectable(property)
        default: return nil
        }
    }

    /// Ruby finds in a text another one, or the character at a place.
    private mutating func part(_ property: Value, of text: String) throws(FilterError) -> Value {
        switch property {
        case .string, .markup:
            let part = try self.text(property)
            try charge(text.utf8.count)
            return Value.contains(text, part) ? .string(part) : .null
        case .int(let place):
            try charge(text.utf8.count)
            return Array(text.unicodeScalars).at(place).map { .string(String($0)) } ?? .null
        default: throw unselectable(property)
        }
    }

    mutating func unselectable(_ property: Value) -> FilterError {
        .message("cannot select the property '\((try? text(property)) ?? "")'")
    }
}

extension Value {
    var isArray: Bool {
        if case .array = self { true } else { false }
    }
}
