import Catalog
import Diagnostics
import Effects
import Feeds
import Project

/// What is known of a source, as its file has it.
struct SourceSnapshot: Sendable {
    let file: String
    let cut: SnapshotCut
    /// When its feed was last asked; nil for a file of the project's own.
    let checkedAt: Instant?

    /// Those of a project that are there, in the order of its sources, each file once.
    static func all(of project: ProjectFolder, _ disk: Disk) throws(Failure) -> [SourceSnapshot] {
        var snapshots: [SourceSnapshot] = []
        for source in project.config.sources {
            let file = project.file(of: source)
            guard !snapshots.contains(where: { $0.file == file }), let bytes = try disk.contents(of: file) else {
                continue
            }
            var checkedAt: Instant?
            if source.address != nil { checkedAt = try LastGood(project, source, disk).checkedAt() }
            snapshots.append(SourceSnapshot(file: file, cut: SnapshotCut(bytes), checkedAt: checkedAt))
        }
        return snapshots
    }
}
