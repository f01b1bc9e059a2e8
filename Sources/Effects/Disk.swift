/// The file system as the few calls we make of it, so that a test can hand in one that fails where it likes.
///
/// Paths are as the system takes them; symbolic links are not followed at the last step unless said.
public struct Disk: Sendable {
    public var read: @Sendable (_ path: String) throws(DiskError) -> [UInt8]
    /// Whether there is a file that can be read; a symbolic link is followed to its end.
    public var isReadableFile: @Sendable (_ path: String) -> Bool
    /// Makes a file that must not exist yet and writes all of it; what was written of it before a failure is left.
    public var create: @Sendable (_ path: String, _ bytes: [UInt8], _ mode: FileMode) throws(DiskError) -> Void
    /// Puts one path in the place of another, whether or not that exists.
    public var rename: @Sendable (_ from: String, _ to: String) throws(DiskError) -> Void
    /// As `rename`, but fails with EEXIST rather than replace anything.
    public var renameToNew: @Sendable (_ from: String, _ to: String) throws(DiskError) -> Void
    /// Swaps two paths in one step.
    public var exchange: @Sendable (_ one: String, _ other: String) throws(DiskError) -> Void
    /// A second name for the same file; a symbolic link is linked itself.
    public var link: @Sendable (_ from: String, _ to: String) throws(DiskError) -> Void
    public var removeFile: @Sendable (_ path: String) throws(DiskError) -> Void
    public var removeFolder: @Sendable (_ path: String) throws(DiskError) -> Void
    public var makeFolder: @Sendable (_ path: String, _ mode: FileMode) throws(DiskError) -> Void
    /// Sets the permission bits, whatever the process's umask.
    public var setMode: @Sendable (_ path: String, _ mode: FileMode) throws(DiskError) -> Void
    /// Gives a file or folder away, which as a rule only root may.
    public var setOwner: @Sendable (_ path: String, _ owner: Owner) throws(DiskError) -> Void
    /// The names in a folder without `.` and `..`, sorted by their bytes.
    public var list: @Sendable (_ folder: String) throws(DiskError) -> [String]
    /// Everything below a folder, in no order but a folder before what is in it; links aren't followed.
    public var walk: @Sendable (_ folder: String, _ wantsStatus: Bool) throws(DiskError) -> [TreeEntry]
    /// As `walk`, but only what is in the folder itself.
    public var entries: @Sendable (_ folder: String, _ wantsStatus: Bool) throws(DiskError) -> [TreeEntry]
    /// What is at a path, or nil if nothing is.
    public var status: @Sendable (_ path: String) throws(DiskError) -> FileStatus?
    /// Where a path really leads, with all links followed; fails with ENOENT if nothing is there.
    public var realPath: @Sendable (_ path: String) throws(DiskError) -> String
    /// What is at some of these paths below a folder, quicker than one by one.
    public var statuses:
        @Sendable (_ folder: String, _ paths: PathList, _ range: Range<Int>) throws(DiskError) -> [FileStatus?]
    /// Returns when everything written to the file system of this folder is on disk.
    public var syncAll: @Sendable (_ folder: String) throws(DiskError) -> Void
    /// Returns when this file, or this folder's list of names, is on disk.
    public var sync: @Sendable (_ path: String) throws(DiskError) -> Void
    /// Holds a file's lock until the returned value goes; fails with EWOULDBLOCK if another process has it.
    public var lock: @Sendable (_ path: String, _ note: String) throws(DiskError) -> FileLock
    /// The same for a folder itself, which needs no file in it; fails with ENOENT if there is none. Any number may share
    /// a lock, and wait until they can.
    public var lockFolder: @Sendable (_ path: String, _ isShared: Bool) throws(DiskError) -> FileLock
}

/// What is at a path.
public struct FileStatus: Hashable, Sendable {
    public var kind: Kind
    public var mode: FileMode
    public var size: Int
    public var inode: UInt64
    public var device: UInt64
    public var modifiedNanoseconds: Int64
    /// When anything about it was last changed: unlike `modifiedNanoseconds`, nobody can set it back.
    public var changedNanoseconds: Int64
    public var owner: Owner

    public enum Kind: Hashable, Sendable {
        case file, folder, symbolicLink, other
    }

    public init(
        kind: Kind, mode: FileMode, size: Int, inode: UInt64, device: UInt64, modifiedNanoseconds: Int64,
        changedNanoseconds: Int64, owner: Owner
    ) {
        self.kind = kind
        self.mode = mode
        self.size = size
        self.inode = inode
        self.device = device
        self.modifiedNanoseconds = modifiedNanoseconds
        self.changedNanoseconds = changedNanoseconds
        self.owner = owner
    }
}

/// Whose a file is, by the system's numbers.
public struct Owner: Hashable, Sendable {
    public var user: UInt32
    public var group: UInt32

    public init(user: UInt32, group: UInt32) {
        self.user = user
        self.group = group
    }
}

/// Who may read and write: the permission bits.
public struct FileMode: Hashable, Sendable {
    public var bits: UInt32

    public init(_ bits: UInt32) {
        self.bits = bits & 0o7777
    }

    public static let file = FileMode(0o644)
    public static let folder = FileMode(0o755)
    /// For what holds somebody's name: orders and tickets.
    public static let secret = FileMode(0o600)
}
