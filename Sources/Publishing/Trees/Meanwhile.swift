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
}

extension Meanwhile {
    private static func suspects(
        _ old: Tree, _ spare: String, since began: Int64, jobs: Int, _ disk: Disk
    ) throws(DiskError) -> Set<TreePath> {
        let folders = old.folders
        let size = 1024
        let parts = [nil] + stride(from: 0, to: folders.count, by: size).map { $0..<min($0 + size, folders.count) }
        let suspects = try concurrentMap(parts, jobs: jobs) { part throws(DiskError) in
            guard let part else {
                return Meanwhile.isSuspect(try disk.status(spare), old.root, since: began) ? [root] : []
            }
            let statuses = try disk.statuses(spare, folders.paths, part)
            return zip(part, statuses).filter { number, status in
                Meanwhile.isSuspect(status, folders.values[number], since: began)
            }.map { folders.paths[$0.0] }
        }
        return Set(suspects.joined())
    }

    private static func isSuspect(_ status: FileStatus?, _ before: Tree.Folder, since began: Int64) -> Bool {
        guard let status, status.kind == .folder, status.inode == before.inode else { return true }
        return status.modifiedNanoseconds != before.modified || status.modifiedNanoseconds >= began - Tree.tick
    }

    private mutating func look(into folder: TreePath, of old: Tree, _ spare: String, _ disk: Disk) throws(DiskError) {
        let path = folder == Meanwhile.root ? spare : folder.under(spare)
        guard try disk.status(path)?.kind == .folder else { return }
        let names = try disk.list(path).filter { folder != Meanwhile.root || $0 != Places.stagingName }
        for (name, status) in zip(names, try disk.statuses(path, PathList(names), names.indices)) {
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
