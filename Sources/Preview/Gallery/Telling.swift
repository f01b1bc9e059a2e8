import Publishing

/// The files of a site, and when it is looked at.
public struct Telling: Sendable {
    public var outputs: [Output]
    /// The instant that counts as now, in milliseconds since 1970; nil for the present.
    public var now: Int64?

    public init(_ outputs: [Output], at now: Int64? = nil) {
        self.outputs = outputs
        self.now = now
    }
}
