import Diagnostics
import Project

extension ProjectFolder {
    /// The one that a call is about; throws as it does for a path.
    init(_ invocation: Invocation) throws(Failure) {
        try self.init(
            invocation.arguments.value(.project) ?? ".", hasSource: invocation.arguments.value(.source) != nil,
            disk: invocation.world.disk)
    }
}

extension CatalogLoader {
    init(invocation: Invocation, project: ProjectFolder) {
        self.init(
            project, source: invocation.arguments.value(.source), jobs: invocation.jobs, disk: invocation.world.disk,
            progress: { [progress = invocation.progress] in progress.advance("reading \($0)", by: $1, of: $2) })
    }
}
