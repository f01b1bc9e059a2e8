/// What a filter asks each item of a list for: `item[property]` in Ruby.
struct Property {
    private let value: Value
    /// The key it is of objects; none if it isn't a text.
    private let key: Name?

    /// Nil if no property is given.
    init?(_ value: Value?) {
        guard let value, !value.isNull else { return nil }
        self.init(value)
    }

    init(_ value: Value) {
        self.value = value
        switch value {
        case .string(let text): key = Name(text)
        case .markup(let markup): key = Name(markup.text)
        default: key = nil
        }
    }

    /// Nil if the item is nothing that can be asked. Throws if it can be asked for other things only, as a text or a number
    /// can.
    func of(_ item: Value, _ context: inout FilterContext) throws(FilterError) -> Value? {
        switch item {
        case .object(let fields): return key.flatMap { fields[$0] } ?? .null
        case .drop(let drop): return drop.value(for: try context.text(value)) ?? .null
        case .string, .markup: return try part(of: try context.text(item), &context)
        case .int(let number):
            // The bit at a place, of which there are endlessly many.
            guard case .int(let bit) = value else { throw unselectable }
            return .int(bit < 0 ? 0 : number >> min(bit, 63) & 1)
        case .big: throw unselectable
        default: return nil
        }
    }

    /// Ruby finds in a text another one, or the character at a place.
    private func part(of text: String, _ context: inout FilterContext) throws(FilterError) -> Value {
        try context.charge(text.utf8.count)
        if let key { return Value.contains(text, key.text) ? .string(key.text) : .null }
        guard case .int(let place) = value else { throw unselectable }
        return Array(text.unicodeScalars).at(place).map { .string(String($0)) } ?? .null
    }

    private var unselectable: FilterError {
        .message("cannot select the property '\(value.quoted)'")
    }
}
