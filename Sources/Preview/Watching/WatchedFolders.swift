import CLinux
import Effects
import Glibc

/// The folders that are watched, by the numbers that the system gave them.
struct WatchedFolders {
    private var paths: [Int32: String] = [:]
    private var watches: [String: Int32] = [:]

    func path(of watch: Int32) -> String? { paths[watch] }

    /// The system has stopped watching it.
    mutating func forget(_ watch: Int32) {
        guard let path = paths.removeValue(forKey: watch) else { return }
        if watches[path] == watch { watches[path] = nil }
    }

    /// A folder is gone from that path, though it may be elsewhere now.
    mutating func leave(_ path: String, _ inotify: Int32) {
        for (other, watch) in watches where other == path || other.hasPrefix("\(path)/") {
            inotify_rm_watch(inotify, watch)
            watches[other] = nil
            paths[watch] = nil
        }
    }

    /// Watches what of a ground isn't watched yet, and the nearest folder above it, to see it come back. Throws if there can't
    /// be so many.
    mutating func cover(_ ground: Ground, _ inotify: Int32) throws(DiskError) {
        if ground.reach != .file, try add(ground.path, inotify) { try enter(ground.path, ground, inotify) }
        var above = Substring(ground.path)
        repeat {
            above = above[..<(above.lastIndex(of: "/") ?? above.startIndex)]
            if try add(above.isEmpty ? "/" : String(above), inotify) { return }
        } while !above.isEmpty
    }

    private mutating func enter(_ folder: String, _ ground: Ground, _ inotify: Int32) throws(DiskError) {
        guard ground.reach == .all else { return }
        // What has gone meanwhile is noticed by itself.
        for entry in (try? Disk.live.entries(folder, false)) ?? [] where entry.kind == .folder {
            let path = "\(folder)/\(entry.path)"
            guard ground.includes(folder: path, named: entry.path[...]), try add(path, inotify) else { continue }
            try enter(path, ground, inotify)
        }
    }

    /// Whether there is such a folder, which is watched now.
    private mutating func add(_ path: String, _ inotify: Int32) throws(DiskError) -> Bool {
        // Asked again even if it is watched: another folder may have come to that path.
        let watch = inotify_add_watch(inotify, path, WatchedFolders.events)
        guard watch >= 0 else {
            if errno == ENOENT || errno == ENOTDIR || errno == EACCES { return false }
            throw DiskError("watch", path, errno)
        }
        if let old = watches[path], old != watch { paths[old] = nil }
        watches[path] = watch
        paths[watch] = path
        return true
    }

    private static let events = [
        IN_CLOSE_WRITE, IN_MOVED_TO, IN_MOVED_FROM, IN_CREATE, IN_DELETE, IN_ONLYDIR,
    ].reduce(UInt32(0)) { $0 | UInt32($1) }
}
