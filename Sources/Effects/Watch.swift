import Synchronization

/// Notes what is read and listed of a disk, and says when it isn't as it was then.
package final class Watch: Sendable {
    private let disk: Disk
    private let sights = Mutex<[String: Sight]>([:])

    /// What was at a path: where it leads, for a link may be turned while its target stays, and what is there.
    private struct Sight: Hashable, Sendable {
        var place: String?
        var status: FileStatus?
    }

    package init(_ disk: Disk) {
        self.disk = disk
    }

    /// The same disk, watched.
    package var watched: Disk {
        var watched = disk
        watched.read = { [self, disk] path throws(DiskError) in
            note(path)
            return try disk.read(path)
        }
        watched.list = { [self, disk] path throws(DiskError) in
            note(path)
            return try disk.list(path)
        }
        return watched
    }

    /// The first path, by the alphabet, at which something else is now.
    package func change() -> String? {
        sights.withLock { $0 }.sorted { $0.key < $1.key }.first { path, seen in sight(path) != seen }?.key
    }

    /// Looked at before it is read: what changes in between is a change. The first look counts.
    private func note(_ path: String) {
        guard sights.withLock({ $0[path] == nil }) else { return }
        let seen = sight(path)
        sights.withLock { sights in
            if sights[path] == nil { sights[path] = seen }
        }
    }

    private func sight(_ path: String) -> Sight {
        guard let place = try? disk.realPath(path) else { return Sight() }
        return Sight(place: place, status: try? disk.status(place))
    }
}
