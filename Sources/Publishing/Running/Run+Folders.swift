import Effects

extension Run {
    /// Remembers what is in the folders of the trees, if not enough of it is known for the next time.
    ///
    /// Nothing is said if that can't be: a disk that doesn't take this doesn't take an index either, and that is said.
    func rememberFolders(_ publication: Publication, _ fresh: FreshTree? = nil) {
        let changed = publication.written.count + publication.removed.count
        if Revisit.isNews(changed, of: survey.tree.folders.count) {
            // What the survey saw is no longer so: whoever comes next would have to walk.
            lookAgain(fresh)
        } else if survey.isNews, let live = survey.live {
            write(live, survey.repair.isEmpty ? survey.spare?.tree : nil, start)
        }
    }

    private func lookAgain(_ fresh: FreshTree?) {
        // By the clock that the file system stamps with.
        guard (try? disk.replace(places.folders, [])) != nil, let now = try? disk.status(places.folders) else { return }
        if let fresh, let (live, spare) = try? fresh.seen(places, jobs: jobs, disk) { return write(live, spare, now) }
        guard let trees = try? concurrentMap([places.live, places.spare], jobs: jobs, tree), let live = trees[0] else {
            return
        }
        write(live, Repair(trees[1], to: live).isEmpty ? trees[1] : nil, now)
    }

    /// What is in a tree; how files look isn't remembered. Nil if there is no folder.
    private func tree(_ root: String) throws(DiskError) -> Tree? {
        guard let status = try disk.status(root), status.kind == .folder else { return nil }
        let tree = try Tree(of: root, status, .inodes, disk)
        // Where folders make inodes up, each file has to be asked.
        guard let (path, node) = tree.files.first, try disk.status(path.under(root))?.inode != node.stamp.inode else {
            return tree
        }
        return try Tree(of: root, status, .stamps, disk)
    }

    /// `mark` is a file of ours that was written before the trees were looked at.
    private func write(_ live: Tree, _ spare: Tree?, _ mark: FileStatus?) {
        // Another file system may have another clock.
        guard let mark, mark.device == live.device,
            let memory = Recollection(live, spare: spare, began: mark.modifiedNanoseconds)
        else { return }
        try? disk.replace(places.folders, memory.bytes)
    }
}
