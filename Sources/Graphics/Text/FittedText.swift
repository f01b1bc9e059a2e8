/// Text that was made smaller to fit its room, if it had to be.
public struct FittedText {
    /// As it is at its own size, in room that is larger by as much as it is drawn smaller.
    public let layout: TextLayout
    /// What it is drawn at: 1 for its own size.
    public let scale: Double

    /// As it is drawn.
    public var size: Size { Size(layout.size.width * scale, layout.size.height * scale) }
    public var baseline: Double { layout.baseline * scale }
    /// Whether even the smallest size that was allowed is too large.
    public let fits: Bool
}
