/// How large a paragraph turned out.
public struct TextMeasure: Hashable, Sendable {
    /// Of its widest line.
    public var width: Double
    public var height: Double
    /// From its top to the first line's baseline.
    public var baseline: Double
    public var lines: Int
    /// Whether something was left out.
    public var isCut: Bool
    /// What the measurer knows the paragraph by that it has just set, handed on to whoever draws it.
    public var handle: Int

    public init(width: Double, height: Double, baseline: Double, lines: Int, isCut: Bool = false, handle: Int = 0) {
        self.width = width
        self.height = height
        self.baseline = baseline
        self.lines = lines
        self.isCut = isCut
        self.handle = handle
    }

    static let nothing = TextMeasure(width: 0, height: 0, baseline: 0, lines: 0)
}
