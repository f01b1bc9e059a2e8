import Effects

/// A first site, of which all is known that we have put into it, in folders that we have made ourselves a moment ago. To ask
/// how one looks is one call to the system, to list it five.
struct FreshTree: Sendable {
    private let files: PathMap<Tree.Node>
    private let folders: PathList
    /// When all was in it, by the clock of the file system. What others did to it before isn't seen: it had no reader yet.
    private let made: Int64

    /// Nil if a file isn't known.
    init?(_ index: Index, _ change: Change, manifest: FileStatus, made: Int64) {
        guard index.entries.count + 1 == change.puts.count else { return nil }
        let node = { Tree.Node(kind: .file, stamp: Stamp(unseen: $0)) }
        let entries = index.entries
        files = PathMap(
            entries.paths, entries.values.map { node($0.stamp.inode) }, adding: [(Manifest.path, node(manifest.inode))])
        folders = PathMap(change.folders.map { ($0, ()) }).paths
        self.made = made
    }

    /// The two trees as their folders look now; nil if a folder is gone, or folders make up what they say of files.
    func seen(_ places: Places, jobs: Int, _ disk: Disk) throws(DiskError) -> (live: Tree, spare: Tree)? {
        guard try isListedRight(in: places.live, disk) else { return nil }
        // Nobody has had a reason to look into the spare since it was made of the live one.
        let roots = [(path: places.live, end: made), (path: places.spare, end: Int64.max)]
        let trees = try concurrentMap(roots, jobs: jobs) { root throws(DiskError) in
            try tree(root.path, unchangedSince: root.end, disk)
        }
        guard let live = trees[0], let spare = trees[1] else { return nil }
        return (live, spare)
    }
}

extension FreshTree {
    /// Whether folders say of files what the files say themselves.
    private func isListedRight(in root: String, _ disk: Disk) throws(DiskError) -> Bool {
        guard let (path, node) = files.first else { return true }
        let folder = path.parent
        let name = FreshTree.name(of: path, in: folder)
        let entries = try disk.entries(folder?.under(root) ?? root, false)
        return entries.contains { $0.path == name && $0.inode == node.stamp.inode }
    }

    private func tree(_ root: String, unchangedSince end: Int64, _ disk: Disk) throws(DiskError) -> Tree? {
        guard let status = try disk.status(root), status.kind == .folder else { return nil }
        let found = try disk.statuses(root, folders, 0..<folders.count).compactMap { $0 }
        guard found.count == folders.count, found.allSatisfy({ $0.kind == .folder && $0.device == status.device })
        else {
            return nil
        }
        var looks = found.map { Tree.Folder($0) }
        // By both times: whoever unpacks something sets the first one back.
        let doubtful = looks.indices.filter {
            end != .max && max(looks[$0].modified, looks[$0].changed) >= end - Tree.tick
        }
        let names = names(in: Set(doubtful.map { folders[$0] }))
        for number in doubtful where try Set(disk.list(folders[number].under(root))) != names[folders[number]] {
            looks[number].changed = .max
        }
        return Tree(
            root: Tree.Folder(status), device: status.device, files: files, folders: PathMap(folders, looks))
    }

    /// What we have put into some folders.
    private func names(in wanted: Set<TreePath>) -> [TreePath: Set<String>] {
        var names: [TreePath: Set<String>] = [:]
        guard !wanted.isEmpty else { return names }
        for paths in [files.paths, folders] {
            for number in 0..<paths.count {
                let path = paths[number]
                guard let folder = path.parent, wanted.contains(folder) else { continue }
                names[folder, default: []].insert(FreshTree.name(of: path, in: folder))
            }
        }
        return names
    }

    private static func name(of path: TreePath, in folder: TreePath?) -> String {
        guard let folder else { return path.text }
        return String(decoding: path.text.utf8.dropFirst(folder.text.utf8.count + 1), as: UTF8.self)
    }
}
