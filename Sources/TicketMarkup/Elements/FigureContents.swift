struct ImageContent: Hashable, Sendable {
    var source: String
    var fit: ImageFit
}

struct QRContent: Hashable, Sendable {
    var code: String
    var level: QRLevel
}

/// A line, or a place to tear.
struct RuleContent: Hashable, Sendable {
    var colour: RGBA
    var thickness: Double
    var pattern: RulePattern
    var notch: Double
    var isUpright: Bool
}
