import Effects

/// What was in each folder of the two trees, and how the folder looked: as long as it looks the same, the same names are in
/// it and lead to the same files, so that it needn't be listed. Losing it costs time only.
///
/// It is of what a survey found. What has changed since, by us or by others, looks different by then.
struct Recollection: Hashable, Sendable {
    var device: UInt64
    var folders: PathList
    var files: PathList
    /// The number of the folder that each is in; -1 for the top.
    var folderParents: [Int32]
    var fileParents: [Int32]
    var kinds: [FileStatus.Kind]
    var inodes: [UInt64]
    var trees: [Seals]

    /// How the folders of one tree looked, by their numbers.
    struct Seals: Hashable, Sendable {
        /// The inode of the tree's own folder: which of the two is live changes each time.
        var root: UInt64
        var inodes: [UInt64]
        var modified: [Int64]
        /// Nobody can set that time back; never for a folder that could change without moving on.
        var changed: [Int64]
    }

    static let never = Int64.min
}

extension Recollection {
    /// Of what was found after an instant by the clock of the file system; nil if it can't be relied on. The spare has to be
    /// of the same files.
    init?(_ live: Tree, spare: Tree?, began: Int64) {
        guard live.obstacle == nil else { return nil }
        let trees = [live] + [spare].compactMap { $0 }.filter { $0.obstacle == nil }
        let (folders, files) = (live.folders.paths, live.files.paths)
        guard let folderParents = folders.parents(in: folders), let fileParents = files.parents(in: folders) else {
            return nil
        }
        self.init(
            device: live.device, folders: folders, files: files, folderParents: folderParents, fileParents: fileParents,
            kinds: live.files.values.map(\.kind), inodes: live.files.values.map(\.stamp.inode),
            trees: trees.map { Seals($0, began: began) })
    }

    func seals(of status: FileStatus) -> Seals? {
        device == status.device ? trees.first { $0.root == status.inode } : nil
    }
}

extension Recollection.Seals {
    fileprivate init(_ tree: Tree, began: Int64) {
        let folders = tree.folders.values
        self.init(
            root: tree.root.inode, inodes: folders.map(\.inode), modified: folders.map(\.modified),
            changed: folders.map { $0.isSettled(at: began) ? $0.changed : Recollection.never })
    }
}

extension Tree.Folder {
    /// Whether any change from an instant on moves its time.
    fileprivate func isSettled(at instant: Int64) -> Bool {
        // Whole seconds are the sign of a clock that goes by seconds, or by two.
        changed < instant - (changed % 1_000_000_000 == 0 ? 2_500_000_000 : Tree.tick)
    }
}

extension Tree {
    /// The clock by which a file system stamps ticks this slowly: two changes in one tick leave the same time.
    static let tick: Int64 = 20_000_000
}
