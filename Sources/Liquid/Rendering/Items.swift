/// What a loop goes through, by place; ranges and objects are never written out.
enum Items {
    case none
    case values([Value])
    case text(Value)
    case range(ValueRange)
    case pairs(Fields)
    case drop(any Drop, keys: [String])

    /// A text is one item, if there is anything in it; numbers and nil are none.
    init(_ value: Value) {
        switch value {
        case .array(let values): self = .values(values)
        case .range(let range): self = .range(range)
        case .object(let fields): self = .pairs(fields)
        case .string(let text): self = text.isEmpty ? .none : .text(value)
        case .markup: self = value.isEmpty ? .none : .text(value)
        case .drop(let drop): self = drop.keys.isEmpty ? .none : .drop(drop, keys: drop.keys)
        default: self = .none
        }
    }

    var isText: Bool {
        if case .text = self { return true }
        return false
    }

    var count: Int {
        switch self {
        case .none: 0
        case .values(let values): values.count
        case .text: 1
        case .range(let range): range.count
        case .pairs(let fields): fields.count
        case .drop(_, let keys): keys.count
        }
    }

    subscript(place: Int) -> Value {
        switch self {
        case .none: return .null
        case .values(let values): return values[place]
        case .text(let value): return value
        case .range(let range): return .int(range.first &+ place)
        case .pairs(let fields):
            let (key, value) = fields.pair(place)
            return .array([.string(key), value])
        case .drop(let drop, let keys): return .array([.string(keys[place]), drop.value(for: keys[place]) ?? .null])
        }
    }
}
