import Catalog
import Diagnostics
import Effects
import JSON
import Records

/// The snapshot feed: JSON documents in, a checked catalogue and everything that is wrong with them out.
public enum Snapshot {
    /// One document, by the name that messages call it.
    public struct Source: Sendable {
        public var file: String
        public var cut: SnapshotCut
        /// Whether a file that the snapshot names lies beside it.
        public var isFile: @Sendable (FilePath) -> Bool

        public init(
            file: String, bytes: [UInt8], isFile: @escaping @Sendable (FilePath) -> Bool = { _ in true }
        ) {
            self.init(file: file, cut: SnapshotCut(bytes), isFile: isFile)
        }

        public init(
            file: String, cut: SnapshotCut, isFile: @escaping @Sendable (FilePath) -> Bool = { _ in true }
        ) {
            self.file = file
            self.cut = cut
            self.isFile = isFile
        }

        public var bytes: [UInt8] { cut.bytes }

        /// The same, with the digests of its events at hand from now on.
        public func digested(jobs: Int) -> Source {
            Source(file: file, cut: cut.digested(jobs: jobs), isFile: isFile)
        }
    }

    public struct Reading: Sendable {
        /// What could be read whole.
        public var catalog: Catalog
        public var diagnostics: [Diagnostic]
        let readings: [SourceReader.Reading]

        /// Where each event of the catalogue stands.
        public var places: [ID<Event>: Place] { Snapshot.places(readings) }
    }

    /// Told how many more events of a file are done, of how many.
    public typealias Progress = @Sendable (_ file: String, _ more: Int, _ total: Int) -> Void

    /// Reads and checks snapshots on several threads. What a later one has too, by id, is the later one's.
    public static func read(
        _ sources: [Source], jobs: Int, progress: @escaping Progress = { _, _, _ in }
    ) -> Reading {
        let readings = readings(sources, jobs: jobs, known: nil, progress)
        return Reading(
            catalog: catalog(readings) { $0.events.map(\.event) }, diagnostics: diagnostics(readings),
            readings: readings)
    }

    /// The JSON Schema of a snapshot.
    public static var schema: JSON {
        SnapshotHead.record.schema.document(
            id: "https://playbill.dev/schema/snapshot.json", title: "Playbill snapshot")
    }
}

extension Snapshot {
    static func readings(
        _ sources: [Source], jobs: Int, known: Lookup?, _ progress: @escaping Progress
    ) -> [SourceReader.Reading] {
        var readings = sources.map { source in
            SourceReader(source: source, jobs: jobs, known: known).read { progress(source.file, $0, $1) }
        }
        AcrossEvents.check(&readings)
        return readings
    }

    static func catalog(
        _ readings: [SourceReader.Reading], events: (SourceReader.Reading) -> [Event]
    ) -> Catalog {
        readings.reduce(Catalog()) { catalog, reading in
            catalog.overlaid(
                with: Catalog(
                    generatedAt: reading.head.generatedAt, organizers: reading.head.organizers, events: events(reading))
            )
        }
    }

    static func diagnostics(_ readings: [SourceReader.Reading]) -> [Diagnostic] {
        readings.flatMap { reading in
            reading.problems.diagnostics(file: reading.source.file, bytes: reading.source.bytes)
        }
    }
}
