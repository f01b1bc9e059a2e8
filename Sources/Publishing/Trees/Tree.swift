import Effects

/// What stands below a folder, and what of it is needed to tell whether anybody touched it.
struct Tree: Sendable {
    var root: Folder
    var device: UInt64
    /// All that isn't a folder: files, symbolic links and stranger things.
    var files = PathMap<Node>()
    var folders = PathMap<Folder>()
    /// Why this tree can't be swapped for another, if it can't.
    var obstacle: String?

    static let none = Tree(root: Folder(mode: .folder, inode: 0, modified: 0, changed: 0), device: 0)

    struct Folder: Hashable, Sendable {
        var mode: FileMode
        var owner: Owner?
        var inode: UInt64
        /// Moves on whenever a name in it comes, goes or changes.
        var modified: Int64
        /// As well when its permissions change, and whatever else does.
        var changed: Int64
    }

    struct Node: Hashable, Sendable {
        var kind: FileStatus.Kind
        var stamp: Stamp
    }
}

extension Tree.Folder {
    init(_ status: FileStatus) {
        self.init(
            mode: status.mode, owner: status.owner, inode: status.inode, modified: status.modifiedNanoseconds,
            changed: status.changedNanoseconds)
    }
}

/// Tells whether a file is still the one it was, without reading it.
struct Stamp: Hashable, Sendable {
    var inode: UInt64
    var size: Int
    var modified: Int64

    init(inode: UInt64, size: Int, modified: Int64) {
        self.inode = inode
        self.size = size
        self.modified = modified
    }

    init(_ status: FileStatus) {
        self.init(inode: status.inode, size: status.size, modified: status.modifiedNanoseconds)
    }

    /// Of a file that nobody has looked at.
    init(unseen inode: UInt64) {
        self.init(inode: inode, size: -1, modified: 0)
    }

    var isSeen: Bool { size >= 0 }
}
