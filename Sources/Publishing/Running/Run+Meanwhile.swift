import Effects
import Glibc

extension Run {
    /// Does to the new site what others did to the old one while it was made, so that it isn't lost with the old one;
    /// answers what there was no place for.
    func carryOver(_ meanwhile: Meanwhile, _ foreign: inout [TreePath: UInt64]) throws(DiskError) -> Aside? {
        for path in meanwhile.vanished {
            guard let inode = foreign[path] else { continue }
            if try disk.status(path.under(places.live))?.inode == inode {
                try disk.removeFileIfThere(path.under(places.live))
            }
            foreign[path] = nil
        }
        for folder in meanwhile.vanishedFolders { try disk.removeFolderIfEmpty(folder.under(places.live)) }
        for (folder, found) in meanwhile.newFolders.sorted(by: { $0.key < $1.key }) {
            let path = folder.under(places.live)
            guard try disk.status(path) == nil else { continue }
            try disk.makeFolder(path, .folder)
            if Disk.mayGive, let owner = found.owner { disk.give(path, to: owner) }
            try disk.setMode(path, found.mode)
        }
        var homeless: [TreePath] = []
        for (path, node) in meanwhile.appeared.sorted(by: { $0.key < $1.key }) {
            if try link(path, node) {
                foreign[path] = node.stamp.inode
            } else {
                homeless.append(path)
            }
        }
        return try setAside(homeless)
    }

    /// False if there is something else that has to be there.
    private func link(_ path: TreePath, _ node: Tree.Node) throws(DiskError) -> Bool {
        let (theirs, place) = (path.under(places.spare), path.under(places.live))
        do throws(DiskError) {
            guard let present = try disk.status(place) else {
                if let folder = path.parent { try disk.makeFolders(folder.under(places.live)) }
                try disk.link(theirs, place)
                return true
            }
            if present.inode == node.stamp.inode { return true }
            // Theirs as it was before they put another in its place.
            guard plan.isForeign(path), present.inode == survey.tree.files[path]?.stamp.inode else { return false }
            let staging = Places.staging(in: places.live)
            try disk.makeFolderIfMissing(staging)
            try disk.link(theirs, "\(staging)/theirs")
            try disk.rename("\(staging)/theirs", place)
            try disk.removeTree(staging)
            return true
        } catch {
            guard [EEXIST, ENOTDIR, EISDIR].contains(error.number) else { throw error }
            return false
        }
    }

    private func setAside(_ paths: [TreePath]) throws(DiskError) -> Aside? {
        // Their folders stand where files go, and are made anew if they don't.
        let aside = try Aside.move(paths, from: places.spare, places, disk)
        for path in paths {
            guard let status = try disk.status(path.under(places.live)), status.kind != .folder else { continue }
            try disk.link(path.under(places.live), path.under(places.spare))
        }
        return aside
    }
}
