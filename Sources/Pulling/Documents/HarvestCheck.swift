import Catalog
import Diagnostics
import Feeds
import JSON

/// What the tables of snapshots say of a harvest, event by event.
struct HarvestCheck: Sendable {
    let diagnostics: [Diagnostic]
    let organizersAreSound: Bool
    private let sound: Set<String>

    init(_ organizers: [JSON], _ events: [KnownFeedEvent], source: String, jobs: Int) {
        let document: JSON = [
            "playbill": 1, "organizers": .array(organizers), "events": .array(events.map(\.json)),
        ]
        let reading = Snapshot.read([Snapshot.Source(file: source, bytes: document.bytes(.oneLine))], jobs: jobs)
        let errors = reading.diagnostics.filter { $0.severity == .error }
        let faulty = Set(errors.compactMap { HarvestCheck.event(of: $0, events)?.id })
        sound = Set(reading.catalog.events.map(\.id.text)).subtracting(faulty)
        organizersAreSound = !errors.contains { $0.location?.path?.hasPrefix("organizers") == true }
        diagnostics = reading.diagnostics.map { HarvestCheck.told($0, events) }
    }

    func isSound(_ event: KnownFeedEvent) -> Bool { sound.contains(event.id) }
}

extension HarvestCheck {
    /// Without a line and a column, as nobody has seen the text they are of; with the event by its name instead.
    private static func told(_ diagnostic: Diagnostic, _ events: [KnownFeedEvent]) -> Diagnostic {
        var diagnostic = diagnostic
        diagnostic.location?.position = nil
        guard let event = event(of: diagnostic, events) else { return diagnostic }
        let title = event.json["title"]?.text.map { " “\($0)”" } ?? ""
        diagnostic.notes.append("it is about the event \(event.id)\(title)")
        return diagnostic
    }

    /// The event that a path such as `events[3].slug` leads into.
    private static func event(of diagnostic: Diagnostic, _ events: [KnownFeedEvent]) -> KnownFeedEvent? {
        guard let path = diagnostic.location?.path, path.hasPrefix("events["),
            let number = Int(path.dropFirst(7).prefix { $0 != "]" }), events.indices.contains(number)
        else { return nil }
        return events[number]
    }
}
