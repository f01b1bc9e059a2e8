import Catalog
import Crypto
import Diagnostics
import JSON
import Records

extension Snapshot {
    /// One event's text in a snapshot.
    public final class Slice: Sendable {
        public let id: ID<Event>
        /// Of the text.
        public let digest: Digest
        /// Nil if it was known and not read.
        private let found: ReadEvent?
        private let cut: SnapshotCut
        private let index: Int

        init(
            id: ID<Event>, digest: Digest, found: ReadEvent?, cut: SnapshotCut, index: Int
        ) {
            self.id = id
            self.digest = digest
            self.found = found
            self.cut = cut
            self.index = index
        }

        /// What it says; nil if it was known and not read.
        public var event: Event? { found?.event }

        /// Whether there was nothing at all to say against it: only then may one know it the next time.
        public var isInOrder: Bool { found?.isInOrder ?? true }

        /// Reads the text, if it hasn't been read; fails if what was known of it wasn't true.
        public func read() throws(Failure) -> Event {
            if let event { return event }
            var problems = Problems()
            do throws(JSONSyntaxError) {
                let (event, faults) = Event.record.readPartly(try cut.document(index).root, &problems)
                if faults.isEmpty { return event }
            } catch {
                problems.report(error)
            }
            throw Failure(.records, problems.diagnostics(file: "events[\(index)]", bytes: cut.bytes))
        }
    }
}
