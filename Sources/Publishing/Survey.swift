import Crypto
import Diagnostics
import Effects
import Glibc

/// What is there before a publication: the trees, what we say we wrote, what we remember.
struct Survey: Sendable {
    /// Nil if there is no folder yet.
    var live: Tree?
    var spare: Spare?
    /// What in the spare isn't known to be ours.
    var unknown = Unknown()
    /// What makes the spare, as it is found, the live tree over again.
    var repair = Repair(nil, to: nil)
    /// Nil if nothing here is ours.
    var manifest: Manifest?
    /// As it lies there, if it is the very one we wrote.
    var manifestBytes: [UInt8]?
    /// Of the bytes of the manifest, ours or not.
    var manifestDigest: Digest?
    var manifestIsDamaged: Bool { manifestDigest != nil && manifest == nil }
    var index = Index()
    /// Why the live folder can't be swapped for another, as far as can be seen beforehand.
    var obstacle: String?

    /// Walks both trees side by side, so that one costs no more time than the other.
    init(_ places: Places, _ disk: Disk) throws(Halt) {
        let answers = try Halt.ifDisk { () throws(DiskError) in
            let questions = Question.allCases
            return try concurrentMap(questions, jobs: questions.count) { question throws(DiskError) in
                try question.answer(places, disk)
            }
        }
        for answer in answers {
            switch answer {
            case .live(let tree, let obstacle): (live, self.obstacle) = (tree, obstacle)
            case .spare(let spare): self.spare = spare
            case .records(let manifest, let digest, let bytes, let index):
                (self.manifest, manifestDigest, self.index) = (manifest, digest, index)
                manifestBytes = bytes
            case .notFolder(let path): throw .failure(Messages.notFolder(path))
            }
        }
        repair = Repair(spare?.tree, to: live)
        guard let spare, !repair.isEmpty else { return }
        let (live, manifest) = (live, manifest)
        unknown = try Halt.ifDisk { () throws(DiskError) in try spare.unknown(beside: live, manifest, places, disk) }
    }
}

extension Survey {
    var tree: Tree { live ?? .none }
    var strays: [TreePath] { manifest == nil ? [] : unknown.strays }

    /// What we remember of one of our files, if the file is still the very one we wrote.
    func trusted(_ path: TreePath) -> Index.Entry? {
        guard let manifest, let node = live?.files[path], node.kind == .file else { return nil }
        guard let entry = index.entries[path], entry.stamp == node.stamp else { return nil }
        // As a rule the manifest was read from the index itself.
        return index.manifest == manifestDigest || entry.content == manifest.files[path] ? entry : nil
    }

    /// Whether a file is as we wrote it, by its content if need be.
    func isUntouched(_ path: TreePath, in places: Places, _ disk: Disk) throws(DiskError) -> Bool {
        if trusted(path) != nil { return true }
        guard let node = live?.files[path], node.kind == .file, let digest = manifest?.files[path] else { return false }
        return Digest(of: try disk.read(path.under(places.live))) == digest
    }
}

private enum Answer: Sendable {
    case live(Tree?, obstacle: String?)
    case spare(Spare?)
    case records(Manifest?, Digest?, [UInt8]?, Index)
    case notFolder(String)
}

/// One of the things to look at, each on a thread of its own.
private enum Question: CaseIterable, Sendable {
    case live, spare, records

    func answer(_ places: Places, _ disk: Disk) throws(DiskError) -> Answer {
        switch self {
        case .live: try Question.live(places, disk)
        case .spare: try Question.spare(places, disk)
        case .records: try Question.records(places, disk)
        }
    }

    private static func live(_ places: Places, _ disk: Disk) throws(DiskError) -> Answer {
        guard let status = try disk.status(places.live) else { return .live(nil, obstacle: nil) }
        guard status.kind == .folder else { return .notFolder(places.live) }
        let tree = try Tree(of: places.live, status, .stamps, disk)
        let parent = try disk.status(places.parent + "/.")
        let isMounted = parent.map { $0.device != status.device } ?? false
        return .live(tree, obstacle: isMounted ? "it is a mount point" : tree.obstacle)
    }

    private static func spare(_ places: Places, _ disk: Disk) throws(DiskError) -> Answer {
        if let status = try disk.status(places.spare), status.kind != .folder { return .notFolder(places.spare) }
        return .spare(try Spare(places, disk))
    }

    private static func records(_ places: Places, _ disk: Disk) throws(DiskError) -> Answer {
        let index = (try? disk.read(places.index)).flatMap(Index.init) ?? Index()
        let path = Manifest.path.under(places.live)
        guard try disk.status(path)?.kind == .file, let bytes = try content(path, disk) else {
            return .records(nil, nil, nil, index)
        }
        let digest = Digest(of: bytes)
        let isKnown = index.manifest == digest
        guard isKnown else { return .records(Manifest(bytes), digest, nil, index) }
        return .records(Manifest(files: index.entries.mapValues(\.content)), digest, bytes, index)
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
