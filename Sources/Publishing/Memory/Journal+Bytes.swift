import Crypto

extension Journal {
    private static let name = "playbill journal 1\n"

    var bytes: [UInt8] {
        var bytes = Array(Journal.name.utf8)
        bytes.append(removals: change.clearings)
        bytes.append(list: change.folders) { $0.append(string: $1.text) }
        bytes.append(list: change.puts) { bytes, put in
            bytes.append(string: put.path.text)
            bytes.append(string: put.staged)
        }
        bytes.append(removals: change.removals)
        return Sealed.seal(bytes)
    }

    /// Nil if these aren't the whole bytes of a journal of this version.
    init?(_ bytes: [UInt8]) {
        guard let payload = Sealed.open(Journal.name, bytes) else { return nil }
        var reader = ByteReader(payload)
        guard let clearings = reader.list({ $0.removal() }),
            let folders = reader.list({ $0.string().map(TreePath.init) }),
            let puts = reader.list({ $0.put() }),
            let removals = reader.list({ $0.removal() })
        else { return nil }
        change = Change(clearings: clearings, folders: folders, puts: puts, removals: removals)
        // It lies where others may write too: whatever it says, it must not lead out of the folder.
        let paths = folders + puts.map(\.path) + puts.map { TreePath($0.staged) } + (clearings + removals).map(\.path)
        guard paths.allSatisfy(\.staysInside) else { return nil }
    }
}

extension [UInt8] {
    fileprivate mutating func append(removals: [Change.Removal]) {
        append(list: removals) { bytes, removal in
            bytes.append(string: removal.path.text)
            switch removal.kind {
            case .folder: bytes.append(0)
            case .file(let stamp):
                bytes.append(1)
                bytes.append(integer: stamp.inode)
                bytes.append(integer: stamp.size)
                bytes.append(integer: stamp.modified)
            }
        }
    }
}

extension ByteReader {
    fileprivate mutating func put() -> Change.Put? {
        guard let path = string(), let staged = string() else { return nil }
        return Change.Put(path: TreePath(path), staged: staged)
    }

    fileprivate mutating func removal() -> Change.Removal? {
        guard let path = string(), let kind = integer(UInt8.self) else { return nil }
        if kind == 0 { return Change.Removal(path: TreePath(path), kind: .folder) }
        guard let inode: UInt64 = integer(), let size: Int = integer(), let modified: Int64 = integer() else {
            return nil
        }
        let stamp = Stamp(inode: inode, size: size, modified: modified)
        return Change.Removal(path: TreePath(path), kind: .file(stamp))
    }
}
