/// A declaration that is written into an element.
struct Applied: Sendable {
    var declaration: Declaration
    /// With all tokens replaced.
    var value: [UInt8]
    var level: Level
    /// Of the selector that brought it.
    var rank: Int32

    /// From the weakest to the strongest.
    enum Level: Int, Comparable, Sendable {
        case rule, attribute, importantRule, importantAttribute

        static func < (one: Level, other: Level) -> Bool { one.rawValue < other.rawValue }
    }

    /// Whether nothing of what stood before it is of use to anyone.
    var isFinal: Bool { declaration.isPlain || declaration.value.usesTokens }
}
