/// What a template puts in the place of a block, or the block's own body.
struct BlockOverride {
    let template: ParsedTemplate
    let block: Block
    let place: Int32
    /// Whether it is a layout's rather than the template's that was asked for.
    let isPartial: Bool
}

/// A block under way.
struct BlockFrame {
    let name: Name
    /// Told apart by this, for who holds on to one.
    let number: Int
    /// What it stands in the place of, the most derived first.
    let parents: ArraySlice<BlockOverride>
    /// Where it was rendered: what stood there is rendered there too.
    let frame: Int
    let locals: Int
    let loops: Int
    let isolation: Int
    /// What `block.super` is, once somebody has asked.
    var parent: Value?
}

/// `block` as a value. What it stands in the place of is rendered when it is asked for, and by the renderer alone.
final class BlockDrop: Drop {
    let name: String
    let number: Int

    init(name: String, number: Int) {
        self.name = name
        self.number = number
    }

    var keys: [String] { ["name", "super"] }
    var text: String { name }

    func value(for key: String) -> Value? { key == "name" ? .string(name) : nil }
}
