public struct ImageDrawing: Hashable, Sendable {
    public var source: String
    public var frame: Frame
    public var fit: ImageFit

    public init(source: String, frame: Frame, fit: ImageFit = .contain) {
        self.source = source
        self.frame = frame
        self.fit = fit
    }
}

/// A picture keeps its ratio either way.
public enum ImageFit: String, Hashable, Sendable, CaseIterable {
    /// All of it is seen.
    case contain
    /// All of the frame is filled.
    case cover
}
