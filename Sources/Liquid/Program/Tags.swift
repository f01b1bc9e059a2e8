struct Loop: Sendable {
    var variable: Int32
    /// Where in the source the variable is named.
    var place: Int32 = 0
    var collection: Int32
    /// `item-collection`, as `offset: continue` and `forloop.name` know it.
    var name: Int32
    /// -1 where it isn't given.
    var limit: Int32 = -1
    var offset: Int32 = -1
    var continues = false
    var isReversed = false
    var body = Block.empty
    var otherwise: Block?
}

struct TableRow: Sendable {
    var variable: Int32
    var place: Int32 = 0
    var collection: Int32
    var limit: Int32 = -1
    var offset: Int32 = -1
    var columns: Int32 = -1
    var body = Block.empty
}

struct Cycle: Sendable {
    /// The name as an expression; -1 for the list itself.
    var group: Int32
    /// What an unnamed cycle shares its counter by.
    var key: Int32
    var firstValue: Int32
    var count: Int32
}

/// A `case`: its subject, and its branches in their order.
struct Choice: Sendable {
    var subject: Int32
    var firstWhen: Int32
    var count: Int32
}

struct When: Sendable {
    /// The values of a `when`; none for an `else`.
    var firstValue: Int32
    var count: Int32
    var isElse: Bool
    var body: Block
}

struct Partial: Sendable {
    var kind: Kind
    /// The name as an expression, and as a name if it is written out; else -1.
    var name: Int32
    var file: Int32 = -1
    /// What follows `with` or `for`; -1 for neither.
    var value: Int32 = -1
    var isLoop = false
    /// What the value is called inside; -1 for the partial's own name, where that is only known when it is rendered.
    var alias: Int32 = -1
    var firstArgument: Int32 = 0
    var argumentCount: Int32 = 0
    /// Which of the program's lists says what the arguments are called.
    var argumentNames: Int32 = 0

    enum Kind: Sendable {
        case render, include
    }
}

struct TagCall: Sendable {
    /// Which of the environment's tags.
    var tag: Int32
    var firstArgument: Int32
    var argumentCount: Int32
    var body: Block?
}

/// What `{% layout %}` names, as an expression.
struct Layout: Sendable {
    var name: Int32
    var place: Int32
}

struct NamedBlock: Sendable {
    var name: Int32
    var body: Block
    var place: Int32
    /// Whether it stands in another block.
    var isNested: Bool
}
