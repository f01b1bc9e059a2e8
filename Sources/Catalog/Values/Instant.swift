/// A point in time, to the millisecond, wherever on earth.
public struct Instant: Hashable, Sendable, Comparable {
    public var milliseconds: Int64

    /// Milliseconds since 1970-01-01T00:00:00Z.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    public init(seconds: Double) {
        milliseconds = Int64(max(-1e15, min(1e15, (seconds * 1000).rounded(.down))))
    }

    public static func < (one: Instant, other: Instant) -> Bool {
        one.milliseconds < other.milliseconds
    }

    public static let epoch = Instant(milliseconds: 0)
}
