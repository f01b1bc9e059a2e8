import Catalog
import JSON

/// What was last known of a feed.
struct KnownFeed: Sendable {
    let bytes: [UInt8]
    /// Since when its events are as they are, and when that was last asked.
    let generatedAt: Instant?
    let checkedAt: Instant
    let organizers: [JSON]
    let events: [KnownFeedEvent]

    /// Nil for what is no snapshot.
    init?(_ bytes: [UInt8], checkedAt: Instant?) {
        guard let root = (try? JSONDocument(bytes))?.root, root["events"]?.kind == .array else { return nil }
        self.bytes = bytes
        generatedAt = root["generatedAt"]?.string.flatMap { Instant($0) }
        self.checkedAt = checkedAt ?? generatedAt ?? .epoch
        organizers = root["organizers"]?.elements.map { JSON($0) } ?? []
        events = root["events"]?.elements.compactMap { KnownFeedEvent(JSON($0)) } ?? []
    }
}

/// An event in the words of a snapshot.
struct KnownFeedEvent: Hashable, Sendable {
    let id: String
    var json: JSON

    /// Nil for what has no id, which can't be told apart from others.
    init?(_ json: JSON) {
        guard case .string(let id)? = json["id"] else { return nil }
        self.id = id
        self.json = json
    }

    var slug: String? { json["slug"]?.text }

    var aliases: [String] {
        guard case .array(let aliases)? = json["aliases"] else { return [] }
        return aliases.compactMap(\.text)
    }
}
