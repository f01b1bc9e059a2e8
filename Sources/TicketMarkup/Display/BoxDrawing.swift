public struct BoxDrawing: Hashable, Sendable {
    public var frame: Frame
    public var background: RGBA?
    public var image: String?
    public var imageFit: ImageFit
    /// What is drawn keeps within the rounded corners.
    public var radius: Double
    public var top: BorderSide?
    public var right: BorderSide?
    public var bottom: BorderSide?
    public var left: BorderSide?

    public init(
        frame: Frame, background: RGBA? = nil, image: String? = nil, imageFit: ImageFit = .cover, radius: Double = 0,
        top: BorderSide? = nil, right: BorderSide? = nil, bottom: BorderSide? = nil, left: BorderSide? = nil
    ) {
        self.frame = frame
        self.background = background
        self.image = image
        self.imageFit = imageFit
        self.radius = radius
        self.top = top
        self.right = right
        self.bottom = bottom
        self.left = left
    }
}

/// One side of a border, drawn inside the frame.
public struct BorderSide: Hashable, Sendable {
    public var width: Double
    public var colour: RGBA
    public var pattern: RulePattern

    public init(width: Double, colour: RGBA, pattern: RulePattern = .solid) {
        self.width = width
        self.colour = colour
        self.pattern = pattern
    }
}
