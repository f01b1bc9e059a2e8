import Catalog
import Diagnostics
import Effects
import Feeds
import Project

/// What is known of a source, as its file has it.
struct SourceSnapshot: Sendable {
    let source: Config.Source
    let file: String
    let cut: SnapshotCut
    /// When its feed was last asked; of a file of the project's own when that was made, if it says so.
    let checkedAt: Instant?

    /// Files of a project's own that may have an event which isn't found: they are missing, or break off.
    static func gaps(
        in snapshots: [SourceSnapshot], of project: ProjectFolder
    ) -> [Diagnostic] {
        project.config.sources.filter { $0.address == nil }.compactMap { source in
            let file = project.file(of: source)
            let found = snapshots.first { $0.file == file }
            guard found?.cut.isComplete != true else { return nil }
            return Diagnostic(
                .error, "webhook.source",
                found == nil
                    ? "there is no such file, which may have the event"
                    : "the text breaks off, and may have had the event",
                at: Location(file: file), hint: "send the webhook again once the file is whole")
        }
    }

    /// Those of a project that are there, in the order of its sources, each file once.
    static func all(of project: ProjectFolder, jobs: Int, _ disk: Disk) throws(Failure) -> [SourceSnapshot] {
        let outlines = Outlines(of: project, disk)
        var snapshots: [SourceSnapshot] = []
        for source in project.config.sources {
            let file = project.file(of: source)
            guard !snapshots.contains(where: { $0.file == file }), let bytes = try disk.contents(of: file) else {
                continue
            }
            let cut = outlines.cut(bytes, of: source, jobs: jobs)
            let checkedAt =
                source.address == nil ? cut.generatedAt : try LastGood(project, source, disk).checkedAt()
            snapshots.append(SourceSnapshot(source: source, file: file, cut: cut, checkedAt: checkedAt))
        }
        return snapshots
    }
}
