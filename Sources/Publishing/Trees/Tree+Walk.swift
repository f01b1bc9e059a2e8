import Effects

extension Tree {
    /// How closely to look: a spare only has to be compared by its inodes, and files may be taken to be as they were as long
    /// as their folder looks as it did.
    enum Care: Sendable {
        case inodes, folders, stamps
    }

    /// Walks a folder without following links.
    init(of root: String, _ status: FileStatus, _ care: Care, _ disk: Disk) throws(DiskError) {
        self.init(root: Folder(status), device: status.device)
        var found = Found(root, device)
        for entry in try disk.walk(root, care != .inodes) where !entry.isStaging { found.add(entry) }
        (files, folders, obstacle) = (PathMap(found.files), PathMap(found.folders), found.obstacle)
    }
}

/// What was found in a tree, entry by entry.
struct Found {
    private let root: String
    private let device: UInt64
    private(set) var files: [(key: TreePath, value: Tree.Node)] = []
    private(set) var folders: [(key: TreePath, value: Tree.Folder)] = []
    private(set) var obstacle: String?

    init(_ root: String, _ device: UInt64) {
        self.root = root
        self.device = device
    }

    mutating func add(_ entry: TreeEntry) {
        note(entry)
        let path = TreePath(entry.path)
        if entry.kind == .folder {
            folders.append((path, Tree.Folder(entry)))
        } else {
            files.append((path, Tree.Node(entry)))
        }
    }

    /// Notes what keeps the tree from being swapped.
    mutating func note(_ entry: TreeEntry) {
        if !entry.isExact {
            obstacle = "the name of “\(root)/\(entry.path)” is not UTF-8, so it can't be linked"
        } else if !entry.isReadable {
            obstacle = "“\(root)/\(entry.path)” may not be read, so what is in it can't be linked"
        } else if let status = entry.status, status.device != device || status.inode != entry.inode {
            obstacle = "something else is mounted at “\(root)/\(entry.path)”"
        }
    }
}

extension Tree.Folder {
    fileprivate init(_ entry: TreeEntry) {
        let unseen = Tree.Folder(mode: .folder, inode: entry.inode, modified: .max, changed: .max)
        self = entry.status.map { Tree.Folder($0) } ?? unseen
    }
}

extension Tree.Node {
    init(_ entry: TreeEntry) {
        let stamp = entry.status.map { Stamp($0) } ?? Stamp(unseen: entry.inode)
        self.init(kind: entry.kind, stamp: stamp)
    }
}

extension TreeEntry {
    var isStaging: Bool {
        path.utf8.starts(with: Places.stagingName.utf8)
            && (path == Places.stagingName || path.hasPrefix(Places.stagingName + "/"))
    }
}
