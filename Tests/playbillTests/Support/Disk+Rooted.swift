import Effects

extension Disk {
    /// The real disk, but a relative path is one below a folder, as if that were the current one.
    static func rooted(at folder: String) -> Disk {
        @Sendable func full(_ path: String) -> String { path.hasPrefix("/") ? path : "\(folder)/\(path)" }
        @Sendable func named<Result>(
            _ path: String, _ body: (String) throws(DiskError) -> Result
        ) throws(DiskError) -> Result {
            do throws(DiskError) {
                return try body(full(path))
            } catch {
                throw DiskError(error.action, path, error.number)
            }
        }
        var disk = Disk.live
        let live = Disk.live
        disk.read = { path throws(DiskError) in try named(path, live.read) }
        disk.isReadableFile = { path in live.isReadableFile(full(path)) }
        disk.create = { path, bytes, mode throws(DiskError) in
            try named(path) { path throws(DiskError) in try live.create(path, bytes, mode) }
        }
        disk.renameToNew = { from, to throws(DiskError) in
            try named(to) { to throws(DiskError) in try live.renameToNew(full(from), to) }
        }
        disk.makeFolder = { path, mode throws(DiskError) in
            try named(path) { path throws(DiskError) in try live.makeFolder(path, mode) }
        }
        disk.removeFile = { path throws(DiskError) in try named(path, live.removeFile) }
        disk.removeFolder = { path throws(DiskError) in try named(path, live.removeFolder) }
        disk.list = { path throws(DiskError) in try named(path, live.list) }
        disk.walk = { path, wantsStatus throws(DiskError) in
            try named(path) { path throws(DiskError) in try live.walk(path, wantsStatus) }
        }
        disk.status = { path throws(DiskError) in try named(path, live.status) }
        disk.realPath = { path throws(DiskError) in try named(path, live.realPath) }
        disk.statuses = { path, names, range throws(DiskError) in
            try named(path) { path throws(DiskError) in try live.statuses(path, names, range) }
        }
        disk.rename = { from, to throws(DiskError) in
            try named(to) { to throws(DiskError) in try live.rename(full(from), to) }
        }
        disk.exchange = { one, other throws(DiskError) in
            try named(other) { other throws(DiskError) in try live.exchange(full(one), other) }
        }
        disk.link = { from, to throws(DiskError) in
            try named(to) { to throws(DiskError) in try live.link(full(from), to) }
        }
        disk.setMode = { path, mode throws(DiskError) in
            try named(path) { path throws(DiskError) in try live.setMode(path, mode) }
        }
        disk.setOwner = { path, owner throws(DiskError) in
            try named(path) { path throws(DiskError) in try live.setOwner(path, owner) }
        }
        disk.syncAll = { path throws(DiskError) in try named(path, live.syncAll) }
        disk.sync = { path throws(DiskError) in try named(path, live.sync) }
        disk.lock = { path, note throws(DiskError) in
            try named(path) { path throws(DiskError) in try live.lock(path, note) }
        }
        disk.lockFolder = { path, isShared throws(DiskError) in
            try named(path) { path throws(DiskError) in try live.lockFolder(path, isShared) }
        }
        return disk
    }
}
