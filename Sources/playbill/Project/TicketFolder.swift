import Diagnostics
import Effects
import Project

/// Where tickets go.
struct TicketFolder {
    let path: String

    /// Throws `Failure.usage` if everybody could read them there.
    init(_ given: String?, _ project: ProjectFolder, _ disk: Disk) throws(Failure) {
        path = given ?? project.file("tickets")
        try PrivateFolder(path, holds: "tickets", project, disk).check()
    }
}
