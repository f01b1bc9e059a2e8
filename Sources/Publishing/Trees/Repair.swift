import Effects

/// What makes a spare the live tree over again: the same folders, and second names of the same files.
struct Repair: Sendable {
    private var files: [TreePath] = []
    private var emptied: [TreePath] = []
    private var folders: [TreePath] = []
    private var modes: [(path: TreePath, mode: FileMode)] = []
    private var owners: [(path: TreePath?, owner: Owner)] = []
    private var links: [TreePath] = []
    private var rootMode: FileMode?

    /// Where there is no tree, an empty one stands for it.
    init(_ spare: Tree?, to live: Tree?) {
        let spare = spare ?? .none
        let live = live ?? .none
        if spare.isTwin(of: live) { return }
        rootMode = spare.root.mode == live.root.mode ? nil : live.root.mode
        files = spare.files.filter { live.files[$0.key]?.isSameFile($0.value) != true }.map(\.key)
        emptied = spare.folders.keys.filter { live.folders[$0] == nil }.sorted(by: >)
        folders = live.folders.keys.filter { spare.folders[$0] == nil }.sorted()
        modes = live.folders.filter { spare.folders[$0.key]?.mode != $0.value.mode }.map { ($0.key, $0.value.mode) }
            .sorted { $0.path > $1.path }
        owners = Repair.owners(spare, live)
        links = live.files.filter { spare.files[$0.key]?.isSameFile($0.value) != true }.map(\.key)
    }

    var isEmpty: Bool {
        rootMode == nil && owners.isEmpty && files.isEmpty && emptied.isEmpty && folders.isEmpty && modes.isEmpty
            && links.isEmpty
    }

    func apply(to spare: String, linking live: String, jobs: Int, _ disk: Disk) throws(DiskError) {
        for file in files where file != Manifest.path { try disk.removeFileIfThere(file.under(spare)) }
        // Last, since it says that the others are ours.
        if files.contains(Manifest.path) { try disk.removeFileIfThere(Manifest.path.under(spare)) }
        for folder in emptied { try disk.removeFolder(folder.under(spare)) }
        for folder in folders { try disk.makeFolderIfMissing(folder.under(spare)) }
        _ = try concurrentMap(links, jobs: jobs) { path throws(DiskError) in
            try disk.link(path.under(live), path.under(spare))
        }
        // Before the permissions, which a change of hands takes away in part.
        for change in owners { disk.give(change.path?.under(spare) ?? spare, to: change.owner) }
        // Last, since they may forbid all of the above; what is inside before what it is in.
        for change in modes { try disk.setMode(change.path.under(spare), change.mode) }
        if let rootMode { try disk.setMode(spare, rootMode) }
    }
}

extension Repair {
    /// Of folders alone: files are the same in both trees. Where we can't give them away, we don't mind.
    private static func owners(_ spare: Tree, _ live: Tree) -> [(path: TreePath?, owner: Owner)] {
        guard Disk.mayGive else { return [] }
        let root: [(path: TreePath?, owner: Owner)] =
            spare.root.owner == live.root.owner ? [] : live.root.owner.map { [(nil, $0)] } ?? []
        let others = live.folders.sorted { $0.key < $1.key }.compactMap { path, folder in
            spare.folders[path]?.owner == folder.owner ? nil : folder.owner.map { (path: Optional(path), owner: $0) }
        }
        return root + others
    }
}

extension Tree {
    /// As it is nearly always, and quicker to tell than what differs.
    fileprivate func isTwin(of live: Tree) -> Bool {
        root.isLike(live.root) && files.paths == live.files.paths && folders.paths == live.folders.paths
            && zip(folders.values, live.folders.values).allSatisfy { $0.isLike($1) }
            && zip(files.values, live.files.values).allSatisfy { $0.isSameFile($1) }
    }
}

extension Tree.Folder {
    fileprivate func isLike(_ other: Tree.Folder) -> Bool {
        mode == other.mode && (owner == other.owner || !Disk.mayGive)
    }
}

extension Tree.Node {
    func isSameFile(_ other: Tree.Node) -> Bool {
        kind == other.kind && stamp.inode == other.stamp.inode
    }
}
