import Effects
import Glibc

/// Files that can neither stay where they are nor go into the site, and where they went.
struct Aside: Sendable {
    var folder: String
    var paths: [TreePath]

    /// Moves them into a new folder beside the live one; nil if there is nothing to move.
    static func move(
        _ paths: [TreePath], from root: String, _ places: Places, _ disk: Disk
    ) throws(DiskError) -> Aside? {
        guard !paths.isEmpty else { return nil }
        let aside = Aside(folder: try newFolder(places, disk), paths: paths)
        for path in paths {
            if let parent = path.parent { try disk.makeFolders(parent.under(aside.folder)) }
            try disk.rename(path.under(root), path.under(aside.folder))
        }
        return aside
    }

    private static func newFolder(_ places: Places, _ disk: Disk) throws(DiskError) -> String {
        var number = 1
        while true {
            let folder = number == 1 ? places.aside : "\(places.aside)-\(number)"
            do {
                try disk.makeFolder(folder, .private)
                return folder
            } catch {
                guard error.number == EEXIST else { throw error }
                number += 1
            }
        }
    }
}

extension FileMode {
    /// What was set aside was perhaps never meant for readers.
    fileprivate static let `private` = FileMode(0o700)
}
