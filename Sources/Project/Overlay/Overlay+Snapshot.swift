import Catalog
import Feeds
import JSON

extension Overlay {
    /// A snapshot of a source with the events in it as they are now.
    public func laid(over snapshot: SnapshotCut, of source: Config.Source, _ config: Config, jobs: Int) -> SnapshotCut {
        guard entries.contains(where: { $0.source == source.name }) else { return snapshot }
        let snapshot = snapshot.digested(jobs: jobs)
        let texts = standing(beside: snapshot, of: source, config, jobs: jobs)
            .map { ($0.base, Array($0.event.bytes(.oneLine).dropLast())) }
        return snapshot.replacing(Dictionary(texts, uniquingKeysWith: { _, last in last }), jobs: jobs)
    }

    /// What was told of a source's events, each beside the text that it has there by now. Nothing is left of what was told
    /// before the snapshot was made, of events that it hasn't any more, and of what doesn't go with the new text.
    public func standing(
        beside snapshot: SnapshotCut, of source: Config.Source, _ config: Config, jobs: Int
    ) -> [Entry] {
        let made = snapshot.generatedAt.map { $0.milliseconds - config.feeds.freshness.longest } ?? .min
        let own = entries.filter { $0.source == source.name && $0.sent.milliseconds >= made }
        guard !own.isEmpty else { return [] }
        let present = Set(snapshot.digests(jobs: jobs))
        let ids = Set(own.filter { !present.contains($0.base) }.map(\.id))
        guard !ids.isEmpty else { return own }
        let found = snapshot.events(naming: ids.map(Overlay.needle), jobs: jobs) { event in
            event["id"]?.string.map(ids.contains) ?? false
        }
        let texts = Dictionary(found.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return own.compactMap { entry in
            present.contains(entry.base) ? entry : texts[entry.id].flatMap { entry.moved(to: $0) }
        }
    }

    /// What is surely in the text of an event with an id: nothing if that may be written with escapes.
    private static func needle(_ id: String) -> String {
        id.utf8.allSatisfy {
            $0 < 0x80 && $0 >= 0x20 && $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "/")
        }
            ? id : ""
    }
}

extension Overlay.Entry {
    /// The same beside another text of its event, which counts for all that is otherwise in it than in the one before. Nil if
    /// that has all of it, was told later, or doesn't go with it.
    public func moved(to text: SnapshotCut.Found) -> Overlay.Entry? {
        if let told = text.event.ticketingToldAt, told >= stated ?? sent { return nil }
        guard let merged = JSON.merged(event, over: text.event, from: before), merged != text.event,
            EventCheck.newErrors(in: merged, before: text.event).isEmpty
        else { return nil }
        return Overlay.Entry(
            id: id, source: source, base: text.digest, sent: sent, stated: stated, before: text.event, event: merged)
    }
}

extension JSON {
    /// When what an event says of its ticketing was told, if it says so.
    public var ticketingToldAt: Instant? {
        guard case .string(let text)? = self["ticketing"]?["updatedAt"] else { return nil }
        return Instant(text)
    }
}

extension Config.Feeds.Freshness {
    /// How old an answer of any kind may be, in milliseconds.
    public var longest: Int64 { Int64(max(events, ticketTypes, availability)) * 1000 }
}
