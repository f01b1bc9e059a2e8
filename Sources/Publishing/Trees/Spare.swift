import Crypto
import Effects

/// The second tree as it is found. What in it isn't known to be ours is never removed.
struct Spare: Sendable {
    var tree: Tree
    /// Nil if there is none of this very tree.
    var mark: SpareMark?

    /// Nil if there is no folder there.
    init?(_ places: Places, _ disk: Disk) throws(DiskError) {
        guard let status = try disk.status(places.spare), status.kind == .folder else { return nil }
        self.init(try Tree(of: places.spare, status, .inodes, disk), places, disk)
    }

    init(_ tree: Tree, _ places: Places, _ disk: Disk) {
        self.tree = tree
        let found = (try? disk.read(places.spareMark)).flatMap(SpareMark.init)
        mark = found.flatMap { $0.roots.contains(tree.root.inode) ? $0 : nil }
    }
}

/// What is in a spare and neither a second name of something in the live tree nor as the spare's own manifest has it.
struct Unknown: Hashable, Sendable {
    /// What others wrote, believing the spare to be the live folder, where that has room for it.
    var strays: [TreePath] = []
    /// What can't be told from our own, or from what was removed on purpose, or has no place in the live folder.
    var others: [TreePath] = []
    /// Whether nothing says that the spare is one.
    var isAll = false

    var isEmpty: Bool { strays.isEmpty && others.isEmpty }
}

extension Spare {
    func unknown(beside live: Tree?, _ published: Manifest?, _ places: Places, _ disk: Disk) throws(DiskError)
        -> Unknown
    {
        let linked = Set((live?.files.values).map { $0.map(\.stamp.inode) } ?? [])
        let candidates = tree.files.filter { path, node in
            // Theirs, as it was: if it is missing or another in the live folder, that was done on purpose.
            path != Manifest.path && !linked.contains(node.stamp.inode) && mark?.foreign[path] != node.stamp.inode
        }
        guard !candidates.isEmpty else { return Unknown() }
        let manifest = (try? disk.read(Manifest.path.under(places.spare))).flatMap(Manifest.init)
        var unknown = Unknown(isAll: manifest == nil && mark == nil)
        for (path, node) in candidates.sorted(by: { $0.key < $1.key }) {
            let listed = manifest?.files[path]
            if let listed, node.kind == .file, Digest(of: try disk.read(path.under(places.spare))) == listed {
                continue
            }
            let isTheirs = mark != nil && manifest != nil && listed == nil && published?.files[path] == nil
            if isTheirs, let live, live.hasRoom(for: path, inPlaceOf: mark?.foreign[path]) {
                unknown.strays.append(path)
            } else {
                unknown.others.append(path)
            }
        }
        return unknown
    }
}

extension Tree {
    fileprivate func hasRoom(for path: TreePath, inPlaceOf inode: UInt64?) -> Bool {
        if folders[path] != nil || path.folders.contains(where: { files[$0] != nil }) { return false }
        return files[path]?.stamp.inode == inode
    }
}
