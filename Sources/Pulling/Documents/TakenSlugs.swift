import Catalog

/// The parts of addresses that events of all feeds have, each once, and which feed has told of each event.
struct TakenSlugs: Sendable {
    private var owners: [String: String] = [:]
    /// Which feed has told of which event.
    private var tellers: [String: String] = [:]

    /// Notes that a feed has told of an event; answers which other one had before.
    mutating func tell(_ id: String, by feed: String) -> String? {
        let other = tellers.updateValue(feed, forKey: id)
        return other == feed ? nil : other
    }

    /// Whoever has an address keeps it, whatever others would like.
    mutating func reserve(_ slug: String, for id: String) {
        if owners[slug] == nil { owners[slug] = id }
    }

    /// The slug that an event may have: the one it would like, or the same with what its provider calls it.
    mutating func take(_ wanted: String, for id: String) -> String {
        let slug = Slug(wanted)?.text ?? Slug.near(wanted)?.text ?? PathPart.of(id)
        for candidate in [slug, "\(slug)-\(TakenSlugs.tail(of: id))", PathPart.of("\(slug)-\(id)")]
        where owners[candidate].map({ $0 == id }) ?? true {
            owners[candidate] = id
            return candidate
        }
        return PathPart.of(id)
    }

    /// Answers false for an alias that somebody has already.
    mutating func takeAlias(_ alias: String, for id: String) -> Bool {
        guard Slug(alias) != nil, owners[alias].map({ $0 == id }) ?? true else { return false }
        owners[alias] = id
        return true
    }

    /// What stands last in `hi-events-4107`.
    private static func tail(of id: String) -> String {
        id.split(separator: "-").last.map { PathPart.of(String($0)) } ?? "2"
    }
}
