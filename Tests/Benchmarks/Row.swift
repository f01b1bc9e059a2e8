/// One figure: what was measured, and what it is held against.
struct Row {
    var name: String
    var value: Double
    var unit: String
    /// The most it may be.
    var bound: Double?
    /// The least it may be.
    var least: Double?
    var comparison = ""

    var isWithinBound: Bool { (bound.map { value <= $0 } ?? true) && (least.map { value >= $0 } ?? true) }

    var text: String {
        let most = bound.map { "at most \(figure($0)) \(unit)\(isWithinBound ? "" : "  TOO MUCH")" }
        let held = most ?? least.map { "at least \($0) \(unit)\(isWithinBound ? "" : "  TOO LITTLE")" } ?? ""
        return [pad(name, 52), pad(figure(value), 8, right: true), pad(unit, 3), pad(held, 16), comparison].joined(
            separator: " ")
    }

    private func figure(_ value: Double) -> String {
        value >= 100 || value == value.rounded() ? "\(Int(value.rounded()))" : "\((value * 10).rounded() / 10)"
    }

    private func pad(_ text: String, _ width: Int, right: Bool = false) -> String {
        let space = String(repeating: " ", count: max(0, width - text.count))
        return right ? space + text : text + space
    }
}
