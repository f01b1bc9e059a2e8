import Catalog

/// The ids of everything on one site.
public struct StableIDs: Hashable, Sendable {
    private let site: NameHash

    /// Of the site's address only the host counts, so that a site may move to https or below another path. Without one, ids
    /// of two sites are alike if they call their events alike.
    public init(site: WebAddress?) {
        let host = site.map { String($0.origin.drop { $0 != "/" }.drop { $0 == "/" }) }
        self.site = NameHash().with(host ?? "")
    }

    public func event(_ id: ID<Event>) -> StableID { StableID(site.with("event").with(id.text)) }

    /// Sessions of two events may have the same id.
    public func session(_ id: ID<Session>, of event: ID<Event>) -> StableID {
        session(id, among: sessions(of: event))
    }

    /// What the ids of all sessions of an event are made from before their own.
    func sessions(of event: ID<Event>) -> NameHash { site.with("event").with(event.text).with("session") }

    func session(_ id: ID<Session>, among sessions: NameHash) -> StableID { StableID(sessions.with(id.text)) }

    public func series(_ name: String) -> StableID { StableID(site.with("series").with(name)) }

    /// A list of events, by whatever tells it from the site's other lists: its path and its language.
    public func feed(_ name: String) -> StableID { StableID(site.with("feed").with(name)) }
}
