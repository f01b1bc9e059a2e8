import Effects
import Glibc

/// Where files wait in a tree until they are put in place.
struct Staging: Sendable {
    let folder: String
    private let layout: Layout
    /// The folders that were made for files: others go there, too.
    private var room: Set<TreePath> = []

    private enum Layout {
        case together
        /// A folder takes in one file at a time, and many would have all threads wait.
        case spread
        /// Each where it will be: of a first site, that is staged as a whole and becomes the live folder.
        case tree
    }

    private static let shards = 16

    init(in root: String, count: Int, isEmpty: Bool) {
        folder = Places.staging(in: root)
        layout = isEmpty ? .tree : count > 16 * Staging.shards ? .spread : .together
    }

    func make(_ disk: Disk) throws(DiskError) {
        try disk.makeFolderIfMissing(folder)
        guard layout == .spread else { return }
        for shard in 0..<Staging.shards { try disk.makeFolderIfMissing("\(folder)/\(shard)") }
    }

    /// The name below the staging folder of the file of a number that goes to a path.
    func name(_ number: Int, for path: TreePath) -> String {
        switch layout {
        case .together: String(number)
        case .spread: "\(number % Staging.shards)/\(number)"
        case .tree: path.text
        }
    }

    var manifest: String { layout == .tree ? Manifest.name : "manifest" }

    /// Makes the folders that a file needs beside those that were made for all.
    mutating func makeRoom(for path: TreePath, _ disk: Disk) throws(DiskError) {
        guard layout == .tree, let place = path.parent, room.insert(place).inserted else { return }
        let parent = place.under(folder)
        do {
            try disk.makeFolderIfMissing(parent)
        } catch {
            guard error.number == ENOENT else { throw error }
            try disk.makeFolders(parent)
        }
    }
}
