public struct LineDrawing: Hashable, Sendable {
    public var from: Spot
    public var to: Spot
    public var thickness: Double
    public var colour: RGBA
    public var pattern: RulePattern

    public init(from: Spot, to: Spot, thickness: Double, colour: RGBA, pattern: RulePattern = .solid) {
        self.from = from
        self.to = to
        self.thickness = thickness
        self.colour = colour
        self.pattern = pattern
    }
}

public enum RulePattern: String, Hashable, Sendable, CaseIterable {
    case solid, dashed, dotted
    /// Two lines, each a third as thick as the whole.
    case double
}
