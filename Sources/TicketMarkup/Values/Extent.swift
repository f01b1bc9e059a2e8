/// How wide and high something is, in points.
public struct Extent: Hashable, Sendable {
    public var width: Double
    public var height: Double

    public init(width: Double, height: Double) {
        self.width = width
        self.height = height
    }

    static let zero = Extent(width: 0, height: 0)
}
