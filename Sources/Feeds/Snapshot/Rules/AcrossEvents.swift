import Catalog
import Diagnostics
import JSON
import Records

/// What holds between the events of one snapshot: ids and slugs name one event each, organizers exist.
struct AcrossEvents {
    let cut: SnapshotCut
    /// Nil if they could not be read.
    let organizers: Set<ID<Organizer>>?

    func check(_ events: [EventNames], _ problems: inout Problems) {
        repeated(
            "snapshot.duplicate-id", "the id",
            events.compactMap { event in event.id.map { Use($0.text, event.index, ["id"]) } },
            hint: "give each event an id of its own", &problems)
        repeated(
            "snapshot.duplicate-slug", "the slug",
            events.compactMap { event in event.slug.map { Use($0.text, event.index, ["slug"]) } }
                + events.flatMap { event in
                    event.aliases.enumerated().map { Use($1.text, event.index, ["aliases", .index($0)]) }
                },
            hint: "add the city or the date to one of them", &problems)
        guard let organizers else { return }
        for event in events {
            guard let organizer = event.organizer, !organizers.contains(organizer) else { continue }
            report(
                "snapshot.dangling-reference", "there is no organizer “\(organizer)”",
                at: Use(organizer.text, event.index, ["organizer"]),
                hint: NearName.hint(organizer.text, among: organizers.map(\.text).sorted()) ?? "add it to “organizers”",
                &problems)
        }
    }
}

extension AcrossEvents {
    /// A name, and where an event uses it.
    private struct Use {
        let name: String
        let index: Int
        let steps: [JSONStep]

        init(_ name: String, _ index: Int, _ steps: [JSONStep]) {
            self.name = name
            self.index = index
            self.steps = steps
        }
    }

    private func repeated(
        _ code: String, _ name: String, _ uses: [Use], hint: String, _ problems: inout Problems
    ) {
        var first: [String: Use] = [:]
        first.reserveCapacity(uses.count)
        for use in uses {
            if let earlier = first[use.name] {
                let place = ([.key("events"), .index(earlier.index)] + earlier.steps).text
                report(code, "\(name) “\(use.name)” is used by \(place) too", at: use, hint: hint, &problems)
            } else {
                first[use.name] = use
            }
        }
    }

    /// The slice is read once more, only to say where in it.
    private func report(
        _ code: String, _ message: String, at use: Use, hint: String, _ problems: inout Problems
    ) {
        guard let document = try? cut.document(use.index) else { return }
        problems.error(code, message, at: document.root.reach(use.steps), hint: hint)
    }
}
