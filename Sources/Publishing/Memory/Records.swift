import Crypto
import Effects
import Glibc

/// What we said we wrote, and what we remember of it.
struct Records: Sendable {
    private(set) var manifest: Manifest?
    private(set) var manifestBytes: [UInt8]?
    private(set) var manifestDigest: Digest?
    private(set) var index = Index()

    init() {}

    init(_ places: Places, _ disk: Disk) throws(DiskError) {
        index = (try? disk.read(places.index)).flatMap(Index.init) ?? Index()
        let path = Manifest.path.under(places.live)
        guard try disk.status(path)?.kind == .file, let bytes = try Records.content(path, disk) else { return }
        let digest = Digest(of: bytes)
        manifestDigest = digest
        if index.manifest == digest {
            manifest = Manifest(files: index.entries.mapValues(\.content))
            manifestBytes = bytes
        } else {
            manifest = Manifest(bytes)
        }
    }

    private static func content(_ path: String, _ disk: Disk) throws(DiskError) -> [UInt8]? {
        do {
            return try disk.read(path)
        } catch {
            guard error.number == ENOENT else { throw error }
            return nil
        }
    }
}
