import Catalog
import Diagnostics

/// An event of a site: what is known of it, and how to read all of it.
public struct SiteEvent: Sendable {
    public let known: KnownEvent
    /// May take a while.
    public let read: @Sendable () throws(Failure) -> Event

    public init(_ known: KnownEvent, read: @escaping @Sendable () throws(Failure) -> Event) {
        self.known = known
        self.read = read
    }
}
