import Catalog
import Diagnostics
import Feeds
import JSON
import Records

/// Files of requests: of one, of an array of them, or of one a line.
public enum MailFile {
    public struct Reading: Sendable {
        /// Those that nothing is wrong with.
        public var requests: [MailRequest]
        public var diagnostics: [Diagnostic]
    }

    /// Reads and checks them all; `context` is for those that bring none of their own. `isWanted` is asked for the place of each
    /// among all of them: what is wrong with the others isn't said.
    public static func read(
        _ sources: [OrderFile.Source], _ kind: MailKind?, context: SharedContext? = nil,
        events: [ID<Event>: Event], isWanted: (Int) -> Bool = { _ in true }
    ) -> Reading {
        var reading = Reading(requests: [], diagnostics: [])
        var across = AcrossRequests()
        var number = 0
        for source in sources {
            let reader = MailReader(kind, shared: context, events: events, source: source.file)
            var problems = Problems()
            for value in OrderFile.documents(source.bytes, &problems).flatMap(OrderFile.elements) {
                defer { number += 1 }
                guard isWanted(number) else { continue }
                let read = reader.read(value, &problems)
                reading.diagnostics += read.ofContext
                guard let request = read.request, across.admits(request, value, &problems) else { continue }
                reading.requests.append(request)
            }
            reading.diagnostics += problems.diagnostics(file: source.file, bytes: source.bytes)
        }
        return reading
    }
}
