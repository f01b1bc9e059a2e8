import Catalog
import Diagnostics
import JSON
import Records
import Streaming

/// One request in one line of a stream.
public enum MailLine {
    public struct Reading: Sendable {
        /// Nil if something is wrong with it.
        public var request: MailRequest?
        /// The order's id, as far as that much could be read.
        public var id: String?
        public var diagnostics: [Diagnostic]
    }

    /// Reads and checks it by itself: what else a stream has had is known to nobody.
    public static func read(
        _ line: StreamLine, _ kind: MailKind?, context: SharedContext? = nil, events: [ID<Event>: Event]
    ) -> Reading {
        var problems = Problems()
        var reading = Reading(request: nil, id: nil, diagnostics: [])
        do throws(JSONSyntaxError) {
            let read = MailReader(kind, shared: context, events: events, source: line.source).read(
                try JSONDocument(line.bytes).root, &problems)
            reading = Reading(request: read.request, id: read.id, diagnostics: read.ofContext)
        } catch {
            problems.report(error)
        }
        if !problems.isEmpty {
            reading.diagnostics += problems.diagnostics(file: line.source, bytes: line.bytes).map {
                $0.inLine(line.number)
            }
        }
        return reading
    }
}

extension Diagnostic {
    fileprivate func inLine(_ number: Int) -> Diagnostic {
        var placed = self
        placed.location?.position?.line = number
        return placed
    }
}
