import Catalog
import JSON
import Records

/// The pictures that a snapshot names as files lie beside it.
struct MissingFiles {
    let isFile: @Sendable (FilePath) -> Bool

    func check(_ organizers: [Organizer], in cut: SnapshotCut, _ problems: inout Problems) {
        for (index, organizer) in organizers.enumerated() {
            guard let file = missing(organizer.logo) else { continue }
            report(file, ["organizers", .index(index), "logo", "url"], in: try? cut.head(), &problems)
        }
    }

    func check(_ event: Event, _ index: Int, in cut: SnapshotCut, _ problems: inout Problems) {
        for (image, steps) in images(of: event) {
            guard let file = missing(image) else { continue }
            report(file, steps + ["url"], in: try? cut.document(index), &problems)
        }
    }

    private func images(of event: Event) -> [(Image?, [JSONStep])] {
        let portraits = event.schedule.enumerated().flatMap { session in
            session.element.speakers.enumerated().map { speaker -> (Image?, [JSONStep]) in
                (
                    speaker.element.image,
                    ["schedule", .index(session.offset), "speakers", .index(speaker.offset), "image"]
                )
            }
        }
        return [(event.image, ["image"]), (event.branding?.logo, ["branding", "logo"])] + portraits
    }

    private func missing(_ image: Image?) -> FilePath? {
        guard case .file(let path) = image?.source, !isFile(path) else { return nil }
        return path
    }

    /// The slice is read once more, only to say where in it.
    private func report(_ file: FilePath, _ steps: [JSONStep], in document: JSONDocument?, _ problems: inout Problems) {
        guard let place = document?.root.reach(steps) else { return }
        problems.warning(
            "snapshot.missing-file", "there is no readable file “\(file)” beside the snapshot", at: place,
            hint: "add it, or give the picture's address on the web")
    }
}
