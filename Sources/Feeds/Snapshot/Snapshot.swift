import Catalog
import Crypto
import Diagnostics
import Effects
import JSON
import Records

/// The snapshot feed: JSON documents in, a checked catalogue and everything that is wrong with them out.
public enum Snapshot {
    /// One document, by the name that messages call it.
    public struct Source: Sendable {
        public var file: String
        public var bytes: [UInt8]
        /// Whether a file that the snapshot names lies beside it.
        public var isFile: @Sendable (FilePath) -> Bool

        public init(
            file: String, bytes: [UInt8], isFile: @escaping @Sendable (FilePath) -> Bool = { _ in true }
        ) {
            self.file = file
            self.bytes = bytes
            self.isFile = isFile
        }
    }

    public struct Reading: Sendable {
        /// What could be read whole.
        public var catalog: Catalog
        public var diagnostics: [Diagnostic]
        /// Of what each event's text and that of all organizers say, for who wants to know what has changed.
        public var digests: Digests

        public struct Digests: Sendable {
            public var events: [ID<Event>: Digest] = [:]
            public var heads: [Digest] = []

            public init() {}
        }
    }

    /// Reads and checks snapshots on several threads. What a later one has too, by id, is the later one's. `progress` is
    /// told how many more events of a file are done, of how many.
    public static func read(
        _ sources: [Source], jobs: Int, wantsDigests: Bool = false,
        progress: @escaping @Sendable (_ file: String, _ more: Int, _ total: Int) -> Void = { _, _, _ in }
    ) -> Reading {
        var readings = sources.map { source in
            SourceReader(source: source, jobs: jobs).read { progress(source.file, $0, $1) }
        }
        AcrossEvents.check(&readings)
        return Reading(
            catalog: readings.reduce(Catalog()) { $0.overlaid(with: $1.catalog) },
            diagnostics: readings.flatMap { reading in
                reading.problems.diagnostics(file: reading.source.file, bytes: reading.source.bytes)
            },
            digests: wantsDigests ? readings.reduce(into: Reading.Digests()) { $0.add($1, jobs: jobs) } : .init())
    }

    /// The JSON Schema of a snapshot.
    public static var schema: JSON {
        SnapshotHead.record.schema.document(
            id: "https://playbill.dev/schema/snapshot.json", title: "Playbill snapshot")
    }
}

extension Snapshot.Reading.Digests {
    /// A later source's goes over an earlier one's, as its event does.
    fileprivate mutating func add(_ reading: SourceReader.Reading, jobs: Int) {
        let digests = reading.cut.digests(jobs: jobs)
        for name in reading.names {
            if let id = name.id { events[id] = digests[name.index] }
        }
        heads.append(reading.cut.headDigest)
    }
}
