import Effects
import Glibc

extension Publisher {
    /// Two at once would undo each other's work; the system lets go of the lock when we end, however we end.
    func takeLock(_ places: Places) throws(Halt) -> FileLock {
        try Halt.ifDisk { () throws(DiskError) in try disk.makeFolders(places.state) }
        do {
            return try disk.lock(places.lock, "\(getpid())\n")
        } catch {
            guard error.number == EWOULDBLOCK else { throw .disk(error) }
            let note = (try? disk.read(places.lock)).map { String(decoding: $0, as: UTF8.self) } ?? ""
            throw .failure(Messages.locked(places, process: Int(note.prefix { $0.isWholeNumber })))
        }
    }
}
