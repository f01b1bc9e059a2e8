extension Value {
    /// What stands behind a dot: the value of a key, else `size`, `first` or `last`; nil if there is nothing.
    public func member(_ key: String) -> Value? {
        switch self {
        case .object(let fields): fields[key] ?? command(key)
        case .drop(let drop): drop.value(for: key)
        case .null, .bool, .float, .empty, .blank: nil
        default: command(key)
        }
    }

    /// The same for a name whose fingerprint is known.
    func member(_ name: Name) -> Value? {
        switch self {
        case .object(let fields): fields[name] ?? command(name.text)
        case .drop(let drop): drop.value(for: name)
        default: member(name.text)
        }
    }

    /// What stands in brackets: the value of a key or, counted from either end, an element; nil if there is nothing.
    public func element(_ key: Value) -> Value? {
        switch (self, key) {
        case (.object(let fields), .string(let name)): fields[name]
        case (.object(let fields), .markup(let name)): fields[name.text]
        case (.drop(let drop), .string(let name)): drop.value(for: name)
        case (.drop(let drop), .markup(let name)): drop.value(for: name.text)
        case (.array(let items), .int(let place)): items.at(place)
        default: nil
        }
    }

    private func command(_ name: String) -> Value? {
        switch name {
        case "size": size
        case "first": first
        case "last": last
        default: nil
        }
    }

    /// How many elements or Unicode scalars it has; a whole number has the bytes Ruby keeps it in.
    public var size: Value? {
        switch self {
        case .string(let text): .int(text.scalarCount)
        case .markup(let markup): .int(markup.pieces.reduce(0) { $0 + $1.text.scalarCount })
        case .array(let items): .int(items.count)
        case .object(let fields): .int(fields.count)
        case .range(let range): .int(range.count)
        case .int: .int(8)
        // log2(10^9) is 29.897; Ruby keeps eight bytes at a time.
        case .big(let number): .int(Int((Double(number.digitCount) * 3.321_928_094_9 / 64).rounded(.up)) * 8)
        default: nil
        }
    }

    /// The first element, character, or key with its value.
    public var first: Value? {
        switch self {
        case .string(let text): .string(text.unicodeScalars.first.map { String($0) } ?? "")
        case .markup(let markup): Value.string(markup.text).first
        case .array(let items): items.first
        case .object(let fields): fields.isEmpty ? nil : .array([.string(fields.keys[0]), fields.values[0]])
        case .range(let range): .int(range.first)
        default: nil
        }
    }

    /// The last element or character; objects have none.
    public var last: Value? {
        switch self {
        case .string(let text): .string(text.unicodeScalars.last.map { String($0) } ?? "")
        case .markup(let markup): Value.string(markup.text).last
        case .array(let items): items.last
        case .range(let range): .int(range.last)
        default: nil
        }
    }
}

extension Array {
    /// The element at a place that may be counted from the end; nil if there is none.
    func at(_ place: Int) -> Element? {
        let place = place < 0 ? place &+ count : place
        return place >= 0 && place < count ? self[place] : nil
    }
}
