import Diagnostics
import Feeds
import JSON

/// What the tables of snapshots say of one event alone.
enum EventCheck {
    /// What is wrong with an event now that wasn't before, as warnings.
    static func objections(to after: JSON, before: JSON, id: String) -> [Diagnostic] {
        let errors = errors(of: after)
        guard !errors.isEmpty else { return [] }
        let known = self.errors(of: before)
        let new = errors.filter { error in
            !known.contains { $0.code == error.code && ($0.message == error.message || $0.path == error.path) }
        }
        return new.map { error in
            Diagnostic(
                .warning, "webhook.unsound", "what it told of the event \(id) can't be shown: \(error.message)",
                hint: "run playbill pull for how the event is now",
                notes: error.path.map { ["in a snapshot that is its “\($0)”"] } ?? [])
        }
    }

    private static func errors(of event: JSON) -> [Wrong] {
        let document: JSON = ["playbill": 1, "events": .array([alone(event)])]
        let reading = Snapshot.read([Snapshot.Source(file: "webhook", bytes: document.bytes(.oneLine))], jobs: 1)
        return reading.diagnostics.filter { $0.severity == .error }.map { Wrong($0) }
    }

    private struct Wrong {
        let code: String
        let message: String
        /// Where in the event.
        let path: String?

        init(_ diagnostic: Diagnostic) {
            (code, message) = (diagnostic.code, diagnostic.message)
            path = diagnostic.location?.path.map { path in
                path.hasPrefix("events[0].") ? String(path.dropFirst("events[0].".count)) : path
            }
        }
    }

    /// Its organizer stands elsewhere, and no webhook changes it.
    private static func alone(_ event: JSON) -> JSON {
        guard case .object(let members) = event else { return event }
        return .object(members.filter { $0.key != "organizer" })
    }
}
