import Diagnostics

/// What a publication did, each list sorted by path.
public struct Publication: Hashable, Sendable {
    /// Made, and other than what was there.
    public var written: [String] = []
    /// Made, and the same as what was there: the file wasn't touched.
    public var unchanged: [String] = []
    /// Not made, since nothing it depends on changed.
    public var kept: [String] = []
    /// Ours, and no longer wanted.
    public var removed: [String] = []
    /// Not ours: carried over as it was.
    public var foreign: [String] = []
    /// Why each file that is written had to be made; said in rehearsals only.
    public var reasons: [String: Reason] = [:]
    /// Warnings and notes.
    public var diagnostics: [Diagnostic] = []
    /// When the first of the outputs stops being right, in milliseconds since 1970.
    public var validUntil: Int64?
    /// How it came about.
    public var swap: Swap

    /// Of a publication that found nothing to do, as far as nothing else is said.
    public init(
        written: [String] = [], unchanged: [String] = [], kept: [String] = [], removed: [String] = [],
        foreign: [String] = [], diagnostics: [Diagnostic] = [], validUntil: Int64? = nil, swap: Swap = .exchange
    ) {
        self.written = written
        self.unchanged = unchanged
        self.kept = kept
        self.removed = removed
        self.foreign = foreign
        self.diagnostics = diagnostics
        self.validUntil = validUntil
        self.swap = swap
    }
}

/// How a new site takes the place of the old one.
public enum Swap: String, Hashable, Sendable, CaseIterable {
    /// All of it in one instant.
    case exchange
    /// File by file, for folders that can't be exchanged; readers may see a mix for a moment.
    case inPlace = "in-place"
}
