import Crypto
import Effects

/// A folder of cut faces, named by what is in it: complete, or not there.
struct FaceShelf: Sendable {
    let folder: String
    /// As long as it lives nobody clears the folder away.
    private let use: FileLock

    /// Where the cut faces are, cut now if they weren't before; then what hasn't been used for longest is cleared away.
    init(_ cuts: [FaceCut], in folder: String, disk: Disk) throws(DiskError) {
        let digests = try cuts.map { cut throws(DiskError) in try cut.digest(disk) }
        let shelf = "\(folder)/\(Digest(of: digests).hex.prefix(24))"
        self.folder = shelf
        if let use = FaceShelf.use(of: shelf, disk) {
            self.use = use
            return
        }
        // Several processes may start at once; whoever comes second takes what the first has made.
        let aside = "\(shelf).\(String(UInt64.random(in: 0...UInt64.max), radix: 36))"
        try disk.makeFolders(aside)
        let use = try disk.lockFolder(aside, true)
        do throws(DiskError) {
            try FaceShelf.fill(aside, cuts, digests, disk)
            try disk.rename(aside, shelf)
            self.use = use
        } catch {
            try? disk.removeTree(aside)
            guard let others = FaceShelf.use(of: shelf, disk) else { throw error }
            self.use = others
            return
        }
        FaceShelf.clear(folder, but: shelf, disk)
    }

    /// Nil if it isn't there, or was cleared away while we waited for it.
    private static func use(of shelf: String, _ disk: Disk) -> FileLock? {
        guard let use = try? disk.lockFolder(shelf, true), (try? disk.status(shelf)) != nil else { return nil }
        return use
    }

    private static func fill(
        _ folder: String, _ cuts: [FaceCut], _ digests: [Digest], _ disk: Disk
    ) throws(DiskError) {
        var known: Set<Digest> = []
        for (cut, digest) in zip(cuts, digests) {
            // A face may lie in two folders by way of a link; what can't be cut is found whole among the others.
            guard known.insert(digest).inserted, let bytes = cut.bytes() else { continue }
            let ending = bytes.starts(with: "OTTO".utf8) ? "otf" : "ttf"
            try disk.create("\(folder)/\(digest.hex.prefix(24)).\(ending)", bytes, .file)
        }
    }
}

extension FaceShelf {
    /// What was cut for themes, languages and fonts of before, and what was left half made, except what somebody uses.
    private static func clear(_ folder: String, but shelf: String, _ disk: Disk) {
        let others = ((try? disk.list(folder)) ?? []).map { "\(folder)/\($0)" }.filter { $0 != shelf }
        let dated = others.compactMap { path in
            (try? disk.status(path)).flatMap { $0 }.map { (path: path, made: $0.modifiedNanoseconds) }
        }
        let sorted = dated.sorted { ($0.made, $0.path) > ($1.made, $1.path) }
        for old in sorted.dropFirst(most - 1) {
            guard let lock = try? disk.lockFolder(old.path, false) else { continue }
            try? disk.removeTree(old.path)
            withExtendedLifetime(lock) {}
        }
    }

    /// Enough for one who tries all themes in turn.
    private static let most = 8
}
