/// Where a ticket is torn: a line, and half a hole at each of its ends.
public struct PerforationDrawing: Hashable, Sendable {
    public var line: LineDrawing
    /// The radius of the holes; 0 for none.
    public var notch: Double

    public init(line: LineDrawing, notch: Double) {
        self.line = line
        self.notch = notch
    }
}
