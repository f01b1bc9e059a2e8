extension Value {
    /// How many steps it takes to look all through it, beside the one for any value.
    var weight: Int {
        switch self {
        case .string(let text): text.utf8.count / Value.bytesPerStep
        case .markup(let markup): markup.pieces.reduce(0) { $0 + $1.text.utf8.count / Value.bytesPerStep + 1 }
        case .array(let items): items.reduce(Value.stepsPerItem * items.count) { $0 + $1.weight }
        case .object(let fields):
            (0..<fields.count).reduce(Value.stepsPerItem * fields.count) { $0 + fields.pair($1).value.weight }
        default: 0
        }
    }

    private static let bytesPerStep = 32
    private static let stepsPerItem = 4
}
