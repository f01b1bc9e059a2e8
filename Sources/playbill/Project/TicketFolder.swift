import Diagnostics
import Effects
import Project

/// Where tickets go: never where a site is published, since they hold names, and codes that let in whoever has them.
struct TicketFolder {
    let path: String

    /// Throws `Failure.usage` if it is the published folder, or in it.
    init(_ given: String?, _ project: ProjectFolder, _ disk: Disk) throws(Failure) {
        path = given ?? project.file("tickets")
        let published = project.file(project.config.output.folder)
        let (out, site) = try disk.run { [path] disk throws(DiskError) in
            (try disk.resolved(path), try disk.resolved(published))
        }
        guard !"\(out)/".hasPrefix("\(site)/") else {
            throw .usage(
                Diagnostic(
                    .error, "tickets.public", "tickets can't go to “\(path)”: what is in “\(published)” is published",
                    hint: "give them a folder that nobody else can read"))
        }
    }
}
