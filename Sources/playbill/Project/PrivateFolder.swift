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

    /// Throws `Failure.usage` if it is the published folder, or in it.
    func check() throws(Failure) {
        let (out, site) = try disk.run { disk throws(DiskError) in
            (try disk.resolved(path), try disk.resolved(published))
        }
        guard !"\(out)/".hasPrefix("\(site)/") else {
            throw .usage(
                Diagnostic(
                    .error, "\(content).public",
                    "\(content) can't go to “\(path)”: what is in “\(published)” is published",
                    hint: "give them a folder that nobody else can read"))
        }
    }
}
