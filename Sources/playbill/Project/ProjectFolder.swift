import Catalog
import Diagnostics
import Effects
import Feeds
import Project

/// A project on disk: its settings and where its files are, named as the caller would name them.
struct ProjectFolder: Sendable {
    let path: String
    var config: Config

    /// Throws `Failure.usage` if there are no settings, or wrong ones; with `--source` a folder needs none.
    init(_ invocation: Invocation) throws(Failure) {
        path = invocation.arguments.value(.project) ?? "."
        let file = ProjectFolder.join(path, ConfigFile.name)
        if let bytes = try invocation.world.disk.contents(of: file) {
            config = try ConfigFile.read(bytes, file: file)
        } else if invocation.arguments.value(.source) != nil {
            config = Config()
        } else {
            throw ProjectFolder.none(file)
        }
    }

    private static func none(_ file: String) -> Failure {
        .usage(
            Diagnostic(
                .error, "project.none", "this is no project: there is no \(ConfigFile.name)",
                at: Location(file: file),
                hint:
                    "give its folder with --project, a file with --source, or make one with playbill new site NAME"))
    }
}

extension ProjectFolder {
    /// A file of the project, as the caller would name it.
    func file(_ name: String) -> String { ProjectFolder.join(path, name) }

    static func join(_ folder: String, _ name: String) -> String {
        if name.hasPrefix("/") || folder == "." || folder.isEmpty { return name }
        return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }

    static func folder(of file: String) -> String {
        guard let slash = file.lastIndex(of: "/") else { return "." }
        return slash == file.startIndex ? "/" : String(file[..<slash])
    }
}
