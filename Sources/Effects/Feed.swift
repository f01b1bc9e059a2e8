/// Bytes that come in until their end, or until the process is asked to stop.
public struct Feed: Sendable {
    /// Waits for some.
    public var next: @Sendable () throws(DiskError) -> Arrival
    /// Whether nothing more is wanted: somebody has asked the process to stop, or `end` was called.
    public var isOver: @Sendable () -> Bool
    /// Makes it be over, and whoever waits in `next` wake up; may be called from any thread.
    public var end: @Sendable () -> Void

    public enum Arrival: Hashable, Sendable {
        case bytes([UInt8])
        case end
        /// There may be more to come, but it isn't wanted any more.
        case over
    }

    public init(
        next: @escaping @Sendable () throws(DiskError) -> Arrival, isOver: @escaping @Sendable () -> Bool,
        end: @escaping @Sendable () -> Void
    ) {
        self.next = next
        self.isOver = isOver
        self.end = end
    }

    /// One of which nothing comes.
    public static let empty = Feed(next: { .end }, isOver: { false }, end: {})
}
