import Diagnostics
import Effects
import Project

/// The snapshot that a pull is written to for others: all feeds in one file, which isn't touched if it says the same already.
public struct SnapshotFile: Sendable {
    let path: String
    let disk: Disk

    public init(_ path: String, _ disk: Disk) {
        self.path = path
        self.disk = disk
    }

    /// Writes what is known of the feeds among the sources; answers whether the file is another now.
    public func write(_ sources: [Config.Source], of project: ProjectFolder) throws(Failure) -> Bool {
        var feeds: [KnownFeed] = []
        for source in sources where source.address != nil {
            if let feed = try LastGood(project, source, disk).read() { feeds.append(feed) }
        }
        let bytes = MergedSnapshot(feeds).bytes
        guard try disk.contents(of: path) != bytes else { return false }
        try disk.run { disk throws(DiskError) in
            try disk.makeFolders(ProjectFolder.folder(of: path))
            try disk.replace(path, bytes)
        }
        return true
    }
}
