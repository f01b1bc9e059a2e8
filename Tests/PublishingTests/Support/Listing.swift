import Effects
import Synchronization

/// Which folders are listed, by their names.
final class Listing: Sendable {
    private let listed = Mutex<[String]>([])

    var folders: [String] { listed.withLock { $0.sorted() } }

    /// A disk that tells, of what isn't about staging.
    var disk: Disk {
        var disk = Disk.live
        disk.entries = { [self] path, wantsStatus throws(DiskError) in
            note(path)
            return try Disk.live.entries(path, wantsStatus)
        }
        disk.walk = { [self] path, wantsStatus throws(DiskError) in
            if !path.hasSuffix("/.playbill-new") { note(path + "/**") }
            return try Disk.live.walk(path, wantsStatus)
        }
        return disk
    }

    private func note(_ path: String) {
        let name = path.split(separator: "/").drop { $0 != "public" && $0 != ".public.spare" }.joined(separator: "/")
        listed.withLock { $0.append(name) }
    }
}
