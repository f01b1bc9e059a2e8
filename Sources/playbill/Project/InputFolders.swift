import Diagnostics
import Effects
import Project

/// The folders that a site is made from, which it must not be written into.
struct InputFolders {
    /// Each with what is read from it, as a message goes on.
    private var folders: [(path: String, what: String, isAllInput: Bool)] = []

    init(_ project: ProjectFolder, sources: [String], theme: [String], pictures: [String]) {
        folders = [
            (project.path, "the project is in it", false),
            (project.file("Content"), "its texts are read from there", true),
        ]
        folders += theme.map { ($0, "its theme is read from there", true) }
        var known: Set<String> = []
        for file in sources + pictures where known.insert(ProjectFolder.folder(of: file)).inserted {
            folders.append((ProjectFolder.folder(of: file), "“\(file)” is in it", false))
        }
    }

    /// Throws `Failure.usage` if a folder is one of them, or holds one, or is in one of which all is read.
    func checkApart(from folder: String, at location: Location?, _ disk: Disk) throws(Failure) {
        let what = try disk.run { disk throws(DiskError) in try clash(with: folder, disk) }
        guard let what else { return }
        throw .usage(
            Diagnostic(
                .error, "build.out", "the site can't be written to “\(folder)”: \(what)", at: location,
                hint: "give it a folder of its own, such as public"))
    }

    private func clash(with folder: String, _ disk: Disk) throws(DiskError) -> String? {
        let out = try disk.resolved(folder)
        for (path, what, isAllInput) in folders {
            let input = try disk.resolved(path)
            if "\(input)/".hasPrefix("\(out)/") || isAllInput && out.hasPrefix("\(input)/") { return what }
        }
        return nil
    }
}
