import Crypto
import Effects

/// Says what in the two trees was somebody else's when last we looked.
///
/// Whoever had the old folder open goes on writing into it after it has become the spare. What turns up there must not
/// be lost, and with a mark it can be told from what was removed from the site on purpose.
struct SpareMark: Hashable, Sendable {
    /// Of both trees, since each is the spare in its turn: a mark of any other says nothing.
    var roots: Set<UInt64>
    /// Each by its inode.
    var foreign: [TreePath: UInt64]
}

extension SpareMark {
    private static let name = "playbill spare 2\n"

    var bytes: [UInt8] {
        var bytes = Array(SpareMark.name.utf8)
        bytes.append(integer: UInt32(roots.count))
        for root in roots.sorted() { bytes.append(integer: root) }
        for (path, inode) in foreign.sorted(by: { $0.key < $1.key }) {
            bytes.append(string: path.text)
            bytes.append(integer: inode)
        }
        return Sealed.seal(bytes)
    }

    init?(_ bytes: [UInt8]) {
        guard let payload = Sealed.open(SpareMark.name, bytes) else { return nil }
        var reader = ByteReader(payload)
        guard let count: UInt32 = reader.integer() else { return nil }
        self.init(roots: [], foreign: [:])
        for _ in 0..<count {
            guard let root: UInt64 = reader.integer() else { return nil }
            roots.insert(root)
        }
        while !reader.isAtEnd {
            guard let path = reader.string(), let inode: UInt64 = reader.integer() else { return nil }
            foreign[TreePath(path)] = inode
        }
    }
}
