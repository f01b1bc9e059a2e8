import Effects
import Synchronization

@testable import Publishing

/// Which folders are listed, by their names.
final class Listing: Sendable {
    private let listed = Mutex<[String]>([])
    private let looked = Mutex<Set<String>>([])

    var folders: [String] { listed.withLock { $0.sorted() } }
    /// What was looked at among many.
    var looks: Set<String> { looked.withLock { $0 } }

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
        disk.statuses = { [self] folder, paths, range throws(DiskError) in
            looked.withLock { $0.formUnion(range.map { paths[$0].text }) }
            return try Disk.live.statuses(folder, paths, range)
        }
        return disk
    }

    private func note(_ path: String) {
        let name = path.split(separator: "/").drop { $0 != "public" && $0 != ".public.spare" }.joined(separator: "/")
        listed.withLock { $0.append(name) }
    }
}
