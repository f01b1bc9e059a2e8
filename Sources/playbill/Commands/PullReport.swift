import Catalog
import Diagnostics
import JSON
import Pulling

/// What a pull has come to, for people and for programs.
struct PullReport: Sendable {
    let pulled: [Pulled]
    let diagnostics: [Diagnostic]
    /// The snapshot that was written, and whether it is another now.
    var file: String?
    var hasWritten = false

    var outcome: Outcome {
        Outcome(
            exitCode: diagnostics.contains { $0.severity == .error } ? .failedRecords : .done, diagnostics: diagnostics,
            text: text, result: { json })
    }

    private var text: String {
        var lines = pulled.map { feed in "\(feed.source.url): \(feed.words)." }
        if let file { lines.append("\(file): \(hasWritten ? "written" : "it says the same already").") }
        return lines.joined(separator: "\n") + "\n"
    }

    private var json: JSON {
        .compact([
            "feeds": .array(
                pulled.map { feed in
                    .compact([
                        "kind": .string(feed.source.kind.rawValue), "url": .string(feed.source.url),
                        "events": .int(feed.eventCount), "state": .string(feed.state),
                        "checkedAt": feed.keptFrom.map { .string($0.text) },
                    ])
                }),
            "file": file.map(JSON.string), "written": file.map { _ in .bool(hasWritten) },
        ])
    }
}

extension Pulled {
    fileprivate var words: String {
        let count = "\(eventCount) event\(eventCount == 1 ? "" : "s")"
        switch outcome {
        case .changed: return "\(count), not the same as before"
        case .unchanged: return "\(count), the same as before"
        case .kept: return "\(count), as they were"
        }
    }

    fileprivate var state: String {
        switch outcome {
        case .changed: "changed"
        case .unchanged: "unchanged"
        case .kept: "kept"
        }
    }

    fileprivate var keptFrom: Instant? {
        guard case .kept(let instant) = outcome else { return nil }
        return instant
    }
}
