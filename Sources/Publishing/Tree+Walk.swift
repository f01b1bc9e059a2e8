import Effects
import Glibc

extension Tree {
    /// How closely to look: a spare only has to be compared by its inodes.
    enum Care: Sendable {
        case inodes, stamps
    }

    /// Walks a folder without following links; fails if a part of it can't be read.
    init(of root: String, _ status: FileStatus, _ care: Care, _ disk: Disk) throws(DiskError) {
        self.init(mode: status.mode, device: status.device)
        var folders = [""]
        while let folder = folders.popLast() {
            for entry in try Tree.ifThere({ () throws(DiskError) in try disk.entries("\(root)/\(folder)") }) ?? [] {
                let path = TreePath(folder.isEmpty ? entry.name : "\(folder)/\(entry.name)")
                if folder.isEmpty, entry.name == Places.stagingName { continue }
                if try add(path, entry, at: path.under(root), care, disk) { folders.append(path.text) }
            }
        }
    }

    /// Answers whether it is a folder to walk into.
    private mutating func add(
        _ path: TreePath, _ entry: FolderEntry, at full: String, _ care: Care, _ disk: Disk
    ) throws(DiskError) -> Bool {
        if entry.name.unicodeScalars.contains("\u{FFFD}") {
            obstacle = "the name of “\(full)” is not UTF-8, so it can't be linked"
            return false
        }
        if care == .inodes, entry.kind != .folder {
            files[path] = Node(kind: entry.kind, stamp: Stamp(inode: entry.inode, size: 0, modified: 0))
            return false
        }
        guard let status = try disk.status(full) else { return false }
        if status.device != device || status.inode != entry.inode {
            obstacle = "something else is mounted at “\(full)”"
        }
        guard status.kind == .folder else {
            files[path] = Node(kind: status.kind, stamp: Stamp(status))
            return false
        }
        folders[path] = status.mode
        return true
    }

    /// Somebody else may remove what is just being looked at.
    private static func ifThere<Result>(_ body: () throws(DiskError) -> Result) throws(DiskError) -> Result? {
        do {
            return try body()
        } catch {
            guard error.number == ENOENT else { throw error }
            return nil
        }
    }
}
