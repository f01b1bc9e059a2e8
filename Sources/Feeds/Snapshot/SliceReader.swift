import Catalog
import JSON
import Records

/// Reads the slices of a snapshot, one event each.
struct SliceReader: Sendable {
    let cut: SnapshotCut

    struct Batch: Sendable {
        /// The events that could be read whole, and which ones they are.
        var events: [(index: Int, event: Event)] = []
        var names: [EventNames] = []
        var problems = Problems()
    }

    func read(_ indices: ArraySlice<Int>) -> Batch {
        var batch = Batch()
        for index in indices {
            do throws(JSONSyntaxError) {
                let (event, faults) = Event.record.readPartly(try cut.document(index).root, &batch.problems)
                batch.names.append(EventNames(event, faults, index: index))
                if faults.isEmpty { batch.events.append((index, event)) }
            } catch {
                batch.problems.report(error, in: cut.path(at: error.bytes.lowerBound))
            }
        }
        return batch
    }
}

/// The names in an event that other events and organizers share a space with, as far as they could be read.
struct EventNames: Sendable {
    let index: Int
    let id: ID<Event>?
    let slug: Slug?
    let aliases: [Slug]
    let organizer: ID<Organizer>?

    init(_ event: Event, _ faults: FieldSet, index: Int) {
        let isReadable = { (key: String) in !faults.contains(Event.record.position(of: key)) }
        self.index = index
        id = isReadable("id") ? event.id : nil
        slug = isReadable("slug") ? event.slug : nil
        aliases = isReadable("aliases") ? event.aliases : []
        organizer = event.organizer
    }
}

extension SnapshotCut {
    /// One event as a document.
    func document(_ index: Int) throws(JSONSyntaxError) -> JSONDocument {
        try JSONDocument(bytes, in: events[index], base: ["events", .index(index)])
    }

    /// All but the events. A broken text is read whole, for the sake of a message that says where it breaks.
    func head() throws(JSONSyntaxError) -> JSONDocument {
        try JSONDocument(bytes, skipping: isComplete ? inside : nil)
    }

    /// The path of the event at a place in the file; empty outside of all.
    func path(at byte: Int) -> String {
        let steps: [JSONStep]? = events.firstIndex { $0.contains(byte) }.map { ["events", .index($0)] }
        return (steps ?? []).text
    }
}
