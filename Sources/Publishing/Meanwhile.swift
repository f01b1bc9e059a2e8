import Effects

/// What others did in the live folder between our survey of it and the exchange, and so to the tree that is the spare
/// now.
struct Meanwhile: Sendable {
    /// Not folders: new, or other than what was there.
    private(set) var appeared: [TreePath: Tree.Node] = [:]
    private(set) var newFolders: [TreePath: Tree.Folder] = [:]
    private(set) var vanished: [TreePath] = []
    private(set) var vanishedFolders: [TreePath] = []
    /// What is in the folders that were looked into.
    private var seen: Set<TreePath> = []

    /// Looks only into folders whose own time says that something happened in them.
    init(
        _ survey: Survey, _ places: Places, since began: Int64, jobs: Int, _ disk: Disk
    ) throws(DiskError) {
        let old = survey.tree
        let suspects = try Meanwhile.suspects(old, places.spare, since: began, jobs: jobs, disk)
        guard !suspects.isEmpty else { return }
        for folder in suspects.sorted() { try look(into: folder, of: old, places.spare, disk) }
        let isGone: (TreePath) -> Bool = { path in suspects.contains(path.parent ?? Meanwhile.root) }
        for path in old.files.keys where isGone(path) && !seen.contains(path) { vanished.append(path) }
        for path in old.folders.keys where isGone(path) && !seen.contains(path) { vanishedFolders.append(path) }
        vanishedFolders.sort(by: >)
    }

    /// The folder itself.
    private static let root = TreePath(".")
    /// The clock by which a file system stamps ticks this slowly: two changes in one tick leave the same time.
    private static let tick: Int64 = 20_000_000
}

extension Meanwhile {
    private static func suspects(
        _ old: Tree, _ spare: String, since began: Int64, jobs: Int, _ disk: Disk
    ) throws(DiskError) -> Set<TreePath> {
        let folders = [(key: root, value: old.root)] + Array(old.folders)
        // More parts than threads, since one of them has other things to do as well.
        let size = max(1, folders.count / (4 * max(1, jobs)))
        let parts = stride(from: 0, to: folders.count, by: size).map { folders[$0..<min($0 + size, folders.count)] }
        let suspects = try concurrentMap(parts, jobs: jobs) { part throws(DiskError) in
            let statuses = try disk.statuses(spare, part.map(\.key.text))
            return zip(part, statuses).compactMap { folder, status -> TreePath? in
                guard let status, status.kind == .folder, status.inode == folder.value.inode else { return folder.key }
                let isQuiet = status.modifiedNanoseconds == folder.value.modified
                return isQuiet && status.modifiedNanoseconds < began - Meanwhile.tick ? nil : folder.key
            }
        }
        return Set(suspects.joined())
    }

    private mutating func look(into folder: TreePath, of old: Tree, _ spare: String, _ disk: Disk) throws(DiskError) {
        let path = folder == Meanwhile.root ? spare : folder.under(spare)
        guard try disk.status(path)?.kind == .folder else { return }
        let names = try disk.list(path).filter { folder != Meanwhile.root || $0 != Places.stagingName }
        for (name, status) in zip(names, try disk.statuses(path, names)) {
            guard let status else { continue }
            let inside = folder == Meanwhile.root ? TreePath(name) : TreePath("\(folder.text)/\(name)")
            seen.insert(inside)
            if status.kind == .folder {
                if old.folders[inside] == nil { try add(inside, status, spare, disk) }
            } else {
                let node = Tree.Node(kind: status.kind, stamp: Stamp(status))
                if old.files[inside]?.isSameFile(node) != true { appeared[inside] = node }
            }
        }
    }

    private mutating func add(_ folder: TreePath, _ status: FileStatus, _ spare: String, _ disk: Disk) throws(DiskError)
    {
        newFolders[folder] = Tree.Folder(status)
        let tree = try Tree(of: folder.under(spare), status, .stamps, disk)
        for (path, node) in tree.files { appeared[TreePath(path.under(folder.text))] = node }
        for (path, inside) in tree.folders { newFolders[TreePath(path.under(folder.text))] = inside }
    }
}
