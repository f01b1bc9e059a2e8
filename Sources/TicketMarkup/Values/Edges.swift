/// What stands at the four sides of a box, in points.
struct Edges: Hashable, Sendable {
    var top = 0.0
    var right = 0.0
    var bottom = 0.0
    var left = 0.0

    var horizontal: Double { left + right }
    var vertical: Double { top + bottom }

    static func + (one: Edges, other: Edges) -> Edges {
        Edges(
            top: one.top + other.top, right: one.right + other.right, bottom: one.bottom + other.bottom,
            left: one.left + other.left)
    }
}
