import Effects
import Glibc
import Synchronization

/// Counts the calls of a disk and lets one of them fail.
final class Faults: Sendable {
    private let calls = Mutex(0)
    private let failing: Int?
    private let number: Int32
    /// Whether all calls after the first that fails do too.
    private let lasts: Bool

    init(failing: Int? = nil, _ number: Int32 = EIO, lasts: Bool = false) {
        self.failing = failing
        self.number = number
        self.lasts = lasts
    }

    var count: Int { calls.withLock { $0 } }

    func check(_ action: String, _ path: String) throws(DiskError) {
        let call = calls.withLock { calls in
            calls += 1
            return calls
        }
        guard let failing, call == failing || (lasts && call > failing) else { return }
        throw DiskError(action, path, number)
    }
}

extension Disk {
    /// The real disk, but for what fails; it doesn't wait for the hardware.
    static func failing(_ faults: Faults) -> Disk {
        var disk = Disk.live
        let live = Disk.live
        disk.create = { path, bytes, mode throws(DiskError) in
            do throws(DiskError) {
                try faults.check("write", path)
            } catch {
                // A disk that is full has taken some of it.
                try? live.create(path, Array(bytes.prefix(bytes.count / 2)), mode)
                throw error
            }
            try live.create(path, bytes, mode)
        }
        disk.read = { path throws(DiskError) in
            try faults.check("read", path)
            return try live.read(path)
        }
        disk.list = { path throws(DiskError) in
            try faults.check("list", path)
            return try live.list(path)
        }
        disk.walk = { path, wantsStatus throws(DiskError) in
            try faults.check("list", path)
            return try live.walk(path, wantsStatus)
        }
        disk.status = { path throws(DiskError) in
            try faults.check("look at", path)
            return try live.status(path)
        }
        disk.realPath = { path throws(DiskError) in
            try faults.check("look at", path)
            return try live.realPath(path)
        }
        disk.entries = { path, wantsStatus throws(DiskError) in
            try faults.check("list", path)
            return try live.entries(path, wantsStatus)
        }
        disk.statuses = { path, names, range throws(DiskError) in
            try faults.check("look at", path)
            return try live.statuses(path, names, range)
        }
        disk.lock = { path, note throws(DiskError) in
            try faults.check("lock", path)
            return try live.lock(path, note)
        }
        disk.lockFolder = { path, isShared throws(DiskError) in
            try faults.check("lock", path)
            return try live.lockFolder(path, isShared)
        }
        disk.rename = faults.before("put in place", live.rename)
        disk.renameToNew = faults.before("put in place", live.renameToNew)
        disk.exchange = faults.before("exchange", live.exchange)
        disk.link = faults.before("link", live.link)
        disk.removeFile = faults.before("remove", live.removeFile)
        disk.removeFolder = faults.before("remove", live.removeFolder)
        disk.makeFolder = faults.before("make the folder", live.makeFolder)
        disk.setMode = faults.before("set the permissions", live.setMode)
        disk.setOwner = faults.before("set the owner", live.setOwner)
        disk.sync = faults.before("sync", { _ throws(DiskError) in })
        disk.syncAll = faults.before("sync", { _ throws(DiskError) in })
        return disk
    }
}

extension Faults {
    fileprivate func before(
        _ action: String, _ call: @escaping @Sendable (String) throws(DiskError) -> Void
    ) -> @Sendable (String) throws(DiskError) -> Void {
        { path throws(DiskError) in
            try self.check(action, path)
            try call(path)
        }
    }

    fileprivate func before<Other>(
        _ action: String, _ call: @escaping @Sendable (String, Other) throws(DiskError) -> Void
    ) -> @Sendable (String, Other) throws(DiskError) -> Void {
        { path, other throws(DiskError) in
            try self.check(action, path)
            try call(path, other)
        }
    }
}
