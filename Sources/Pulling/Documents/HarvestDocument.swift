import Catalog
import Diagnostics
import Feeds
import JSON
import Providers

/// A harvest as a snapshot: each event once, with an address of its own, and none that would print wrong.
struct HarvestDocument: Sendable {
    let organizers: [JSON]
    /// By their ids.
    let events: [KnownFeedEvent]
    /// Which of them are as the harvest has them, rather than as they were.
    let broughtAnew: Set<String>
    let diagnostics: [Diagnostic]

    init(_ harvest: Harvest, before: KnownFeed?, source: String, jobs: Int, _ slugs: inout TakenSlugs) {
        let known = Dictionary(before?.events.map { ($0.id, $0) } ?? [], uniquingKeysWith: { first, _ in first })
        var diagnostics: [Diagnostic] = []
        let wanted = HarvestDocument.once(harvest.events, source, &diagnostics)
        let placed = HarvestDocument.placed(wanted, known, &slugs)
        let organizers = harvest.organizers.sorted { ($0["id"]?.text ?? "") < ($1["id"]?.text ?? "") }

        let check = HarvestCheck(organizers, placed, refused: harvest.refused, source: source, jobs: jobs)
        diagnostics += check.diagnostics
        let others = placed.compactMap { slugs.tell($0.id, by: source) }
        if let other = others.first { diagnostics.append(HarvestDocument.shared(others.count, with: other, source)) }
        self.organizers = check.organizersAreSound ? organizers : before?.organizers ?? []
        events = placed.compactMap { check.isSound($0) ? $0 : known[$0.id] }
        broughtAnew = Set(placed.filter(check.isSound).map(\.id))
        self.diagnostics = diagnostics
    }

    func json(at now: Instant) -> JSON {
        [
            "playbill": 1, "generatedAt": .string(now.text), "organizers": .array(organizers),
            "events": .array(events.map(\.json)),
        ]
    }
}

extension HarvestDocument {
    /// By the text, since numbers may be read otherwise than they were written.
    func isSame(as known: KnownFeed) -> Bool {
        let text = { (organizers: [JSON], events: [KnownFeedEvent]) in
            JSON.array(organizers + events.map(\.json)).bytes(.oneLine)
        }
        return text(organizers, events) == text(known.organizers, known.events)
    }

    /// Ids are only unique on one server.
    private static func shared(_ count: Int, with other: String, _ source: String) -> Diagnostic {
        Diagnostic(
            .warning, "feed.same-ids",
            "\(count) of its events \(count == 1 ? "has an id" : "have ids") that “\(other)” uses as well: its own count",
            at: Location(file: source), hint: "keep two servers of one kind in projects of their own")
    }

    /// By number where ids end in one, so that the eldest event gets the address that several would like.
    private static func once(
        _ events: [JSON], _ source: String, _ diagnostics: inout [Diagnostic]
    ) -> [KnownFeedEvent] {
        var seen: [String: KnownFeedEvent] = [:]
        for json in events {
            guard let event = KnownFeedEvent(json) else { continue }
            if let first = seen[event.id], first != event {
                diagnostics.append(
                    Diagnostic(
                        .warning, "feed.twice",
                        "it told of the event “\(event.id)” twice, and differently: the first counts",
                        at: Location(file: source),
                        hint: "see there whether an event was changed just now, and pull again"))
            }
            if seen[event.id] == nil { seen[event.id] = event }
        }
        return seen.values.sorted { ($0.id.utf8.count, $0.id) < ($1.id.utf8.count, $1.id) }
    }

    /// Gives each a slug that no other has; the ones it had before lead on to it.
    private static func placed(
        _ events: [KnownFeedEvent], _ known: [String: KnownFeedEvent], _ slugs: inout TakenSlugs
    ) -> [KnownFeedEvent] {
        let named = events.map { event in
            var event = event
            event.json = event.json.with("slug", .string(slugs.take(event.slug ?? "", for: event.id)))
            return event
        }
        // An old name only leads on where it isn't somebody's present one.
        return named.map { event in
            var event = event
            let former = (known[event.id].map { $0.aliases + [$0.slug].compactMap { $0 } } ?? []) + event.aliases
            var aliases: [String] = []
            for alias in former where alias != event.slug && !aliases.contains(alias) {
                if slugs.takeAlias(alias, for: event.id) { aliases.append(alias) }
            }
            if !aliases.isEmpty { event.json = event.json.with("aliases", .array(aliases.map(JSON.string))) }
            return event
        }
    }
}
