/// How long an answer may take, and how large it may be.
public struct Limits: Hashable, Sendable {
    /// Seconds until there is a connection.
    public var connecting: Double
    /// Seconds until all of it is here.
    public var whole: Double
    /// Seconds in which no more than a few bytes a second come before nobody waits any longer.
    public var stalling: Double
    /// Of the body, unpacked.
    public var bytes: Int

    public init(connecting: Double = 10, whole: Double = 60, stalling: Double = 15, bytes: Int = 64 << 20) {
        self.connecting = connecting
        self.whole = whole
        self.stalling = stalling
        self.bytes = bytes
    }
}
