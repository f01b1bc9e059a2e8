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
        let targets = Set(puts.map(\.path))
        var missing: Set<TreePath> = []
        for path in targets {
            var folder = path.parent
            while let current = folder, live.folders[current] == nil, missing.insert(current).inserted {
                folder = current.parent
            }
        }
        let ordered = all.sorted { one, other in
            one.isFolder == other.isFolder ? one.path > other.path : other.isFolder
        }
        let isObstacle: (Removal) -> Bool = { removal in
            missing.contains(removal.path) || targets.contains(removal.path)
                || (removal.path.folders.contains { targets.contains($0) })
        }
        self.init(
            clearings: ordered.filter(isObstacle), folders: missing.sorted(), puts: puts,
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

    /// Applies it to a tree that has the files to put in its staging folder.
    func apply(to root: String, _ order: Order, jobs: Int, _ disk: Disk) throws(DiskError) {
        let manifest = puts.filter { $0.path == Manifest.path }
        if order == .manifestFirst { try put(manifest, in: root, jobs: jobs, disk) }
        for removal in clearings { try removal.apply(to: root, disk) }
        try makeFolders(in: root, disk)
        try put(puts.filter { $0.path != Manifest.path }, in: root, jobs: jobs, disk)
        for removal in removals { try removal.apply(to: root, disk) }
        if order == .manifestLast { try put(manifest, in: root, jobs: jobs, disk) }
    }

    /// Each belongs to whom the folder belongs that it is in.
    private func makeFolders(in root: String, _ disk: Disk) throws(DiskError) {
        var owners: [TreePath?: Owner] = [:]
        for folder in folders {
            try disk.makeFolderIfMissing(folder.under(root))
            guard Disk.mayGive else { continue }
            let parent = folder.parent
            var owner = owners[parent]
            if owner == nil { owner = try disk.status(parent?.under(root) ?? root)?.owner }
            if let owner, owner.user != geteuid() { disk.give(folder.under(root), to: owner) }
            owners[parent] = owner
            owners[folder] = owner
        }
    }

    private func put(_ puts: [Put], in root: String, jobs: Int, _ disk: Disk) throws(DiskError) {
        let staging = Places.staging(in: root)
        _ = try concurrentMap(puts, jobs: jobs) { put throws(DiskError) in
            let staged = "\(staging)/\(put.staged)"
            do throws(DiskError) {
                try disk.rename(staged, put.path.under(root))
            } catch {
                // The second time round it is where it belongs already.
                guard error.number == ENOENT, try disk.status(staged) == nil else { throw error }
            }
        }
    }

    /// Stages the files to put as second names of those in another tree that has them already.
    func stage(in root: String, linking other: String, jobs: Int, _ disk: Disk) throws(DiskError) {
        let staging = Places.staging(in: root)
        try disk.makeFolderIfMissing(staging)
        for folder in Set(puts.compactMap { TreePath($0.staged).parent }).sorted() {
            try disk.makeFolderIfMissing(folder.under(staging))
        }
        _ = try concurrentMap(puts, jobs: jobs) { put throws(DiskError) in
            try disk.link(put.path.under(other), "\(staging)/\(put.staged)")
        }
    }
}
