import Catalog
import Effects
import JSON
import Records

/// Reads one snapshot, as far as that can be done without looking at others.
struct SourceReader {
    let source: Snapshot.Source
    let jobs: Int

    /// What was read of one snapshot.
    struct Reading: Sendable {
        let source: Snapshot.Source
        let cut: SnapshotCut
        var catalog = Catalog()
        var names: [EventNames] = []
        /// Nil if they could not be read; then nothing can be said of who refers to them.
        var organizers: Set<ID<Organizer>>?
        var problems = Problems()
    }

    func read(progress: @escaping @Sendable (_ more: Int, _ total: Int) -> Void) -> Reading {
        var reading = Reading(source: source, cut: SnapshotCut(source.bytes))
        let head = readHead(&reading)
        if head == nil, reading.problems.items.contains(where: { $0.code == WrongDocument.code }) { return reading }
        // Past the place where a text breaks its brackets mean nothing any more.
        let broken = head == nil ? reading.problems.items.first?.bytes.lowerBound : nil
        let cut = reading.cut
        let events = cut.events.indices.filter { cut.events[$0].upperBound <= broken ?? .max }
        let batches = concurrentMap(events.chunks(of: 64), jobs: jobs) { chunk in
            let batch = SliceReader(cut: cut).read(chunk)
            progress(chunk.count, events.count)
            return batch
        }
        for batch in batches { reading.problems.add(batch.problems) }
        MissingFiles(isFile: source.isFile).check(
            batches, organizers: head?.organizers ?? [], in: cut, &reading.problems)
        reading.names = batches.flatMap(\.names)
        reading.catalog = Catalog(
            generatedAt: head?.generatedAt, organizers: head?.organizers ?? [],
            events: batches.flatMap { $0.events.map(\.event) })
        return reading
    }

    /// All but the events; nil if the text breaks off or is no snapshot at all, which is reported.
    private func readHead(_ reading: inout Reading) -> SnapshotHead? {
        do throws(JSONSyntaxError) {
            let document = try reading.cut.head()
            if let problem = WrongDocument.problem(with: document.root) {
                reading.problems.report(problem)
                return nil
            }
            let (head, faults) = SnapshotHead.record.readPartly(document.root, &reading.problems)
            if !faults.contains(SnapshotHead.record.position(of: "organizers")) {
                reading.organizers = Set(head.organizers.map(\.id))
            }
            return head
        } catch {
            reading.problems.report(error, in: reading.cut.path(at: error.bytes.lowerBound))
            return nil
        }
    }
}
