import Effects

extension Tree {
    /// How closely to look: a spare only has to be compared by its inodes.
    enum Care: Sendable {
        case inodes, stamps
    }

    /// Walks a folder without following links.
    init(of root: String, _ status: FileStatus, _ care: Care, _ disk: Disk) throws(DiskError) {
        self.init(root: Folder(status), device: status.device)
        let entries = try disk.walk(root, care == .stamps)
        files.reserveCapacity(entries.count)
        folders.reserveCapacity(entries.count)
        for entry in entries where !entry.isStaging { add(entry, in: root) }
    }

    private mutating func add(_ entry: TreeEntry, in root: String) {
        let path = TreePath(entry.path)
        if !entry.isExact {
            obstacle = "the name of “\(path.under(root))” is not UTF-8, so it can't be linked"
        } else if !entry.isReadable {
            obstacle = "“\(path.under(root))” may not be read, so what is in it can't be linked"
        } else if let status = entry.status, status.device != device || status.inode != entry.inode {
            obstacle = "something else is mounted at “\(path.under(root))”"
        }
        if entry.kind == .folder {
            let unseen = Folder(mode: .folder, inode: entry.inode, modified: .max)
            folders[path] = entry.status.map { Folder($0) } ?? unseen
        } else {
            let stamp = entry.status.map { Stamp($0) } ?? Stamp(inode: entry.inode, size: 0, modified: 0)
            files[path] = Node(kind: entry.kind, stamp: stamp)
        }
    }
}

extension TreeEntry {
    fileprivate var isStaging: Bool {
        path.utf8.starts(with: Places.stagingName.utf8)
            && (path == Places.stagingName || path.hasPrefix(Places.stagingName + "/"))
    }
}
