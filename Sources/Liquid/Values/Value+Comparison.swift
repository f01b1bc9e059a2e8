extension Value {
    /// Whether `==` holds in a condition, where `empty` and `blank` ask something of the other side. Throws if both are nested
    /// too deep to tell, as all that compares does.
    public func equals(_ other: Value) throws(FilterError) -> Bool {
        switch (self, other) {
        case (.blank, .blank): true
        case (.empty, .empty), (.empty, .blank), (.blank, .empty): false
        case (.empty, _): other.isEmpty
        case (_, .empty): isEmpty
        case (.blank, _): other.isBlank
        case (_, .blank): isBlank
        default: try isSame(as: other)
        }
    }

    /// Whether both are the same value: numbers by what they are worth, texts byte by byte, objects in any order.
    public func isSame(as other: Value) throws(FilterError) -> Bool {
        try isSame(as: other, depth: 0)
    }

    func isSame(as other: Value, depth: Int) throws(FilterError) -> Bool {
        switch (self, other) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.int(let left), .int(let right)): left == right
        case (.string(let left), .string(let right)): Value.areSame(left, right)
        case (.string(let left), .markup(let right)): right.says(left)
        case (.markup(let left), .string(let right)): left.says(right)
        case (.markup(let left), .markup(let right)): left.size == right.size && Value.areSame(left.text, right.text)
        case (.array(let left), .array(let right)):
            try Value.areSame(left, right, depth)
        case (.object(let left), .object(let right)):
            try Value.areSame(left, right, depth)
        case (.range(let left), .range(let right)): left == right
        case (.drop(let left), .drop(let right)): try Value.areSame(left, right, depth)
        case (.empty, .empty), (.blank, .blank): true
        default: try order(to: other, depth: depth) == 0
        }
    }

    /// Whether `<` holds. What has no order is never less; a number and a text can't be compared.
    public func isLess(than other: Value) throws(FilterError) -> Bool {
        try compared(to: other).map { $0 < 0 } ?? false
    }

    public func isAtMost(_ other: Value) throws(FilterError) -> Bool {
        try compared(to: other).map { $0 <= 0 } ?? false
    }

    public func isGreater(than other: Value) throws(FilterError) -> Bool {
        try compared(to: other).map { $0 > 0 } ?? false
    }

    public func isAtLeast(_ other: Value) throws(FilterError) -> Bool {
        try compared(to: other).map { $0 >= 0 } ?? false
    }

    /// Whether a text has another in it, a list an element, an object a key.
    public func contains(_ other: Value) throws(FilterError) -> Bool {
        guard isTruthy, other.isTruthy else { return false }
        switch self {
        case .string(let text): return Value.contains(text, other.text)
        case .markup(let markup): return Value.contains(markup.text, other.text)
        case .array(let items):
            for item in items where try item.isSame(as: other, depth: 1) { return true }
            return false
        case .object(let fields):
            if case .string(let key) = other { return fields[key] != nil }
            if case .markup(let key) = other { return fields[key.text] != nil }
            return false
        case .range(let range):
            guard let low = try Value.int(range.first).order(to: other), low <= 0,
                let high = try other.order(to: .int(range.last)), high <= 0
            else { return false }
            return true
        default: return false
        }
    }

    private func compared(to other: Value) throws(FilterError) -> Int? {
        if case (.int(let left), .int(let right)) = (self, other) { return left < right ? -1 : left == right ? 0 : 1 }
        guard let kind = ordered, let otherKind = other.ordered else { return nil }
        if let order = try order(to: other) { return order }
        if kind == otherKind || (kind != "String" && otherKind != "String") { return nil }
        throw .message("comparison of \(kind) with \(other.nameInComparison(otherKind)) failed")
    }

    /// What Ruby calls its kind, if values of it have an order.
    private var ordered: String? {
        switch self {
        case .int, .big: "Integer"
        case .float: "Float"
        case .string, .markup: "String"
        default: nil
        }
    }

    /// Ruby names small numbers by their value and everything else by its class.
    private func nameInComparison(_ kind: String) -> String {
        switch self {
        case .int(let number) where number.magnitude < 1 << 62 || number == -(1 << 62): printed
        case .float: printed
        default: kind
        }
    }
}
