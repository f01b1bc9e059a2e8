import Catalog
import Diagnostics
import Effects
import JSON
import Records

/// The snapshot feed: one JSON document in, a checked catalogue and everything that is wrong with it out.
public enum Snapshot {
    public struct Reading: Sendable {
        /// What could be read whole.
        public var catalog: Catalog
        public var diagnostics: [Diagnostic]
    }

    /// Reads and checks a snapshot on several threads; `progress` is told how many events are done, of how many.
    public static func read(
        _ bytes: [UInt8], file: String, jobs: Int, progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) -> Reading {
        var problems = Problems()
        let cut = SnapshotCut(bytes)
        let head = readHead(of: cut, &problems)
        if head == nil, problems.items.contains(where: { $0.code == WrongDocument.code }) {
            return Reading(catalog: Catalog(), diagnostics: problems.diagnostics(file: file, bytes: bytes))
        }
        // Past the place where a text breaks its brackets mean nothing any more.
        let broken = head == nil ? problems.items.first?.bytes.lowerBound : nil
        let events = cut.events.indices.filter { cut.events[$0].upperBound <= broken ?? .max }
        let batches = concurrentMap(events.chunks(of: 64), jobs: jobs) { chunk in
            let batch = SliceReader(cut: cut).read(chunk)
            progress(chunk.endIndex, events.count)
            return batch
        }
        for batch in batches { problems.add(batch.problems) }
        AcrossEvents(cut: cut, organizers: head.map { Set($0.organizers.map(\.id)) })
            .check(batches.flatMap(\.names), &problems)
        return Reading(
            catalog: Catalog(
                generatedAt: head?.generatedAt, organizers: head?.organizers ?? [],
                events: batches.flatMap(\.events)),
            diagnostics: problems.diagnostics(file: file, bytes: bytes))
    }

    /// The JSON Schema of a snapshot.
    public static var schema: JSON {
        SnapshotHead.record.schema.document(id: "https://playbill.dev/schema/snapshot.json", title: "Playbill snapshot")
    }
}

extension Snapshot {
    /// All but the events; nil if the text breaks off or is no snapshot at all, which is reported.
    private static func readHead(of cut: SnapshotCut, _ problems: inout Problems) -> SnapshotHead? {
        do throws(JSONSyntaxError) {
            // A broken text is read whole, for the sake of a message that says where it breaks.
            let document = try JSONDocument(cut.bytes, skipping: cut.isComplete ? cut.inside : nil)
            if let problem = WrongDocument.problem(with: document.root) {
                problems.report(problem)
                return nil
            }
            return SnapshotHead.record.readPartly(document.root, &problems).value
        } catch {
            problems.report(error, in: cut.path(at: error.bytes.lowerBound))
            return nil
        }
    }
}
