import Effects
import Glibc

/// A change to the live folder that is decided and whose files are staged: whoever finds it finishes it.
struct Journal: Hashable, Sendable {
    var change: Change

    /// Once this returns the change will happen, now or at the next start; if it throws, it won't.
    func commit(in root: String, _ disk: Disk) throws(DiskError) {
        let path = Places.journal(in: root)
        let part = Disk.part(of: path)
        try disk.create(part, bytes, .file)
        try disk.syncAll(root)
        try disk.rename(part, path)
        do {
            try disk.sync(Places.staging(in: root))
        } catch {
            try disk.removeFile(path)
            throw error
        }
    }

    func finish(in root: String, jobs: Int, _ disk: Disk) throws(DiskError) {
        try change.apply(.staged, to: root, .manifestLast, jobs: jobs, disk)
        try disk.syncAll(root)
        try disk.removeFileIfThere(Places.journal(in: root))
        try disk.removeTree(Places.staging(in: root))
    }

    /// What was left in this folder under a journal's name.
    static func left(in root: String, _ disk: Disk) throws(DiskError) -> Left {
        do {
            let bytes = try disk.read(Places.journal(in: root))
            return Journal(bytes).map { .whole($0) } ?? .unreadable
        } catch {
            guard error.number == ENOENT || error.number == ENOTDIR else { throw error }
            return .none
        }
    }

    enum Left: Sendable {
        case none
        case whole(Journal)
        /// It got its name when it was whole, so that a part of what it says is done.
        case unreadable
    }
}
