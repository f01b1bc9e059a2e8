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

    /// Reads and checks a snapshot on several threads. `progress` is told how many more events are done, of how many;
    /// `isFile` is asked whether a file that the snapshot names lies beside it.
    public static func read(
        _ bytes: [UInt8], file: String, jobs: Int, isFile: @escaping @Sendable (FilePath) -> Bool = { _ in true },
        progress: @escaping @Sendable (_ more: Int, _ total: Int) -> Void = { _, _ in }
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
            progress(chunk.count, events.count)
            return batch
        }
        for batch in batches { problems.add(batch.problems) }
        MissingFiles(isFile: isFile).check(batches, organizers: head?.value.organizers ?? [], in: cut, &problems)
        AcrossEvents(cut: cut, organizers: head?.organizerIDs)
            .check(batches.flatMap(\.names), &problems)
        return Reading(
            catalog: Catalog(
                generatedAt: head?.value.generatedAt, organizers: head?.value.organizers ?? [],
                events: batches.flatMap { $0.events.map(\.event) }),
            diagnostics: problems.diagnostics(file: file, bytes: bytes))
    }

    /// The JSON Schema of a snapshot.
    public static var schema: JSON {
        SnapshotHead.record.schema.document(id: "https://playbill.dev/schema/snapshot.json", title: "Playbill snapshot")
    }
}

extension Snapshot {
    private struct Head {
        let value: SnapshotHead
        /// Nil if they could not be read; then nothing can be said of who refers to them.
        let organizerIDs: Set<ID<Organizer>>?

        init(_ value: SnapshotHead, hasOrganizers: Bool) {
            self.value = value
            organizerIDs = hasOrganizers ? Set(value.organizers.map(\.id)) : nil
        }
    }

    /// All but the events; nil if the text breaks off or is no snapshot at all, which is reported.
    private static func readHead(of cut: SnapshotCut, _ problems: inout Problems) -> Head? {
        do throws(JSONSyntaxError) {
            let document = try cut.head()
            if let problem = WrongDocument.problem(with: document.root) {
                problems.report(problem)
                return nil
            }
            let (head, faults) = SnapshotHead.record.readPartly(document.root, &problems)
            return Head(head, hasOrganizers: !faults.contains(SnapshotHead.record.position(of: "organizers")))
        } catch {
            problems.report(error, in: cut.path(at: error.bytes.lowerBound))
            return nil
        }
    }
}
