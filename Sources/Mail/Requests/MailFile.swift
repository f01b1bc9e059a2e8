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

    /// Reads and checks them all; `context` is a file for those of this kind that bring none of their own. `isWanted` is
    /// asked for the place of each among all of them: what is wrong with the others isn't said.
    public static func read(
        _ sources: [OrderFile.Source], _ kind: MailKind?, context: OrderFile.Source? = nil,
        events: [ID<Event>: Event], isWanted: (Int) -> Bool = { _ in true }
    ) -> Reading {
        let (shared, wrong) = read(context, of: kind)
        var reading = Reading(requests: [], diagnostics: wrong)
        // Each of them would be wrong in the same way.
        guard !wrong.contains(where: { $0.severity == .error }) else { return reading }
        var across = AcrossRequests()
        var number = 0
        for source in sources {
            let reader = MailReader(kind, shared: shared, events: events, source: source.file)
            var problems = Problems()
            for value in OrderFile.documents(source.bytes, &problems).flatMap(OrderFile.elements) {
                defer { number += 1 }
                guard isWanted(number) else { continue }
                guard let request = reader.read(value, &problems).request,
                    across.admits(request, value, &problems)
                else { continue }
                reading.requests.append(request)
            }
            reading.diagnostics += problems.diagnostics(file: source.file, bytes: source.bytes)
        }
        return reading
    }

    private static func read(
        _ context: OrderFile.Source?, of kind: MailKind?
    ) -> (context: JSONValue?, diagnostics: [Diagnostic]) {
        guard let context else { return (nil, []) }
        var problems = Problems()
        let root = OrderFile.documents(context.bytes, &problems).first?.root
        if let root, let record = kind.flatMap({ MailContext.records[$0] }) { _ = record.readPartly(root, &problems) }
        return (root, problems.diagnostics(file: context.file, bytes: context.bytes))
    }
}
