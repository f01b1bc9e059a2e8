public struct Turn: Hashable, Sendable {
    public var around: Spot
    /// Clockwise.
    public var degrees: Double

    public init(around: Spot, degrees: Double) {
        self.around = around
        self.degrees = degrees
    }
}
