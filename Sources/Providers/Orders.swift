import Catalog
import Crypto
import Diagnostics
import JSON

/// Orders in the words of our own order files.
public struct Orders: Hashable, Sendable {
    public var orders: [JSON]
    public var diagnostics: [Diagnostic]
    /// Nil if these are all. Otherwise the references of those that have changed, which are among these or gone: all others
    /// are as they were at the mark that was given.
    public var changed: Set<String>?
    /// From where the next pull may go on; nil where all have to be asked for each time.
    public var mark: Mark?

    public init(
        orders: [JSON] = [], diagnostics: [Diagnostic] = [], changed: Set<String>? = nil, mark: Mark? = nil
    ) {
        self.orders = orders
        self.diagnostics = diagnostics
        self.changed = changed
        self.mark = mark
    }

    /// Until when the orders of an event are known, by the clock of the server.
    public struct Mark: Hashable, Sendable {
        public var until: Instant
        /// Of all else that they were made from: if that is otherwise, so may they be.
        public var setting: Digest

        public init(until: Instant, setting: Digest) {
            self.until = until
            self.setting = setting
        }
    }
}
