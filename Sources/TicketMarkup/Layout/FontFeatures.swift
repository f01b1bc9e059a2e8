/// What a font may do otherwise than it usually does.
public struct FontFeatures: OptionSet, Hashable, Sendable {
    public let rawValue: UInt8

    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Digits of one width.
    public static let tabular = FontFeatures(rawValue: 1)
    public static let smallCapitals = FontFeatures(rawValue: 2)
    public static let oldStyle = FontFeatures(rawValue: 4)
    public static let slashedZero = FontFeatures(rawValue: 8)

    /// In markup, and as OpenType has them.
    static let named: [(word: String, tag: String, feature: FontFeatures)] = [
        ("tabular", "tnum", .tabular), ("small-caps", "smcp", .smallCapitals), ("old-style", "onum", .oldStyle),
        ("slashed-zero", "zero", .slashedZero),
    ]

    /// As OpenType has them: `tnum`.
    public var tags: [String] { FontFeatures.named.filter { contains($0.feature) }.map(\.tag) }
}
