/// A loop under way, as `forloop` shows it.
struct LoopFrame: Sendable {
    let name: String
    let length: Int
    var index = 0

    func value(_ field: LoopField) -> Value {
        switch field {
        case .index: .int(index + 1)
        case .index0: .int(index)
        case .rindex: .int(length - index)
        case .rindex0: .int(length - index - 1)
        case .first: .bool(index == 0)
        case .last: .bool(index == length - 1)
        case .length: .int(length)
        }
    }
}

/// `forloop`, as it is at one turn.
final class LoopDrop: Drop {
    let loop: LoopFrame
    let outer: ArraySlice<LoopFrame>

    init(_ loops: ArraySlice<LoopFrame>) {
        loop = loops.last ?? LoopFrame(name: "", length: 0)
        outer = loops.dropLast()
    }

    var keys: [String] { ["first", "index", "index0", "last", "length", "name", "parentloop", "rindex", "rindex0"] }
    var text: String { "Liquid::ForloopDrop" }

    func value(for key: String) -> Value? {
        if let field = LoopField(name: key) { return loop.value(field) }
        switch key {
        case "name": return .string(loop.name)
        case "parentloop": return outer.isEmpty ? .null : .drop(LoopDrop(outer))
        default: return nil
        }
    }
}

/// `tablerowloop`, as it is at one turn.
final class TableRowDrop: Drop {
    let loop: LoopFrame
    /// 0 for one row that never ends.
    let columns: Int

    init(loop: LoopFrame, columns: Int) {
        self.loop = loop
        self.columns = columns
    }

    private var column: Int { columns > 0 ? loop.index % columns : loop.index }

    var keys: [String] {
        [
            "col", "col0", "col_first", "col_last", "first", "index", "index0", "last", "length", "rindex", "rindex0",
            "row",
        ]
    }
    var text: String { "Liquid::TablerowloopDrop" }

    func value(for key: String) -> Value? {
        switch key {
        case "col": .int(column + 1)
        case "col0": .int(column)
        case "row": .int(columns > 0 ? loop.index / columns + 1 : 1)
        case "col_first": .bool(column == 0)
        case "col_last": .bool(column == columns - 1)
        default: LoopField(name: key).map(loop.value)
        }
    }
}
