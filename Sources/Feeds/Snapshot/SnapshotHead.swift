import Catalog
import Records

/// A snapshot as a document: its version, the organizers, and the events.
struct SnapshotHead: Sendable {
    var version = 1
    var generatedAt: Instant?
    var organizers: [Organizer] = []
    var events: [Event] = []

    static let record = Record<SnapshotHead>(
        "the snapshot", "Everything a site is made of. It holds no order and no attendee, so that it can be committed.",
        blank: SnapshotHead(),
        [
            .required("playbill", \.version, .version, "The version of this format: 1."),
            .optional("generatedAt", \.generatedAt, .instant, "When the snapshot was made."),
            .defaulted("organizers", \.organizers, .list(Organizer.rule), "Who puts on the events."),
            .required("events", \.events, .list(Event.rule), "The events, in any order."),
        ],
        checks: [UniqueIDs.ofOrganizers])
}

extension Rule where Value == Int {
    fileprivate static let version = Rule("value.version", "1", schema: Schema(["const": 1])) { $0.int == 1 ? 1 : nil }
}
