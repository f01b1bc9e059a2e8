import CLinux
import Glibc

/// Something below a folder.
public struct TreeEntry: Hashable, Sendable {
    /// Below the folder that was walked.
    public var path: String
    /// False if the path isn't UTF-8, and so only says roughly what it is; such a folder isn't walked into.
    public var isExact: Bool
    /// False for a folder that we aren't allowed to look into.
    public var isReadable: Bool
    public var kind: FileStatus.Kind
    /// As the folder it is in says; some file systems make it up, and then `status` says another.
    public var inode: UInt64
    /// Of folders always, of the rest only when asked for.
    public var status: FileStatus?

    public init(
        path: String, isExact: Bool = true, isReadable: Bool = true, kind: FileStatus.Kind, inode: UInt64,
        status: FileStatus? = nil
    ) {
        self.path = path
        self.isExact = isExact
        self.isReadable = isReadable
        self.kind = kind
        self.inode = inode
        self.status = status
    }
}

/// Goes from folder to folder by descriptors: by paths it takes half as long again.
struct Walk {
    let root: String
    let wantsStatus: Bool
    let isDeep: Bool
    private(set) var entries: [TreeEntry] = []
    /// Where the system writes what a folder says, one folder after the other: as many streams would take room each, and ask
    /// for more than is needed.
    private var said = [UInt8](repeating: 0, count: 1 << 15)

    init(_ root: String, wantsStatus: Bool, isDeep: Bool = true) {
        self.root = root
        self.wantsStatus = wantsStatus
        self.isDeep = isDeep
    }

    mutating func enter() throws(DiskError) {
        try enter(AT_FDCWD, root, "", as: nil)
    }

    /// Who else is at work may remove what is just being walked: that is no failure.
    private mutating func enter(
        _ parent: Int32, _ name: String, _ path: String, as entry: TreeEntry?
    ) throws(DiskError) {
        let descriptor = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        if descriptor < 0, errno == ENOENT, entry != nil { return }
        if descriptor < 0, errno == EACCES, var entry {
            entry.isReadable = false
            entries.append(entry)
            return
        }
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        if var entry {
            var found = stat()
            guard fstat(descriptor, &found) == 0 else { throw failure(path) }
            entry.status = FileStatus(found)
            entries.append(entry)
        }
        // By name: what comes in no order takes whoever wants all paths in theirs several times as long to sort.
        for found in try names(in: descriptor, path).sorted(by: { $0.name < $1.name }) {
            let inside = path.isEmpty ? found.name : String(found.name, in: path)
            let entry = TreeEntry(path: inside, isExact: found.isExact, kind: .other, inode: found.inode)
            try visit(descriptor, found.name, entry, found.type)
        }
    }

    private mutating func names(in folder: Int32, _ path: String) throws(DiskError) -> [Found] {
        var names: [Found] = []
        while true {
            let count = said.withUnsafeMutableBytes { getdents64(folder, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure(path) }
            guard count > 0 else { return names }
            said.withUnsafeBytes { bytes in
                var rest = UnsafeRawBufferPointer(rebasing: bytes[..<count])
                while let found = Found(&rest) { if found.name != ".", found.name != ".." { names.append(found) } }
            }
        }
    }

    /// What a folder says of something in it.
    private struct Found {
        let name: String
        let isExact: Bool
        let inode: UInt64
        let type: Int

        /// Takes the first of the entries that `getdents64` has written; nil if there is none left.
        init?(_ rest: inout UnsafeRawBufferPointer) {
            guard rest.count > Found.nameStart, let start = rest.baseAddress else { return nil }
            let length = Int(rest.loadUnaligned(fromByteOffset: 16, as: UInt16.self))
            inode = rest.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
            type = Int(rest[18])
            let name = (start + Found.nameStart).assumingMemoryBound(to: CChar.self)
            let exact = String(validatingCString: name)
            self.name = exact ?? String(cString: name)
            isExact = exact != nil
            rest = UnsafeRawBufferPointer(rebasing: rest[length...])
        }

        private static let nameStart = 19
    }

    private mutating func visit(
        _ folder: Int32, _ name: String, _ seen: TreeEntry, _ type: Int
    ) throws(DiskError) {
        var entry = seen
        var kind = FileStatus.Kind(entryType: type)
        if (wantsStatus && kind != .folder) || kind == nil || (kind == .folder && !isDeep), entry.isExact {
            var found = stat()
            guard fstatat(folder, name, &found, AT_SYMLINK_NOFOLLOW) == 0 else {
                if errno == ENOENT { return }
                throw failure(entry.path)
            }
            entry.status = FileStatus(found)
            kind = entry.status?.kind
        }
        entry.kind = kind ?? .other
        if entry.kind == .folder, entry.isExact, isDeep {
            try enter(folder, name, entry.path, as: entry)
        } else {
            entries.append(entry)
        }
    }

    private func failure(_ path: String) -> DiskError {
        DiskError("list", path.isEmpty ? root : "\(root)/\(path)", errno)
    }
}

extension FileStatus.Kind {
    /// Nil if the folder doesn't say: not every file system does.
    fileprivate init?(entryType type: Int) {
        switch type {
        case Int(DT_REG): self = .file
        case Int(DT_DIR): self = .folder
        case Int(DT_LNK): self = .symbolicLink
        case Int(DT_UNKNOWN): return nil
        default: self = .other
        }
    }
}
