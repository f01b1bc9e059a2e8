import Effects

/// A first site, of which all is known that is in it: its folders were made by us, where nobody looks before it is there.
/// Asking how they look takes a third of the time of listing them.
struct FreshTree: Sendable {
    private let files: PathMap<Tree.Node>
    private let folders: PathList
    /// When all was in it, by the clock of the file system, and nobody else could know of it.
    private let made: Int64

    /// Nil if a file isn't known.
    init?(_ index: Index, _ change: Change, manifest: FileStatus?, made: Int64) {
        guard let manifest, index.entries.count + 1 == change.puts.count else { return nil }
        let node = { Tree.Node(kind: .file, stamp: Stamp(unseen: $0)) }
        let entries = index.entries
        files = PathMap(
            entries.paths, entries.values.map { node($0.stamp.inode) }, adding: [(Manifest.path, node(manifest.inode))])
        folders = PathMap(change.folders.map { ($0, ()) }).paths
        self.made = made
    }

    /// The two trees as they look now; nil if one isn't as it was made.
    func seen(_ places: Places, jobs: Int, _ disk: Disk) throws(DiskError) -> (live: Tree, spare: Tree)? {
        guard try isListedRight(in: places.live, disk) else { return nil }
        // The spare was made of the live one just now, and nobody knows of it either.
        let roots = [(path: places.live, until: made), (path: places.spare, until: Int64.max)]
        let trees = try concurrentMap(roots, jobs: jobs) { root throws(DiskError) in
            try tree(root.path, until: root.until, disk)
        }
        guard let live = trees[0], let spare = trees[1] else { return nil }
        return (live, spare)
    }

    /// Whether folders say of files what the files say themselves, and don't make something up.
    private func isListedRight(in root: String, _ disk: Disk) throws(DiskError) -> Bool {
        guard let (path, node) = files.first else { return true }
        let folder = path.parent
        let name = String(path.text.dropFirst(folder.map { $0.text.count + 1 } ?? 0))
        let entries = try disk.entries(folder?.under(root) ?? root, false)
        return entries.contains { $0.path == name && $0.inode == node.stamp.inode }
    }

    private func tree(_ root: String, until end: Int64, _ disk: Disk) throws(DiskError) -> Tree? {
        guard let status = try disk.status(root), status.kind == .folder else { return nil }
        let found = try disk.statuses(root, folders, 0..<folders.count).compactMap { $0 }
        guard found.count == folders.count, found.allSatisfy({ $0.kind == .folder && $0.device == status.device })
        else {
            return nil
        }
        let looks = found.map { status in
            var folder = Tree.Folder(status)
            // Something may have come into it meanwhile. Being moved along with the site changes no names in it.
            if end != .max, folder.modified >= end - Tree.tick { folder.changed = .max }
            return folder
        }
        return Tree(
            root: Tree.Folder(status), device: status.device, files: files, folders: PathMap(folders, looks))
    }
}
