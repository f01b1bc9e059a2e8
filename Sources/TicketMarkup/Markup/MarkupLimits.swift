/// How much markup is read before it is refused.
public struct MarkupLimits: Hashable, Sendable {
    public var bytes: Int
    public var elements: Int
    public var depth: Int
    /// How many mistakes are told; after that only that there are more.
    public var mistakes: Int

    public init(bytes: Int = 8 << 20, elements: Int = 50_000, depth: Int = 32, mistakes: Int = 100) {
        self.bytes = bytes
        self.elements = elements
        self.depth = depth
        self.mistakes = mistakes
    }

    public static let standard = MarkupLimits()
}
