import Catalog
import JSON
import Records

/// Reads the slices of a snapshot, one event each.
struct SliceReader: Sendable {
    let cut: SnapshotCut

    struct Slice: Sendable {
        var index: Int
        var event: Event
        /// The keys of the event that could not be read.
        var faults: FieldSet
    }

    struct Batch: Sendable {
        var slices: [Slice] = []
        var problems = Problems()
    }

    func read(_ indices: ArraySlice<Int>) -> Batch {
        var batch = Batch()
        batch.slices.reserveCapacity(indices.count)
        for index in indices {
            do throws(JSONSyntaxError) {
                let (event, faults) = Event.record.readPartly(try document(index).root, &batch.problems)
                batch.slices.append(Slice(index: index, event: event, faults: faults))
            } catch {
                batch.problems.report(Problem(error, in: cut))
            }
        }
        return batch
    }

    func document(_ index: Int) throws(JSONSyntaxError) -> JSONDocument {
        try JSONDocument(cut.bytes, in: cut.events[index], base: ["events", .index(index)])
    }
}

extension Problem {
    /// Where a text stops being JSON; the path names the event it happens in.
    init(_ error: JSONSyntaxError, in cut: SnapshotCut) {
        let index = cut.events.firstIndex { $0.contains(error.bytes.lowerBound) }
        let path: [JSONStep] = index.map { ["events", .index($0)] } ?? []
        self.init(.error, "json.syntax", error.message, hint: error.hint, path: path.text, bytes: error.bytes)
    }
}
