import Catalog
import Diagnostics
import Project

/// What came of asking one feed.
public struct Pulled: Hashable, Sendable {
    public var source: Config.Source
    public var outcome: Outcome
    public var eventCount: Int
    public var diagnostics: [Diagnostic]

    public enum Outcome: Hashable, Sendable {
        case changed, unchanged
        /// It couldn't be asked; all is as it was at that instant.
        case kept(checkedAt: Instant)
    }
}
