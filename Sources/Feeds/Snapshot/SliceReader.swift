import Catalog
import Crypto
import JSON
import Records

/// Reads the slices of a snapshot, one event each.
struct SliceReader: Sendable {
    let cut: SnapshotCut
    /// Of the slices, if there may be some that needn't be read.
    let digests: [Digest]
    let known: Snapshot.Lookup
    let isFile: @Sendable (FilePath) -> Bool

    struct Batch: Sendable {
        /// The events that could be read whole.
        var events: [ReadEvent] = []
        /// Which ones are known and weren't read.
        var known: [Int] = []
        var names: [EventNames] = []
        var problems = Problems()
    }

    func read(_ indices: ArraySlice<Int>) -> Batch {
        var batch = Batch()
        for index in indices {
            if let names = names(ofKnown: index) {
                batch.known.append(index)
                batch.names.append(names)
            } else {
                read(index, into: &batch)
            }
        }
        return batch
    }

    private func read(_ index: Int, into batch: inout Batch) {
        var problems = Problems()
        do throws(JSONSyntaxError) {
            let (event, faults) = Event.record.readPartly(try cut.document(index).root, &problems)
            batch.names.append(EventNames(event, faults, index: index))
            if faults.isEmpty {
                batch.events.append(ReadEvent(index: index, event: event, isInOrder: problems.isEmpty))
                // Not a matter of the text: a file may come and go while that stays the same.
                MissingFiles(isFile: isFile).check(event, index, in: cut, &problems)
            }
        } catch {
            problems.report(error, in: cut.path(at: error.bytes.lowerBound))
        }
        if !problems.isEmpty { batch.problems.add(problems) }
    }

    private func names(ofKnown index: Int) -> EventNames? {
        guard index < digests.count, let names = known(digests[index]), names.files.allSatisfy(isFile) else {
            return nil
        }
        return EventNames(names, index: index)
    }
}

/// An event of a snapshot, which one it is there, and whether there is nothing to say against its text.
final class ReadEvent: Sendable {
    let index: Int
    let event: Event
    let isInOrder: Bool

    init(index: Int, event: Event, isInOrder: Bool) {
        self.index = index
        self.event = event
        self.isInOrder = isInOrder
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

    init(_ known: Snapshot.Names, index: Int) {
        self.index = index
        id = known.id
        slug = known.slug
        aliases = known.aliases
        organizer = known.organizer
    }

    /// All that it goes by in addresses.
    var slugs: [String] { (slug.map { [$0] } ?? []).map(\.text) + aliases.map(\.text) }
}

extension SnapshotCut {
    /// One event as a document.
    func document(_ index: Int) throws(JSONSyntaxError) -> JSONDocument {
        let base: [JSONStep] = ["events", .index(index)]
        guard let text = replaced[index] else { return try JSONDocument(bytes, in: events[index], base: base) }
        return try JSONDocument(text, base: base, place: events[index])
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
