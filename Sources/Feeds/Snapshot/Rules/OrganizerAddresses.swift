import Catalog
import JSON
import Records

/// Each organizer has a page of its own, which goes by its id.
enum OrganizerAddresses {
    static func check(_ readings: inout [SourceReader.Reading]) {
        var first: [String: (id: ID<Organizer>, source: Int, index: Int)] = [:]
        for source in readings.indices {
            for (index, organizer) in readings[source].head.organizers.enumerated() where !organizer.id.text.isEmpty {
                let part = PathPart.of(organizer.id.text)
                guard let earlier = first[part] else {
                    first[part] = (organizer.id, source, index)
                    continue
                }
                // The same id again is a later snapshot's word on the same organizer, or an error of its own.
                guard earlier.id != organizer.id, let document = try? readings[source].cut.head() else { continue }
                let path = [JSONStep.key("organizers"), .index(earlier.index), "id"].text
                let file = earlier.source == source ? "" : "\(readings[earlier.source].source.file), "
                readings[source].problems.error(
                    "snapshot.duplicate-address",
                    "the id “\(organizer.id)” comes to the same address as “\(earlier.id)” in \(file)\(path): "
                        + "organizers/\(part)/",
                    at: document.root.reach([.key("organizers"), .index(index), "id"]),
                    hint: "let them differ in more than case, accents and signs")
            }
        }
    }
}
