/// How letters look.
public struct TextStyle: Hashable, Sendable {
    /// As the faces name it; scripts that it doesn't have are set in their Noto family.
    public var family: String
    /// In points.
    public var size: Double
    /// 100 to 1000; 400 is regular, 700 bold.
    public var weight: Int
    public var isItalic: Bool
    /// Points between letters; letters that join, as in Arabic, stay together.
    public var letterSpacing: Double
    /// From one baseline to the next, as a multiple of the size; nil for what the face itself wants.
    public var lineHeight: Double?
    /// Features of OpenType by their tags, such as `tnum` for figures of one width; off with a `-` before it.
    public var features: [String]

    public init(
        family: String, size: Double, weight: Int = 400, isItalic: Bool = false, letterSpacing: Double = 0,
        lineHeight: Double? = nil, features: [String] = []
    ) {
        self.family = family
        self.size = size
        self.weight = weight
        self.isItalic = isItalic
        self.letterSpacing = letterSpacing
        self.lineHeight = lineHeight
        self.features = features
    }
}
