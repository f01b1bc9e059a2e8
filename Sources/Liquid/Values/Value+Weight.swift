extension Value {
    /// How many steps it takes to go through its text, or through its items without looking into them.
    var breadth: Int {
        switch self {
        case .string(let text): text.utf8.count / Value.bytesPerStep
        case .markup(let markup): markup.weight
        case .array(let items): items.count * Value.stepsPerItem
        case .object(let fields): fields.count
        case .big(let number): number.limbs.count / 4
        default: 0
        }
    }

    /// How many steps it takes to look all through it, beside the one for any value. Stops counting beyond a number, as it may
    /// hold one large text any number of times; throws if it is nested too deep to be gone through.
    func weight(upTo most: Int, depth: Int = 0) throws(FilterError) -> Int {
        var weight = breadth
        switch self {
        case .array(let items):
            try Value.check(depth: depth)
            for item in items where weight <= most {
                weight += try item.weight(upTo: most - weight, depth: depth + 1)
            }
        case .object(let fields):
            try Value.check(depth: depth)
            for place in 0..<fields.count where weight <= most {
                weight += Value.stepsPerItem
                weight += try fields.pair(place).value.weight(upTo: most - weight, depth: depth + 1)
            }
        default: break
        }
        return weight
    }

    /// What is nested deeper is gone through by nobody: it might be deeper than a stack.
    static func check(depth: Int) throws(FilterError) {
        guard depth < 100 else { throw .message("Nesting too deep") }
    }

    static let bytesPerStep = 16
    static let stepsPerItem = 4
    static let mostParts = 10_000_000
}

extension Markup {
    /// How many steps it takes to go through its pieces.
    var weight: Int {
        guard pieces.count != 1 else { return pieces[0].text.utf8.count / Value.bytesPerStep }
        return pieces.reduce(0) { $0 + $1.text.utf8.count / Value.bytesPerStep + 1 }
    }
}
