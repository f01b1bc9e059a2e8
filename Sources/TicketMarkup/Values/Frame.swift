/// A rectangle on a page, in points from its top left corner.
public struct Frame: Hashable, Sendable {
    public var x: Double
    public var y: Double
    public var width: Double
    public var height: Double

    public init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    public var middle: Spot { Spot(x: x + width / 2, y: y + height / 2) }
}

extension Frame {
    /// Without what stands at its sides; never less than nothing.
    func inset(_ edges: Edges) -> Frame {
        Frame(
            x: x + edges.left, y: y + edges.top, width: max(0, width - edges.horizontal),
            height: max(0, height - edges.vertical))
    }

    /// Whether it lies within another, but for what nobody can see.
    func isWithin(_ other: Frame) -> Bool {
        x >= other.x - Tolerance.visible && y >= other.y - Tolerance.visible
            && x + width <= other.x + other.width + Tolerance.visible
            && y + height <= other.y + other.height + Tolerance.visible
    }
}
