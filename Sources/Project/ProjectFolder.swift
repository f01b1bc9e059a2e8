import Diagnostics
import Effects
import Feeds

/// A project on disk: its settings and where its files are, named as the caller would name them.
public struct ProjectFolder: Sendable {
    public let path: String
    public var config: Config
    /// Snapshots of its that were read already, by their files.
    public var snapshots: [String: SnapshotCut] = [:]

    /// Throws `Failure.usage` if there are no settings, or wrong ones; where a source is given a folder needs none.
    public init(_ path: String, hasSource: Bool = false, disk: Disk = .live) throws(Failure) {
        self.path = path
        let file = ProjectFolder.join(path, ConfigFile.name)
        if let bytes = try disk.contents(of: file) {
            config = try ConfigFile.read(bytes, file: file)
        } else if hasSource {
            config = Config()
        } else {
            throw ProjectFolder.none(file)
        }
    }

    private static func none(_ file: String) -> Failure {
        Failure(
            .usage,
            [
                Diagnostic(
                    .error, "project.none", "this is no project: there is no \(ConfigFile.name)",
                    at: Location(file: file),
                    hint:
                        "give its folder with --project, a file with --source, or make one with playbill new site NAME")
            ])
    }
}

extension ProjectFolder {
    /// A file of the project, as the caller would name it.
    public func file(_ name: String) -> String { ProjectFolder.join(path, name) }

    public static func join(_ folder: String, _ name: String) -> String {
        if name.hasPrefix("/") || folder == "." || folder.isEmpty { return name }
        return folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    }

    public static func folder(of file: String) -> String {
        guard let slash = file.lastIndex(of: "/") else { return "." }
        return slash == file.startIndex ? "/" : String(file[..<slash])
    }
}
