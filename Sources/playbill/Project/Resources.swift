import Diagnostics
import Effects
import Project

/// Where the templates and themes that belong to this program are: `PREFIX/share/playbill` beside an installed
/// `PREFIX/bin/playbill`, or the checkout that a build lies in.
struct Resources: Sendable {
    let folder: String

    /// Throws `Failure.environment` if the program lies alone.
    init(_ world: World) throws(Failure) {
        let candidates = Resources.candidates(world.executable)
        guard let found = candidates.first(where: { (try? world.disk.status("\($0)/Templates"))?.kind == .folder })
        else {
            throw Failure(
                .environment,
                [
                    Diagnostic(
                        .error, "install.no-templates", "the templates that belong to this program are nowhere near it",
                        at: Location(file: world.executable),
                        hint: "install it with make install PREFIX=…, which puts both in place",
                        notes: candidates.map { "looked in \($0)" })
                ])
        }
        folder = found
    }

    private static func candidates(_ executable: String) -> [String] {
        var folders: [String] = []
        var folder = ProjectFolder.folder(of: executable)
        folders.append(ProjectFolder.join(ProjectFolder.folder(of: folder), "share/playbill"))
        while folder != "/", folder != "." {
            folder = ProjectFolder.folder(of: folder)
            folders.append(folder)
        }
        return folders
    }
}
