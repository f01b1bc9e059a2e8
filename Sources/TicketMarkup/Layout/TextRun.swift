/// A stretch of text that looks the same; a line feed in it ends a line.
public struct TextRun: Hashable, Sendable {
    public var text: String
    public var font: FontChoice
    /// Its size as a multiple of the paragraph's.
    public var scale: Double
    /// From 100 to 900.
    public var weight: Int
    public var isItalic: Bool
    public var colour: RGBA
    /// Added after each letter, as a part of the letters' size.
    public var letterSpacing: Double
    public var features: FontFeatures
    public var link: String?

    public init(
        _ text: String, font: FontChoice = .role(.text), scale: Double = 1, weight: Int = 400, isItalic: Bool = false,
        colour: RGBA = .black, letterSpacing: Double = 0, features: FontFeatures = [], link: String? = nil
    ) {
        self.text = text
        self.font = font
        self.scale = scale
        self.weight = weight
        self.isItalic = isItalic
        self.colour = colour
        self.letterSpacing = letterSpacing
        self.features = features
        self.link = link
    }
}
