import Crypto
import Effects

extension Recollection {
    private static let name = "playbill folders 1\n"
    private static let kinds: [FileStatus.Kind] = [.file, .symbolicLink, .other]

    var bytes: [UInt8] {
        var bytes = Array(Recollection.name.utf8)
        bytes.reserveCapacity(folders.bytes.count + files.bytes.count + 16 * files.count + 64 * folders.count)
        bytes.append(integer: device)
        bytes.append(list: folders)
        bytes.append(list: files)
        bytes.append(integers: folderParents)
        bytes.append(integers: fileParents)
        bytes.append(contentsOf: kinds.map { kind in UInt8(Recollection.kinds.firstIndex(of: kind) ?? 0) })
        bytes.append(integers: inodes)
        bytes.append(integer: UInt32(trees.count))
        for tree in trees {
            bytes.append(integer: tree.root)
            bytes.append(integers: tree.inodes)
            bytes.append(integers: tree.modified)
            bytes.append(integers: tree.changed)
        }
        return Sealed.seal(bytes)
    }

    /// Nil if these aren't the whole bytes of one of this version.
    init?(_ bytes: [UInt8]) {
        guard let payload = Sealed.open(Recollection.name, bytes) else { return nil }
        var reader = ByteReader(payload)
        guard let device: UInt64 = reader.integer(), let folders = reader.paths(), let files = reader.paths(),
            let folderParents: [Int32] = reader.integers(folders.count),
            folderParents.enumerated().allSatisfy({ -1..<$0.offset ~= Int($0.element) }),
            let fileParents: [Int32] = reader.integers(files.count),
            fileParents.allSatisfy({ -1..<folders.count ~= Int($0) }),
            let kinds = reader.bytes(files.count), kinds.allSatisfy({ Recollection.kinds.indices.contains(Int($0)) }),
            let inodes: [UInt64] = reader.integers(files.count),
            let trees = reader.list({ $0.seals(folders.count) }), reader.isAtEnd
        else { return nil }
        self.init(
            device: device, folders: folders, files: files, folderParents: folderParents, fileParents: fileParents,
            kinds: kinds.map { Recollection.kinds[Int($0)] }, inodes: inodes, trees: trees)
    }
}

extension [UInt8] {
    mutating func append(list paths: PathList) {
        append(integer: UInt64(paths.bytes.count))
        append(contentsOf: paths.bytes)
    }
}

extension ByteReader {
    mutating func paths() -> PathList? {
        guard let count: UInt64 = integer(), let size = Int(exactly: count), let found = bytes(size) else { return nil }
        return PathList(bytes: Array(found))
    }

    fileprivate mutating func seals(_ count: Int) -> Recollection.Seals? {
        guard let root: UInt64 = integer(), let inodes: [UInt64] = integers(count),
            let modified: [Int64] = integers(count), let changed: [Int64] = integers(count)
        else { return nil }
        return Recollection.Seals(root: root, inodes: inodes, modified: modified, changed: changed)
    }
}
