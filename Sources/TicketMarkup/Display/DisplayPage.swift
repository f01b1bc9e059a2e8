public struct DisplayPage: Hashable, Sendable {
    /// In points.
    public var size: Extent
    /// In the order in which they are drawn.
    public var items: [DisplayItem]
    public var links: [PageLink]

    public init(size: Extent, items: [DisplayItem] = [], links: [PageLink] = []) {
        self.size = size
        self.items = items
        self.links = links
    }
}

/// Something to draw, and the number of the part of the structure that it belongs to; nil for mere decoration.
public struct DisplayItem: Hashable, Sendable {
    public var drawing: Drawing
    public var part: Int?

    public init(_ drawing: Drawing, part: Int? = nil) {
        self.drawing = drawing
        self.part = part
    }
}

/// Where a page leads to if one touches it there; never turned, whatever is drawn there.
public struct PageLink: Hashable, Sendable {
    public var frame: Frame
    public var address: String
    public var part: Int?

    public init(frame: Frame, address: String, part: Int? = nil) {
        self.frame = frame
        self.address = address
        self.part = part
    }
}
