import Effects
import Glibc

/// What makes the next site out of the present one. It can be done again after it was cut short at any point.
struct Change: Hashable, Sendable {
    /// What stands in the way of a put and so must go before.
    var clearings: [Removal] = []
    var folders: [TreePath] = []
    var puts: [Put] = []
    var removals: [Removal] = []

    /// A staged file and where it goes.
    struct Put: Hashable, Sendable {
        var path: TreePath
        var staged: String
    }

    struct Removal: Hashable, Sendable {
        var path: TreePath
        var kind: Kind

        enum Kind: Hashable, Sendable {
            case folder
            /// Only as long as nobody touched it since.
            case file(Stamp)
        }
    }

    var isEmpty: Bool { clearings.isEmpty && puts.isEmpty && removals.isEmpty }
}

extension Change {
    init(puts: [Put], removing all: [Removal], from live: Tree) {
        var missing: Set<TreePath> = []
        // Nearly in their order, if the puts are: quicker to sort than a set.
        var folders: [TreePath] = []
        var last: TreePath?
        for put in puts {
            var folder = put.path.parent
            // What goes into one folder follows one another.
            if folder == last { continue }
            last = folder
            let known = folders.count
            while let current = folder, live.folders[current] == nil, missing.insert(current).inserted {
                folders.append(current)
                folder = current.parent
            }
            folders[known...].reverse()
        }
        folders.sort()
        guard !all.isEmpty else {
            self.init(folders: folders, puts: puts)
            return
        }
        let targets = Set(puts.map(\.path))
        let ordered = all.sorted { one, other in
            one.isFolder == other.isFolder ? one.path > other.path : other.isFolder
        }
        let isObstacle: (Removal) -> Bool = { removal in
            missing.contains(removal.path) || targets.contains(removal.path)
                || (removal.path.folders.contains { targets.contains($0) })
        }
        self.init(
            clearings: ordered.filter(isObstacle), folders: folders, puts: puts,
            removals: ordered.filter { !isObstacle($0) })
    }
}

extension Change.Removal {
    var isFolder: Bool { kind == .folder }

    fileprivate func apply(to root: String, _ disk: Disk) throws(DiskError) {
        let full = path.under(root)
        switch kind {
        case .folder: try disk.removeFolderIfEmpty(full)
        case .file(let stamp):
            if let status = try disk.status(full), Stamp(status) == stamp { try disk.removeFileIfThere(full) }
        }
    }
}

extension Change {
    /// When a tree's manifest is replaced. What is cut short must leave a tree in which each file is in its manifest or
    /// in the other tree: else it couldn't be told from what others wrote.
    enum Order: Sendable {
        case manifestFirst, manifestLast
    }

    /// Where the files to put come from.
    enum Files: Sendable {
        /// They wait in the tree's staging folder.
        case staged
        /// Another tree has them already, which they are second names of.
        case linked(in: String)
    }

    func apply(_ files: Files, to root: String, _ order: Order, jobs: Int, _ disk: Disk) throws(DiskError) {
        let manifest = puts.filter { $0.path == Manifest.path }
        if order == .manifestFirst { try put(manifest[...], files, in: root, disk) }
        for removal in clearings { try removal.apply(to: root, disk) }
        try fill(root, files, jobs: jobs, disk)
        for removal in removals { try removal.apply(to: root, disk) }
        if order == .manifestLast { try put(manifest[...], files, in: root, disk) }
    }

    /// Makes the folders and puts into them what goes there. Threads would wait for one another if all made folders in the
    /// same one at once.
    private func fill(_ root: String, _ files: Files, jobs: Int, _ disk: Disk) throws(DiskError) {
        let parents = Set(folders.map(\.parent))
        let owners = try owners(of: parents, in: root, disk)
        for folder in folders where parents.contains(folder) { try make(folder, in: root, owners, disk) }
        let innermost = Set(folders.filter { !parents.contains($0) })
        let batches = puts.filter { $0.path != Manifest.path }.runs { $0.path.parent }
        _ = try concurrentMap(batches.chunks(of: 16).interleaved(jobs), jobs: jobs) { batches throws(DiskError) in
            for batch in batches {
                if let folder = batch.first?.path.parent, innermost.contains(folder) {
                    try make(folder, in: root, owners, disk)
                }
                try put(batch, files, in: root, disk)
            }
        }
    }

    private typealias Owners = [TreePath?: Owner]

    /// Whose the folders are that others are made in, where it isn't us. Empty if we can't give folders away.
    private func owners(of parents: Set<TreePath?>, in root: String, _ disk: Disk) throws(DiskError) -> Owners {
        guard Disk.mayGive else { return [:] }
        var owners = Owners()
        for parent in parents {
            var place = parent
            // One that isn't there yet will be whose the one is that it is in.
            while let folder = place, try disk.status(folder.under(root)) == nil { place = folder.parent }
            owners[parent] = try disk.status(place?.under(root) ?? root)?.owner
        }
        let us = geteuid()
        return owners.filter { $0.value.user != us }
    }

    private func make(_ folder: TreePath, in root: String, _ owners: Owners, _ disk: Disk) throws(DiskError) {
        try disk.makeFolderIfMissing(folder.under(root))
        if !owners.isEmpty, let owner = owners[folder.parent] { disk.give(folder.under(root), to: owner) }
    }

    private func put(_ puts: ArraySlice<Put>, _ files: Files, in root: String, _ disk: Disk) throws(DiskError) {
        let staging = Places.staging(in: root)
        for put in puts {
            switch files {
            case .staged: try put.move(from: staging, to: root, disk)
            case .linked(let other): try put.link(from: other, to: root, by: staging, disk)
            }
        }
    }
}

extension Change.Put {
    fileprivate func move(from staging: String, to root: String, _ disk: Disk) throws(DiskError) {
        do throws(DiskError) {
            try disk.rename(String(staged, in: staging), path.under(root))
        } catch {
            // The second time round it is where it belongs already.
            guard error.number == ENOENT, try disk.status("\(staging)/\(staged)") == nil else { throw error }
        }
    }

    /// What is there already is replaced in one step, by way of the staging folder.
    fileprivate func link(from other: String, to root: String, by staging: String, _ disk: Disk) throws(DiskError) {
        do throws(DiskError) {
            try disk.link(path.under(other), path.under(root))
        } catch {
            guard error.number == EEXIST else { throw error }
            let waiting = TreePath(staged).under(staging)
            try disk.makeFolders(TreePath(staged).parent?.under(staging) ?? staging)
            try disk.link(path.under(other), waiting)
            try disk.rename(waiting, path.under(root))
        }
    }
}
