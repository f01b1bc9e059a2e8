/// How a line is drawn.
public struct Stroke: Hashable, Sendable {
    public var width: Double
    public var ink: Ink
    /// Lengths that are drawn and left out by turns, from `dashOffset` on; none for an unbroken line.
    public var dashes: [Double]
    public var dashOffset: Double
    /// With round ends, a dash of no length is a dot: the holes of a perforation.
    public var hasRoundEnds: Bool

    public init(
        _ width: Double, _ ink: Ink, dashes: [Double] = [], dashOffset: Double = 0, hasRoundEnds: Bool = false
    ) {
        self.width = width
        self.ink = ink
        self.dashes = dashes
        self.dashOffset = dashOffset
        self.hasRoundEnds = hasRoundEnds
    }
}
