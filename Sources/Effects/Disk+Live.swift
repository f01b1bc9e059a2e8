import CLinux
import Glibc

extension Disk {
    /// The real one.
    public static let live = Disk(
        read: { path throws(DiskError) in
            let file = try Descriptor("read", path, O_RDONLY)
            return try file.readAll()
        },
        isReadableFile: { path in
            var found = stat()
            guard stat(path, &found) == 0, found.st_mode & S_IFMT != S_IFDIR else { return false }
            return faccessat(AT_FDCWD, path, R_OK, AT_EACCESS) == 0
        },
        create: { path, bytes, mode throws(DiskError) in
            var file = try Descriptor("write", path, O_WRONLY | O_CREAT | O_EXCL, mode)
            try file.write(bytes)
            try file.finish()
        },
        rename: { from, to throws(DiskError) in
            try call("put in place", to) { Glibc.rename(from, to) }
        },
        renameToNew: { from, to throws(DiskError) in
            try call("put in place", to) { renameat2(AT_FDCWD, from, AT_FDCWD, to, renameNoReplace) }
        },
        exchange: { one, other throws(DiskError) in
            try call("exchange", other) { renameat2(AT_FDCWD, one, AT_FDCWD, other, renameExchange) }
        },
        link: { from, to throws(DiskError) in
            try call("link", to) { Glibc.link(from, to) }
        },
        removeFile: { path throws(DiskError) in
            try call("remove", path) { unlink(path) }
        },
        removeFolder: { path throws(DiskError) in
            try call("remove", path) { rmdir(path) }
        },
        makeFolder: { path, mode throws(DiskError) in
            try call("make the folder", path) { mkdir(path, mode.bits) }
        },
        setMode: { path, mode throws(DiskError) in
            try call("set the permissions", path) { chmod(path, mode.bits) }
        },
        setOwner: { path, owner throws(DiskError) in
            try call("set the owner", path) { lchown(path, owner.user, owner.group) }
        },
        list: { folder throws(DiskError) in try names(in: folder) },
        walk: { folder, wantsStatus throws(DiskError) in
            var walk = Walk(folder, wantsStatus: wantsStatus)
            try walk.enter()
            return walk.entries
        },
        entries: { folder, wantsStatus throws(DiskError) in
            var walk = Walk(folder, wantsStatus: wantsStatus, isDeep: false)
            try walk.enter()
            return walk.entries
        },
        status: { path throws(DiskError) in try lookAt(path) },
        realPath: { path throws(DiskError) in
            guard let found = realpath(path, nil) else { throw DiskError("look at", path, errno) }
            defer { free(found) }
            return String(cString: found)
        },
        statuses: { folder, paths, range throws(DiskError) in try lookAt(paths, range, below: folder) },
        syncAll: { folder throws(DiskError) in
            let descriptor = try Descriptor("sync", folder, O_RDONLY | O_DIRECTORY)
            try call("sync", folder) { syncfs(descriptor.number) }
        },
        sync: { path throws(DiskError) in
            let descriptor = try Descriptor("sync", path, O_RDONLY)
            try call("sync", path) { fsync(descriptor.number) }
        },
        lock: { path, note throws(DiskError) in try takeLock(path, note: note) },
        lockFolder: { path, isShared throws(DiskError) in
            try takeFolderLock(path, isShared ? LOCK_SH : LOCK_EX | LOCK_NB)
        })
}

private let renameNoReplace: UInt32 = 1
private let renameExchange: UInt32 = 2

/// Runs a call that answers -1 on failure, again if a signal cut it short.
private func call(_ action: String, _ path: String, _ body: () -> Int32) throws(DiskError) {
    while body() < 0 {
        guard errno == EINTR else { throw DiskError(action, path, errno) }
    }
}

private func names(in folder: String) throws(DiskError) -> [String] {
    guard let stream = opendir(folder) else { throw DiskError("list", folder, errno) }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
            pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
        }
        if name != ".", name != ".." { names.append(name) }
        errno = 0
    }
    guard errno == 0 else { throw DiskError("list", folder, errno) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

private func lookAt(_ path: String) throws(DiskError) -> FileStatus? {
    var found = stat()
    guard lstat(path, &found) == 0 else {
        if errno == ENOENT || errno == ENOTDIR { return nil }
        throw DiskError("look at", path, errno)
    }
    return FileStatus(found)
}

private func lookAt(
    _ paths: PathList, _ range: Range<Int>, below folder: String
) throws(DiskError) -> [FileStatus?] {
    let root = try Descriptor("look at", folder, O_RDONLY | O_DIRECTORY)
    let number = root.number
    return try paths.bytes.withUnsafeBufferPointer { bytes throws(DiskError) in
        try range.map { place throws(DiskError) -> FileStatus? in
            guard let base = bytes.baseAddress else { return nil }
            let path = UnsafeRawPointer(base + paths.starts[place]).assumingMemoryBound(to: CChar.self)
            var found = stat()
            guard fstatat(number, path, &found, AT_SYMLINK_NOFOLLOW) == 0 else {
                if errno == ENOENT || errno == ENOTDIR { return nil }
                throw DiskError("look at", "\(folder)/\(String(cString: path))", errno)
            }
            return FileStatus(found)
        }
    }
}

extension FileStatus {
    init(_ found: stat) {
        let kind: Kind =
            switch found.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .symbolicLink
            default: .other
            }
        self.init(
            kind: kind, mode: FileMode(found.st_mode), size: Int(found.st_size), inode: UInt64(found.st_ino),
            device: UInt64(found.st_dev),
            modifiedNanoseconds: Int64(found.st_mtim.tv_sec) * 1_000_000_000 + Int64(found.st_mtim.tv_nsec),
            changedNanoseconds: Int64(found.st_ctim.tv_sec) * 1_000_000_000 + Int64(found.st_ctim.tv_nsec),
            owner: Owner(user: found.st_uid, group: found.st_gid))
    }
}

/// Who held the folder may have put another in its place meanwhile: then that is the one to lock.
private func takeFolderLock(_ path: String, _ operation: Int32) throws(DiskError) -> FileLock {
    while true {
        let number = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard number >= 0 else { throw DiskError("lock", path, errno) }
        let lock = FileLock(descriptor: number)
        try call("lock", path) { flock(number, operation) }
        var found = stat()
        try call("lock", path) { fstat(number, &found) }
        if let status = try lookAt(path), status.inode == UInt64(found.st_ino) { return lock }
    }
}

private func takeLock(_ path: String, note: String) throws(DiskError) -> FileLock {
    let number = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard number >= 0 else { throw DiskError("lock", path, errno) }
    let lock = FileLock(descriptor: number)
    try call("lock", path) { flock(number, LOCK_EX | LOCK_NB) }
    try call("lock", path) { ftruncate(number, 0) }
    let bytes = Array(note.utf8)
    guard write(number, bytes, bytes.count) == bytes.count else { throw DiskError("lock", path, errno) }
    return lock
}
