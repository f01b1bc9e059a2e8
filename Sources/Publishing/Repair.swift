import Effects

/// What makes a spare the live tree over again: the same folders, and second names of the same files.
struct Repair: Sendable {
    private var files: [TreePath] = []
    private var emptied: [TreePath] = []
    private var folders: [TreePath] = []
    private var modes: [(path: TreePath, mode: FileMode)] = []
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
        links = live.files.filter { spare.files[$0.key]?.isSameFile($0.value) != true }.map(\.key)
    }

    var isEmpty: Bool {
        rootMode == nil && files.isEmpty && emptied.isEmpty && folders.isEmpty && modes.isEmpty && links.isEmpty
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
        // Last, since they may forbid all of the above; what is inside before what it is in.
        for change in modes { try disk.setMode(change.path.under(spare), change.mode) }
        if let rootMode { try disk.setMode(spare, rootMode) }
    }
}

extension Tree {
    /// As it is nearly always, and quicker to tell than what differs.
    fileprivate func isTwin(of live: Tree) -> Bool {
        root.mode == live.root.mode && files.count == live.files.count && folders.count == live.folders.count
            && live.folders.allSatisfy { folders[$0.key]?.mode == $0.value.mode }
            && live.files.allSatisfy { files[$0.key]?.isSameFile($0.value) == true }
    }
}

extension Tree.Node {
    func isSameFile(_ other: Tree.Node) -> Bool {
        kind == other.kind && stamp.inode == other.stamp.inode
    }
}
