import Catalog
import Feeds
import JSON

/// Several snapshots as one: what a later one has too, by id, is the later one's.
struct MergedSnapshot {
    private var generatedAt: Instant?
    private var organizers: [(id: String, json: JSON)] = []
    private var events: [(id: String, json: JSON)] = []

    init(_ feeds: [KnownFeed]) {
        for feed in feeds {
            generatedAt = [generatedAt, feed.generatedAt].compactMap { $0 }.max()
            organizers = MergedSnapshot.laid(
                feed.organizers.compactMap { json in json["id"]?.text.map { ($0, json) } }, over: organizers)
            events = MergedSnapshot.laid(feed.events.map { ($0.id, $0.json) }, over: events)
        }
    }

    var bytes: [UInt8] {
        JSON.compact([
            "playbill": 1, "generatedAt": generatedAt.map { .string($0.text) },
            "organizers": .array(organizers.map(\.json)), "events": .array(events.map(\.json)),
        ]).bytes(.indented)
    }

    private static func laid(
        _ upper: [(id: String, json: JSON)], over lower: [(id: String, json: JSON)]
    ) -> [(id: String, json: JSON)] {
        let ids = Set(upper.map(\.id))
        return (lower.filter { !ids.contains($0.id) } + upper).sorted { $0.id < $1.id }
    }
}
