/// A comparison, and what it is joined with to its right.
struct Condition: Sendable {
    var left: Int32
    var comparison: Comparison?
    var right: Int32
    /// An operator that doesn't exist, which the lax grammar leaves to the render to refuse; -1 for none.
    var unknownOperator: Int32 = -1
    var joint: Joint?
    /// The condition to the right of the joint.
    var next: Int32

    enum Joint: Sendable {
        case and, or
    }
}

enum Comparison: UInt8, Sendable {
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual, contains

    init?(_ text: String) {
        switch text {
        case "==": self = .equal
        case "!=", "<>": self = .notEqual
        case "<": self = .less
        case "<=": self = .lessOrEqual
        case ">": self = .greater
        case ">=": self = .greaterOrEqual
        case "contains": self = .contains
        default: return nil
        }
    }

    func holds(_ left: Int, _ right: Int) -> Bool {
        switch self {
        case .equal: left == right
        case .notEqual: left != right
        case .less: left < right
        case .lessOrEqual: left <= right
        case .greater: left > right
        case .greaterOrEqual: left >= right
        case .contains: false
        }
    }
}

/// A body, and the condition it is rendered under; -1 for one that always is.
struct Branch: Sendable {
    var condition: Int32
    var isNegated: Bool
    var body: Block
}
