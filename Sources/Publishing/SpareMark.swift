import Effects

/// Says that a spare was left as the twin of the live tree, and what in it was somebody else's.
///
/// Whoever had the old folder open goes on writing into it after it has become the spare. What turns up there must not
/// be lost, and with a mark it can be told from what was removed on purpose.
struct SpareMark: Hashable, Sendable {
    /// Of the spare: a mark of any other says nothing.
    var inode: UInt64
    /// Each by its inode.
    var foreign: [TreePath: UInt64]
}

extension SpareMark {
    private static let name = "playbill spare 1\n"

    var bytes: [UInt8] {
        var bytes = Array(SpareMark.name.utf8)
        bytes.append(integer: inode)
        for (path, inode) in foreign.sorted(by: { $0.key < $1.key }) {
            bytes.append(string: path.text)
            bytes.append(integer: inode)
        }
        return Sealed.seal(bytes)
    }

    init?(_ bytes: [UInt8]) {
        guard let payload = Sealed.open(SpareMark.name, bytes) else { return nil }
        var reader = ByteReader(payload)
        guard let inode: UInt64 = reader.integer() else { return nil }
        self.init(inode: inode, foreign: [:])
        while !reader.isAtEnd {
            guard let path = reader.string(), let inode: UInt64 = reader.integer() else { return nil }
            foreign[TreePath(path)] = inode
        }
    }
}

extension Survey {
    /// What somebody put into the spare since it was the live folder's twin, where the live folder has room for it.
    func strays(_ mark: SpareMark?, in spare: Tree?) -> [TreePath] {
        guard let mark, let spare, let live, let manifest else { return [] }
        return spare.files.filter { path, node in
            if manifest.files[path] != nil || path == Manifest.path || live.folders[path] != nil { return false }
            if path.folders.contains(where: { live.files[$0] != nil }) { return false }
            // Theirs, as it was: if it is missing or another in the live folder, that was done on purpose.
            if node.stamp.inode == mark.foreign[path] { return false }
            return live.files[path]?.stamp.inode == mark.foreign[path]
        }.map(\.key).sorted()
    }
}
