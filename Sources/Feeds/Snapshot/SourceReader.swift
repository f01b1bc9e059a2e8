import Catalog
import Crypto
import Effects
import JSON
import Records

/// Reads one snapshot, as far as that can be done without looking at others.
struct SourceReader {
    let source: Snapshot.Source
    let jobs: Int
    /// Nil if everything is to be read.
    let known: Snapshot.Lookup?

    /// What was read of one snapshot.
    struct Reading: Sendable {
        let source: Snapshot.Source
        /// Of the slices, if anybody asked what is known.
        var digests: [Digest] = []
        /// All but the events.
        var head = SnapshotHead()
        /// Nil if they could not be read; then nothing can be said of who refers to them.
        var organizers: Set<ID<Organizer>>?
        /// Those that could be read whole.
        var events: [ReadEvent] = []
        /// Which slices were not read since they are known.
        var known: Set<Int> = []
        /// Of all events, as far as they could be read.
        var names: [EventNames] = []
        var problems = Problems()

        var cut: SnapshotCut { source.cut }
    }

    private var cut: SnapshotCut { source.cut }

    func read(progress: @escaping @Sendable (_ more: Int, _ total: Int) -> Void) -> Reading {
        var reading = Reading(source: source, digests: known == nil ? [] : cut.digests(jobs: jobs))
        let head = readHead(&reading)
        if head == nil, reading.problems.items.contains(where: { $0.code == WrongDocument.code }) { return reading }
        // Past the place where a text breaks its brackets mean nothing any more.
        let broken = head == nil ? reading.problems.items.first?.bytes.lowerBound : nil
        let indices = cut.events.indices.filter { cut.events[$0].upperBound <= broken ?? .max }
        let reader = SliceReader(
            cut: cut, digests: reading.digests, known: known ?? { _ in nil }, isFile: source.isFile)
        let batches = concurrentMap(indices.chunks(of: 64), jobs: jobs) { chunk in
            let batch = reader.read(chunk)
            progress(chunk.count, indices.count)
            return batch
        }
        for batch in batches { reading.problems.add(batch.problems) }
        reading.events = batches.flatMap(\.events)
        reading.names = batches.flatMap(\.names)
        reading.known = batches.reduce(into: []) { $0.formUnion($1.known) }
        MissingFiles(isFile: source.isFile).check(reading.head.organizers, in: cut, &reading.problems)
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
            reading.head = head
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
