import Diagnostics
import Feeds
import JSON

/// What the tables of snapshots say of one event alone.
public enum EventCheck {
    /// The errors that an event has now and didn't have before, each with its path in the event.
    public static func newErrors(in after: JSON, before: JSON) -> [Diagnostic] {
        let errors = errors(of: after)
        guard !errors.isEmpty else { return [] }
        let known = self.errors(of: before)
        return errors.filter { error in
            !known.contains {
                $0.code == error.code && ($0.message == error.message || $0.location?.path == error.location?.path)
            }
        }
    }

    private static func errors(of event: JSON) -> [Diagnostic] {
        let document: JSON = ["playbill": 1, "events": .array([alone(event)])]
        let reading = Snapshot.read([Snapshot.Source(file: "", bytes: document.bytes(.oneLine))], jobs: 1)
        return reading.diagnostics.filter { $0.severity == .error }.map { error in
            var error = error
            error.location?.position = nil
            if let path = error.location?.path, path.hasPrefix(inside) {
                error.location?.path = String(path.dropFirst(inside.count))
            }
            return error
        }
    }

    private static let inside = "events[0]."

    /// Its organizer stands elsewhere, and no webhook changes it.
    private static func alone(_ event: JSON) -> JSON {
        guard case .object(let members) = event else { return event }
        return .object(members.filter { $0.key != "organizer" })
    }
}
