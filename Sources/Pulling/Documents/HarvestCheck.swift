import Catalog
import Diagnostics
import Feeds
import JSON

/// What the tables of snapshots say of a harvest, event by event.
struct HarvestCheck: Sendable {
    let diagnostics: [Diagnostic]
    let organizersAreSound: Bool
    private let sound: Set<String>

    /// `refused` are those of which the provider has said itself what is wrong with their titles and times.
    init(_ organizers: [JSON], _ events: [KnownFeedEvent], refused: Set<String>, source: String, jobs: Int) {
        let document: JSON = [
            "playbill": 1, "organizers": .array(organizers), "events": .array(events.map(\.json)),
        ]
        let reading = Snapshot.read([Snapshot.Source(file: source, bytes: document.bytes(.oneLine))], jobs: jobs)
        let errors = reading.diagnostics.filter { $0.severity == .error }
        let faulty = Set(errors.compactMap { HarvestCheck.event(of: $0, events)?.id })
        sound = Set(reading.catalog.events.map(\.id.text)).subtracting(faulty)
        organizersAreSound = !errors.contains { $0.location?.path?.hasPrefix("organizers") == true }
        let unsaid = reading.diagnostics.filter { diagnostic in
            let id = HarvestCheck.event(of: diagnostic, events)?.id
            // Providers hide such a type, and say so.
            if diagnostic.code == "snapshot.no-price" { return false }
            return !(id.map(refused.contains) ?? false) || !HarvestCheck.isSaidByProviders(diagnostic)
        }
        diagnostics = unsaid.map { HarvestCheck.told($0, events) }
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

    /// Whether it is about a key whose value providers look at themselves, to say in the words of their server what is wrong.
    private static func isSaidByProviders(_ diagnostic: Diagnostic) -> Bool {
        let keys = ["title", "starts", "ends", "timeZone"]
        let path = diagnostic.location?.path ?? ""
        guard path.hasSuffix("]") else { return keys.contains { path.hasSuffix("].\($0)") } }
        return keys.contains { diagnostic.message.hasSuffix("no “\($0)”") }
    }

    /// The event that a path such as `events[3].slug` leads into.
    private static func event(of diagnostic: Diagnostic, _ events: [KnownFeedEvent]) -> KnownFeedEvent? {
        guard let path = diagnostic.location?.path, path.hasPrefix("events["),
            let number = Int(path.dropFirst(7).prefix { $0 != "]" }), events.indices.contains(number)
        else { return nil }
        return events[number]
    }
}
