import Catalog
import Crypto
import Diagnostics
import Effects
import JSON
import Records

extension Snapshot {
    /// What an event shares with others, which has to be right whether or not its text is read.
    public struct Names: Hashable, Sendable {
        public var id: ID<Event>
        public var slug: Slug
        public var aliases: [Slug]
        public var organizer: ID<Organizer>?
        /// Pictures that lie beside the snapshot.
        public var files: [FilePath]

        public init(
            id: ID<Event>, slug: Slug, aliases: [Slug], organizer: ID<Organizer>?, files: [FilePath]
        ) {
            self.id = id
            self.slug = slug
            self.aliases = aliases
            self.organizer = organizer
            self.files = files
        }
    }

    /// What is known of a text by its digest; nil if it has to be read.
    public typealias Lookup = @Sendable (Digest) -> Names?

    /// All there is in some snapshots, of which only what wasn't known was read.
    public struct Survey: Sendable {
        public var organizers: [Organizer]
        /// One for each event that could be read or is known.
        public var slices: [Slice]
        public var diagnostics: [Diagnostic]
    }

    /// As `read`, but doesn't read an event's text if `known` answers by its digest: it must have been in order then.
    public static func survey(
        _ sources: [Source], jobs: Int, known: @escaping Lookup,
        progress: @escaping Progress = { _, _, _ in }
    ) -> Survey {
        let readings = readings(sources, jobs: jobs, known: known, progress)
        return Survey(
            organizers: catalog(readings) { _ in [] }.organizers,
            slices: standing(readings.map(\.slices)) { $0.id }.flatMap { $0 },
            diagnostics: diagnostics(readings))
    }
}

extension Snapshot {
    /// What a later snapshot has too, by id, is the later one's.
    static func standing<Item>(_ lists: [[Item]], id: (Item) -> ID<Event>?) -> [[Item]] {
        var replaced: Set<ID<Event>> = []
        var standing: [[Item]] = []
        for (number, list) in lists.enumerated().reversed() {
            standing.append(replaced.isEmpty ? list : list.filter { id($0).map { !replaced.contains($0) } ?? true })
            if number > 0 { replaced.formUnion(list.compactMap(id)) }
        }
        return standing.reversed()
    }
}

extension SourceReader.Reading {
    /// Those that could be read and those that are known.
    fileprivate var slices: [Snapshot.Slice] {
        var read = events[...]
        return names.compactMap { names in
            guard let id = names.id else { return nil }
            let digest = digests[names.index]
            if let first = read.first, first.index == names.index {
                read = read.dropFirst()
                return Snapshot.Slice(id: id, digest: digest, found: first, cut: cut, index: names.index)
            }
            guard known.contains(names.index) else { return nil }
            return Snapshot.Slice(id: id, digest: digest, found: nil, cut: cut, index: names.index)
        }
    }
}
