import Catalog
import Diagnostics
import JSON
import Records

/// What holds between the events of all snapshots taken together: ids and slugs name one event each, organizers exist. An
/// event of a later snapshot takes the place of one with its id in an earlier.
enum AcrossEvents {
    static func check(_ readings: inout [SourceReader.Reading]) {
        for source in readings.indices where !areDistinct(readings[source].names.lazy.compactMap { $0.id?.text }) {
            let uses = Uses(readings[source].names, in: source)
            report(repeated(uses.ids), "snapshot.duplicate-id", "the id", Hints.id, &readings)
        }
        let standing = Snapshot.standing(readings.map(\.names)) { $0.id }
        if !areDistinct(standing.joined().lazy.flatMap(\.slugs)) {
            report(repeated(slugs(standing)), "snapshot.duplicate-slug", "the slug", Hints.slug, &readings)
        }
        checkOrganizers(&readings)
        OrganizerAddresses.check(&readings)
    }

    private enum Hints {
        static let id = "give each event an id of its own"
        static let slug = "add the city or the date to one of them"
    }

    /// The slugs and aliases of the events that no later snapshot replaces; slugs come first, so that an alias is what is
    /// reported when it clashes with one.
    private static func slugs(_ standing: [[EventNames]]) -> [Use] {
        let uses = standing.enumerated().map { Uses($1, in: $0) }
        return uses.flatMap(\.slugs) + uses.flatMap(\.aliases)
    }

    private static func checkOrganizers(_ readings: inout [SourceReader.Reading]) {
        guard readings.allSatisfy({ $0.organizers != nil }) else { return }
        let known = readings.reduce(into: Set<ID<Organizer>>()) { $0.formUnion($1.organizers ?? []) }
        for source in readings.indices {
            for event in readings[source].names {
                guard let organizer = event.organizer, !known.contains(organizer) else { continue }
                let use = Use(name: organizer.text, source: source, index: event.index, steps: ["organizer"])
                let hint = NearName.hint(organizer.text, among: known.map(\.text).sorted()) ?? "add it to “organizers”"
                report(use, "snapshot.dangling-reference", "there is no organizer “\(organizer)”", hint, &readings)
            }
        }
    }
}

extension AcrossEvents {
    /// A name, and where an event uses it.
    private struct Use {
        let name: String
        let source: Int
        let index: Int
        let steps: [JSONStep]
    }

    private struct Uses {
        let ids: [Use]
        let slugs: [Use]
        let aliases: [Use]

        init(_ events: [EventNames], in source: Int) {
            ids = events.compactMap { event in
                event.id.map { Use(name: $0.text, source: source, index: event.index, steps: ["id"]) }
            }
            slugs = events.compactMap { event in
                event.slug.map { Use(name: $0.text, source: source, index: event.index, steps: ["slug"]) }
            }
            aliases = events.flatMap { event in
                event.aliases.enumerated().map { place, alias in
                    Use(name: alias.text, source: source, index: event.index, steps: ["aliases", .index(place)])
                }
            }
        }
    }

    /// As it is nearly always, and quicker to tell than who uses which.
    private static func areDistinct(_ names: some Sequence<String>) -> Bool {
        var seen: Set<String> = []
        return names.allSatisfy { seen.insert($0).inserted }
    }

    private static func repeated(_ uses: [Use]) -> [(use: Use, earlier: Use)] {
        var first: [String: Use] = [:]
        first.reserveCapacity(uses.count)
        return uses.compactMap { use in
            if let earlier = first[use.name] { return (use, earlier) }
            first[use.name] = use
            return nil
        }
    }

    private static func report(
        _ pairs: [(use: Use, earlier: Use)], _ code: String, _ name: String, _ hint: String,
        _ readings: inout [SourceReader.Reading]
    ) {
        for (use, earlier) in pairs {
            let path = ([.key("events"), .index(earlier.index)] + earlier.steps).text
            let file = earlier.source == use.source ? "" : "\(readings[earlier.source].source.file), "
            report(use, code, "\(name) “\(use.name)” is used by \(file)\(path) too", hint, &readings)
        }
    }

    /// The slice is read once more, only to say where in it.
    private static func report(
        _ use: Use, _ code: String, _ message: String, _ hint: String, _ readings: inout [SourceReader.Reading]
    ) {
        guard let document = try? readings[use.source].cut.document(use.index) else { return }
        readings[use.source].problems.error(code, message, at: document.root.reach(use.steps), hint: hint)
    }
}
