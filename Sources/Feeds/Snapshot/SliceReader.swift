import Catalog
import JSON
import Records

/// Reads the slices of a snapshot, one event each.
struct SliceReader: Sendable {
    let cut: SnapshotCut

    struct Batch: Sendable {
        /// The events that could be read whole.
        var events: [Event] = []
        var names: [EventNames] = []
        var problems = Problems()
    }

    func read(_ indices: ArraySlice<Int>) -> Batch {
        var batch = Batch()
        for index in indices {
            do throws(JSONSyntaxError) {
                let (event, faults) = Event.record.readPartly(try document(index).root, &batch.problems)
                batch.names.append(EventNames(event, faults, index: index))
                if faults.isEmpty { batch.events.append(event) }
            } catch {
                batch.problems.report(error, in: cut.path(at: error.bytes.lowerBound))
            }
        }
        return batch
    }

    func document(_ index: Int) throws(JSONSyntaxError) -> JSONDocument {
        try JSONDocument(cut.bytes, in: cut.events[index], base: ["events", .index(index)])
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
    /// The path of the event at a place in the file; empty outside of all.
    func path(at byte: Int) -> String {
        let steps: [JSONStep]? = events.firstIndex { $0.contains(byte) }.map { ["events", .index($0)] }
        return (steps ?? []).text
    }
}
