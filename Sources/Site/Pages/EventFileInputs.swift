import Catalog
import Crypto
import Publishing

/// What all events' files of one kind are made from, and when all of them end.
struct EventFileInputs: Sendable {
    private let file: EventFile
    private let digest: Digest
    private let parts: Parts
    private let end: Int64?

    init(_ file: EventFile, _ setup: PageParts, templates: Digest?, until end: Instant?) {
        self.file = file
        (digest, parts) = setup.inputs([], templates: templates, name: file.kind)
        self.end = end?.milliseconds
    }

    /// Of the file of an event that changes at some instant.
    func of(_ event: EventParts, until: Instant?) -> (digest: Digest, parts: Parts, until: Int64?) {
        var parts = parts
        event.note(upTo: file.lastPart, in: &parts, from: PageParts.firstOwn)
        let turn = file.turns ? until?.milliseconds : nil
        let until = turn.map { min($0, end ?? $0) } ?? end
        return (event.digest(after: digest, upTo: file.lastPart), parts, until)
    }
}
