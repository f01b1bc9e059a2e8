import Diagnostics
import Effects
import Synchronization

/// Where a stream puts its files: each appears under its name whole, or not at all.
public struct FileSink: Sendable {
    /// Names are paths below it; it is made when it is missing.
    public var folder: String
    /// The file system it is on.
    public var disk: Disk
    /// The permissions of every file.
    public var mode: FileMode
    /// What a write waits for.
    public var sync: Sync
    private let swept = Swept()

    /// What must be on disk before a file counts as written.
    public enum Sync: String, Hashable, Sendable, CaseIterable {
        /// `none` leaves it to the system, which may lose the last few seconds with the power.
        case none, file
    }

    /// Nothing is touched before the first write.
    public init(folder: String, disk: Disk, mode: FileMode = .file, sync: Sync = .none) {
        self.folder = folder
        self.disk = disk
        self.mode = mode
        self.sync = sync
    }

    /// Writes one file, over an older one of that name; throws if the name isn't safe or the disk won't.
    public func write(_ name: String, _ bytes: [UInt8]) throws(Failure) {
        try run(name) { path throws(DiskError) in try write(path, bytes) }
    }

    /// Writes one file unless there is one of that name and bytes already, which is left alone; answers whether it did. Throws
    /// as `write` does.
    public func writeIfChanged(_ name: String, _ bytes: [UInt8]) throws(Failure) -> Bool {
        try run(name) { path throws(DiskError) in
            if try holds(path.under(folder), bytes) { return false }
            try write(path, bytes)
            return true
        }
    }

    private func run<Result>(
        _ name: String, _ body: (TreePath) throws(DiskError) -> Result
    ) throws(Failure) -> Result {
        let path = try OutputPath(name).tree
        do throws(DiskError) {
            return try body(path)
        } catch {
            throw DiskError(error.action, path.under(folder), error.number).failure
        }
    }

    /// What can't be read is written anew.
    private func holds(_ path: String, _ bytes: [UInt8]) throws(DiskError) -> Bool {
        guard let status = try disk.status(path), status.kind == .file, status.size == bytes.count,
            (try? disk.read(path)) == bytes
        else { return false }
        // Some disks know no permissions, and have others whatever is written.
        if status.mode != mode { try? disk.setMode(path, mode) }
        return true
    }

    private func write(_ path: TreePath, _ bytes: [UInt8]) throws(DiskError) {
        let parent = path.parent?.under(folder) ?? folder
        if try disk.status(parent) == nil { try disk.makeFolders(parent) }
        if swept.isFirst(parent) { sweep(parent) }
        // Where the disk knows no such locks nothing is swept either.
        let lock = try? disk.lockFolder(parent, true)
        defer { withExtendedLifetime(lock) {} }
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

    /// Removes what killed processes left. Whoever writes shares the folder's lock, so that as long as we have it alone
    /// no file that waits for its name is anybody's.
    private func sweep(_ folder: String) {
        guard let lock = try? disk.lockFolder(folder, false), let names = try? disk.list(folder) else { return }
        for name in names where name.hasPrefix(OutputPath.ownPrefix) && name.hasSuffix(".part") {
            try? disk.removeFile("\(folder)/\(name)")
        }
        withExtendedLifetime(lock) {}
    }
}

/// The folders that a sink has swept.
private final class Swept: Sendable {
    private let folders = Mutex<Set<String>>([])

    func isFirst(_ folder: String) -> Bool {
        folders.withLock { $0.insert(folder).inserted }
    }
}
