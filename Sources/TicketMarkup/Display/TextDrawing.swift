/// A paragraph, set as it was measured and drawn from the top left corner of its frame.
public struct TextDrawing: Hashable, Sendable {
    public var spec: TextSpec
    public var frame: Frame
    /// What lines were as wide as at most; nil if they were as long as they liked, and the frame is as wide as the longest.
    public var limit: Double?
    /// From the frame's top to the first line's baseline.
    public var baseline: Double
    /// What the measurer knows the paragraph by.
    public var handle: Int

    public init(spec: TextSpec, frame: Frame, limit: Double? = nil, baseline: Double, handle: Int = 0) {
        self.spec = spec
        self.frame = frame
        self.limit = limit
        self.baseline = baseline
        self.handle = handle
    }
}
