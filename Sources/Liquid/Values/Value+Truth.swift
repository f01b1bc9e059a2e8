extension Value {
    /// Everything but nil and false counts as true, also 0, an empty text and an empty list.
    public var isTruthy: Bool {
        switch self {
        case .null: false
        case .bool(let value): value
        default: true
        }
    }

    public var isNull: Bool {
        if case .null = self { true } else { false }
    }

    /// Whether it is a text or a collection without anything in it.
    public var isEmpty: Bool {
        switch self {
        case .string(let text): text.isEmpty
        case .markup(let markup): markup.pieces.allSatisfy(\.text.isEmpty)
        case .array(let items): items.isEmpty
        case .object(let fields): fields.isEmpty
        default: false
        }
    }

    /// Whether it is nil, false, empty, or a text of nothing but white space.
    public var isBlank: Bool {
        switch self {
        case .null: true
        case .bool(let value): !value
        case .string(let text): text.utf8.allSatisfy(Ascii.isSpace)
        case .markup(let markup): markup.pieces.allSatisfy { $0.text.utf8.allSatisfy(Ascii.isSpace) }
        default: isEmpty
        }
    }
}
