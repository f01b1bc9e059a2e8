import Diagnostics
import Effects
import Preview
import Project

/// What is watched whether or not the project can be read.
struct PreviewGrounds {
    let grounds: [Ground]

    init(_ invocation: Invocation) throws(Failure) {
        let (world, arguments) = (invocation.world, invocation.arguments)
        let resources = try Resources(world).folder
        let project = arguments.value(.project) ?? "."
        // What is published, or was drawn before, isn't read. A project that can't be read has the usual names.
        let folder = (try? ProjectFolder(project, hasSource: true, disk: world.disk))?.config.output.folder ?? "public"
        grounds = try world.disk.run { disk throws(DiskError) in
            let root = try disk.resolved(project)
            let without = try disk.resolved(ProjectFolder.join(project, folder))
            var grounds = [
                Ground(root, without: [without]),
                // What was pulled, and what webhooks told since.
                Ground("\(root)/.playbill/last-good", .flat), Ground("\(root)/.playbill/overlay.json", .file),
            ]
            for name in ["Templates", "Themes"] {
                grounds.append(Ground(try disk.resolved("\(resources)/\(name)")))
            }
            if let source = arguments.value(.source) { grounds += try PreviewGrounds.file(source, disk) }
            return grounds
        }
    }

    /// A file, and where it really is: either may change.
    static func file(_ path: String, _ disk: Disk) throws(DiskError) -> [Ground] {
        let slash = path.lastIndex(of: "/")
        let folder = try disk.resolved(slash.map { String(path[...$0]) } ?? ".")
        let name = slash.map { path[path.index(after: $0)...] } ?? path[...]
        return [Ground("\(folder)/\(name)", .file), Ground(try disk.resolved(path), .file)]
    }
}
