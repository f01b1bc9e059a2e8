import Effects
import Glibc

/// What keeps others from publishing as long as this value lives; the system lets go of it when we end, however we end.
struct Locks: Sendable {
    fileprivate var held: [FileLock]
    /// Whether the spare is a folder that was only made to have something to lock.
    fileprivate(set) var madeSpare = false
}

extension Publisher {
    /// Two at once would undo each other's work, also if each remembers what it did in a folder of its own.
    func takeLocks(_ places: Places) throws(Halt) -> Locks {
        try Halt.ifDisk { () throws(DiskError) in try disk.makeFolders(places.state) }
        var locks = Locks(held: [try takeStateLock(places)])
        let isThere = try takeLock(on: places.live, places, &locks)
        if !isThere { locks.madeSpare = try makeSpare(places) }
        do {
            _ = try takeLock(on: places.spare, places, &locks)
        } catch {
            if locks.madeSpare, case .disk = error { try? disk.removeFolder(places.spare) }
            throw error
        }
        return locks
    }

    private func takeStateLock(_ places: Places) throws(Halt) -> FileLock {
        do {
            return try disk.lock(places.lock, "\(getpid())\n")
        } catch {
            guard error.number == EWOULDBLOCK else { throw .disk(error) }
            let note = (try? disk.read(places.lock)).map { String(decoding: $0, as: UTF8.self) } ?? ""
            throw .failure(Messages.locked(places, process: Int(note.prefix { $0.isWholeNumber })))
        }
    }

    /// Locks one of the two trees itself: that leaves nothing behind, and whoever swaps them holds both.
    private func takeLock(on folder: String, _ places: Places, _ locks: inout Locks) throws(Halt) -> Bool {
        do {
            locks.held.append(try disk.lockFolder(folder, false))
            return true
        } catch {
            switch error.number {
            case EWOULDBLOCK: throw .failure(Messages.locked(places, process: nil))
            case ENOENT: return false
            // It is no folder, which is said later, or one of a file system without such locks.
            case ENOTDIR, ELOOP, EBADF, ENOLCK, EINVAL, ENOSYS, EOPNOTSUPP: return true
            // What may not be read can't be swapped either, and is left alone.
            case EACCES where folder == places.spare: return true
            default: throw .disk(error)
            }
        }
    }

    /// Before there is a site, the folder in which it comes about is what can be locked.
    private func makeSpare(_ places: Places) throws(Halt) -> Bool {
        do {
            try disk.makeFolders(places.parent)
            if try disk.status(places.spare) != nil { return false }
            try disk.makeFolderIfMissing(places.spare)
            return true
        } catch {
            guard [EACCES, EPERM, EROFS].contains(error.number) else { throw .disk(error) }
            return false
        }
    }
}
