import Diagnostics
import Effects

/// Where a stream puts its files: each appears under its name whole, or not at all.
public struct FileSink: Sendable {
    public var folder: String
    public var disk: Disk
    public var mode: FileMode
    public var sync: Sync

    /// What must be on disk before a file counts as written.
    public enum Sync: String, Hashable, Sendable, CaseIterable {
        case none, file
    }

    public init(folder: String, disk: Disk, mode: FileMode = .file, sync: Sync = .none) {
        self.folder = folder
        self.disk = disk
        self.mode = mode
        self.sync = sync
    }

    /// Writes one file, over an older one of that name; throws if the name isn't safe or the disk won't.
    public func write(_ name: String, _ bytes: [UInt8]) throws(Failure) {
        let path = try OutputPath(name).tree
        do {
            try write(path, bytes)
        } catch {
            throw DiskError(error.action, path.under(folder), error.number).failure
        }
    }

    private func write(_ path: TreePath, _ bytes: [UInt8]) throws(DiskError) {
        let parent = path.parent?.under(folder) ?? folder
        if try disk.status(parent) == nil { try disk.makeFolders(parent) }
        // Several processes may write into one folder.
        let part = "\(parent)/\(OutputPath.ownPrefix)\(String(UInt64.random(in: 0...UInt64.max), radix: 36)).part"
        do {
            try disk.create(part, bytes, mode)
            if sync == .file { try disk.sync(part) }
            try disk.rename(part, path.under(folder))
        } catch {
            try? disk.removeFile(part)
            throw error
        }
        if sync == .file { try disk.sync(parent) }
    }
}
