import Diagnostics
import Effects
import Feeds
import JSON
import Project

extension Puller {
    /// The addresses that events have already: those of the project's own files, then those that feeds had the last time.
    func takenSlugs(_ sources: [Config.Source]) throws(Failure) -> TakenSlugs {
        var slugs = TakenSlugs()
        for source in sources.sorted(by: { $0.address == nil && $1.address != nil }) {
            guard let bytes = try disk.contents(of: project.file(of: source)) else { continue }
            let cut = SnapshotCut(bytes, jobs: jobs)
            let names = concurrentMap(cut.events.chunks(of: 64), jobs: jobs) { ranges in
                ranges.compactMap { range -> (id: String, slug: String)? in
                    guard let event = (try? JSONDocument(bytes, in: range))?.root, let id = event["id"]?.string else {
                        return nil
                    }
                    return event["slug"]?.string.map { (id, $0) }
                }
            }
            for (id, slug) in names.joined() { slugs.reserve(slug, for: id) }
        }
        return slugs
    }
}
