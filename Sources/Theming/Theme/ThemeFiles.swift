import Diagnostics
import Effects

/// The files of a theme and its parents, and of the templates all themes are built on.
public struct ThemeFiles: Sendable {
    /// The folders looked through, the first that has a file wins: the theme, its parents, the common templates.
    public let folders: [String]
    public let disk: Disk

    public init(_ theme: Theme, templates: String, disk: Disk) {
        folders = theme.folders + [templates]
        self.disk = disk
    }

    /// The file of that name nearest to the theme.
    public func find(_ name: String) -> String? {
        folders.map { "\($0)/\(name)" }.first { disk.isReadableFile($0) }
    }

    /// What is in a file of one of the folders. Throws if it can't be read, or if a link leads out of its folder.
    func contents(of file: String) throws(Failure) -> [UInt8] {
        let folder = folders.first { file.hasPrefix("\($0)/") } ?? ""
        return try disk.contents(of: file, within: folder) ?? []
    }

    /// Every file of that name, the base's first.
    public func all(_ name: String) -> [String] {
        folders.reversed().map { "\($0)/\(name)" }.filter { disk.isReadableFile($0) }
    }

    /// Everything below one of the folders, which may be a link itself, but for folders; by the alphabet.
    public func entries(below folder: String) throws(Failure) -> [TreeEntry] {
        try disk.run { disk throws(DiskError) in
            try disk.walk(disk.resolved(folder), false).filter { $0.kind != .folder }.sorted { $0.path < $1.path }
        }
    }

    /// The names in a folder of any of them, each once, by the alphabet.
    public func names(in folder: String) -> [String] {
        Set(folders.flatMap { (try? disk.list("\($0)/\(folder)")) ?? [] }).sorted()
    }
}
