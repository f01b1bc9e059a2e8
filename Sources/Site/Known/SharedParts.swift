import Catalog
import Crypto

/// What files depend on that many events share: who they are by, and the project's own pictures.
struct SharedParts: Sendable {
    private let pictures: [FilePath: Digest]
    private let organizers: [ID<Organizer>: [Digest]]
    /// Of all who events may be by.
    let allOrganizers: [Digest]

    init(_ source: SiteSource) {
        pictures = source.pictures
        allOrganizers = source.organizers.map { organizer in
            var files: [Digest] = []
            if case .file(let path)? = organizer.logo?.source { files = [source.pictures[path]].compactMap { $0 } }
            return Digest(of: files, "\(organizer)")
        }
        organizers = Dictionary(
            zip(source.organizers.map(\.id), allOrganizers.map { [$0] }), uniquingKeysWith: { first, _ in first })
    }

    /// Of the project's own pictures that are shown with an event. One that is missing counts, too: its place is taken.
    func pictures(of event: KnownEvent) -> [Digest] {
        event.needs.files.map { pictures[$0] ?? Digest(of: [UInt8]()) }
    }

    /// Of all that is known of who an event is by.
    func organizer(_ id: ID<Organizer>?) -> [Digest] { id.flatMap { organizers[$0] } ?? [] }
}
