import Diagnostics
import Effects
import Project

/// A folder for what holds names, or codes that let in whoever has them: never where a site is published.
struct PrivateFolder {
    let path: String
    private let content: String
    private let published: String
    private let disk: Disk

    /// `content` is what a message calls what is in it.
    init(_ path: String, holds content: String, _ project: ProjectFolder, _ disk: Disk) {
        self.path = path
        self.content = content
        self.disk = disk
        published = project.file(project.config.output.folder)
    }

    /// Throws `Failure.usage` if it is a published folder, or in one.
    func check() throws(Failure) {
        let (out, site) = try disk.run { disk throws(DiskError) in
            (try disk.resolved(path), try disk.resolved(published))
        }
        guard let folder = "\(out)/".hasPrefix("\(site)/") ? published : try publishedFolder(around: out) else {
            return
        }
        throw .usage(
            Diagnostic(
                .error, "\(content).public", "\(content) can't go to “\(path)”: what is in “\(folder)” is published",
                hint: "give them a folder that nobody else can read"))
    }

    /// The folder that a site was published into, if it is this one or this one is in it.
    private func publishedFolder(around folder: String) throws(Failure) -> String? {
        var folder = folder
        while true {
            let manifest = "\(folder)/playbill-manifest.json"
            if try disk.run({ disk throws(DiskError) in try disk.status(manifest) }) != nil { return folder }
            let parent = ProjectFolder.folder(of: folder)
            guard parent != folder, parent != "." else { return nil }
            folder = parent
        }
    }
}
