/// What has happened on disk since it was last asked for.
public struct Changes: Hashable, Sendable {
    /// Files and folders, by the alphabet.
    public var paths: [String]
    /// Whether there was so much of it that nobody knows what: anything may be different.
    public var isOverflow: Bool

    public init(_ paths: some Sequence<String>, isOverflow: Bool = false) {
        self.paths = Set(paths).sorted()
        self.isOverflow = isOverflow
    }

    public var isEmpty: Bool { paths.isEmpty && !isOverflow }
}
