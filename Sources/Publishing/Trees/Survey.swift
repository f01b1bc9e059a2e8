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
    private var records = Records()
    /// Why the live folder can't be swapped for another, as far as can be seen beforehand.
    var obstacle: String?

    /// Whether what is remembered of the trees' folders is no longer of much use.
    var isNews = false

    /// For each entry of the index whether its file is still the very one we wrote: of one that wasn't looked at, whether it is
    /// the same inode.
    private(set) var trusted: [Bool] = []

    /// Looks at everything on as many threads as there may be; at files only with that much care.
    init(_ places: Places, _ care: Tree.Care = .stamps, jobs: Int, _ disk: Disk) throws(Halt) {
        let memory = (try? disk.read(places.folders)).flatMap(Recollection.init)
        let sights = [
            try Sight(places.live, care, memory, disk), try Sight(places.spare, .inodes, memory, disk),
        ]
        let questions =
            [.records]
            + sights.enumerated().flatMap { side, sight in
                sight?.parts.map { Question.tree(side, $0) } ?? []
            }
        let answers = try Halt.ifDisk { () throws(DiskError) in
            try concurrentMap(questions, jobs: jobs) { question throws(DiskError) -> Answer in
                switch question {
                case .records: return .records(try Records(places, disk))
                case .tree(let side, let part): return .tree(side, try sights[side]?.look(part, disk))
                }
            }
        }
        try Halt.ifDisk { () throws(DiskError) in try take(answers, sights, places, disk) }
        trusted = trust()
        repair = Repair(spare?.tree, to: live)
        guard let spare, !repair.isEmpty else { return }
        let (live, manifest) = (live, manifest)
        unknown = try Halt.ifDisk { () throws(DiskError) in try spare.unknown(beside: live, manifest, places, disk) }
    }

    private mutating func take(
        _ answers: [Answer], _ sights: [Sight?], _ places: Places, _ disk: Disk
    ) throws(DiskError) {
        var seen: [[Sight.Seen]] = [[], []]
        for answer in answers {
            switch answer {
            case .records(let found): records = found
            case .tree(let side, let part): seen[side] += [part].compactMap { $0 }
            }
        }
        if let sight = sights[0] {
            let (tree, isNews) = try sight.tree(seen[0], disk)
            let parent = try disk.status(places.parent + "/.")
            let isMounted = parent.map { $0.device != sight.status.device } ?? false
            (live, obstacle) = (tree, isMounted ? "it is a mount point" : tree.obstacle)
            self.isNews = isNews
        }
        if let sight = sights[1] {
            let (tree, isNews) = try sight.tree(seen[1], disk)
            spare = Spare(tree, places, disk)
            self.isNews = self.isNews || isNews
        }
    }
}

private enum Question: Sendable {
    case records
    case tree(_ side: Int, Sight.Part)
}

private enum Answer: Sendable {
    case records(Records)
    case tree(_ side: Int, Sight.Seen?)
}

extension Survey {
    /// Nil if nothing here is ours.
    var manifest: Manifest? { records.manifest }
    /// As it lies there, if it is the very one we wrote.
    var manifestBytes: [UInt8]? { records.manifestBytes }
    /// Of the bytes of the manifest, ours or not.
    var manifestDigest: Digest? { records.manifestDigest }
    /// Whether the two are of the same publication.
    var indexIsOfManifest: Bool { index.manifest == manifestDigest }
    var manifestIsDamaged: Bool { manifestDigest != nil && manifest == nil }
    var index: Index { records.index }
    var tree: Tree { live ?? .none }
    var strays: [TreePath] { manifest == nil ? [] : unknown.strays }

    /// What we remember of one of our files, if the file is still the very one we wrote.
    func trusted(_ path: TreePath) -> Index.Entry? {
        guard let node = live?.files[path], let entry = index.entries[path], isFile(node, of: entry),
            isListed(entry, at: path)
        else { return nil }
        return entry
    }

    /// Both lists are in the order of their paths, of which no strings are made.
    private func trust() -> [Bool] {
        let (files, paths) = (tree.files, index.entries.paths)
        var next = 0
        return index.entries.values.enumerated().map { number, entry in
            while next < files.count, files.paths.order(next, number, of: paths) < 0 { next += 1 }
            guard next < files.count, files.paths.order(next, number, of: paths) == 0 else { return false }
            return isFile(files.values[next], of: entry) && isListed(entry, at: paths[number])
        }
    }

    /// Whether it looks as it did, as far as it was looked at.
    private func isFile(_ node: Tree.Node, of entry: Index.Entry) -> Bool {
        guard node.kind == .file else { return false }
        return node.stamp.isSeen ? entry.stamp == node.stamp : entry.stamp.inode == node.stamp.inode
    }

    /// Whether the site's own list says the same. As a rule that was read from the index itself.
    private func isListed(_ entry: Index.Entry, at path: @autoclosure () -> TreePath) -> Bool {
        guard let manifest else { return false }
        return indexIsOfManifest || entry.content == manifest.files[path()]
    }

    /// Whether a file is as we wrote it, by its content if need be.
    func isUntouched(_ path: TreePath, in places: Places, _ disk: Disk) throws(DiskError) -> Bool {
        if trusted(path) != nil { return true }
        guard let node = live?.files[path], node.kind == .file, let digest = manifest?.files[path] else { return false }
        return Digest(of: try disk.read(path.under(places.live))) == digest
    }
}

extension Survey {
    /// Looks at files that were taken to be as they were.
    mutating func lookCloser(at paths: [TreePath], in places: Places, _ disk: Disk) throws(DiskError) {
        guard var live else { return }
        var nodes = live.files.values
        for path in paths {
            guard let number = live.files.paths.number(of: path), !nodes[number].stamp.isSeen,
                let status = try disk.status(path.under(places.live))
            else { continue }
            nodes[number] = Tree.Node(kind: status.kind, stamp: Stamp(status))
        }
        live.files = PathMap(live.files.paths, nodes)
        self.live = live
    }
}
