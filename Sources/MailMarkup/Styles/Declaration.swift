/// A property and what it is set to.
struct Declaration: Sendable {
    /// In small letters, but for tokens (`--ink`), which are told apart by case.
    var name: [UInt8]
    var value: StyleValue
    var isImportant: Bool
    var property: Property
    /// Whether every client takes the value, so that what came before is of no use to any.
    var isPlain: Bool
    /// Where it is in its text.
    var place: Range<Int>

    var isToken: Bool { name.starts(with: "--") }
}
