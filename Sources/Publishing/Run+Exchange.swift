import Effects

extension Run {
    /// Brings the new site about in the spare, then swaps the two in one step.
    func publishByExchange() throws(Halt) -> Publication {
        let makings: [Making?]
        let next: Next
        do {
            if plan.hasWork { try prepareSpare() }
            makings = try make(in: places.spare)
            next = try self.next(makings, stagedIn: places.spare)
            if next.change.isEmpty {
                if plan.hasWork {
                    try? disk.removeTree(Places.staging(in: places.spare))
                    try? markSpare()
                }
                return finish(makings, next, .exchange, [])
            }
            try bringAbout(next.change)
        } catch {
            bringBackSpare(error)
            throw error
        }
        // The new site is published: whatever goes wrong from here on costs the next publication time.
        return finish(makings, next, .exchange, catchUp(next.change).map { [Messages.spareBehind($0)] } ?? [])
    }

    private func prepareSpare() throws(Halt) {
        try Halt.ifRefused { () throws(DiskError) in
            if survey.live == nil { try disk.makeFolders(places.parent) }
            try disk.removeFileIfThere(places.spareMark)
            try disk.makeFolderIfMissing(places.spare)
            try survey.repair.apply(to: places.spare, linking: places.live, jobs: jobs, disk)
        }
    }

    private func bringAbout(_ change: Change) throws(Halt) {
        try Halt.ifDisk { () throws(DiskError) in
            try change.apply(to: places.spare, jobs: jobs, disk)
            try disk.removeTree(Places.staging(in: places.spare))
            try disk.syncAll(places.spare)
        }
        try Halt.ifRefused { () throws(DiskError) in
            if survey.live == nil {
                try disk.renameToNew(places.spare, places.live)
            } else {
                try disk.exchange(places.spare, places.live)
            }
        }
    }

    /// Makes the old site, which is the spare now, the same as the new one; answers what kept it from that.
    private func catchUp(_ change: Change) -> DiskError? {
        do throws(DiskError) {
            if survey.live == nil { try disk.makeFolder(places.spare, .folder) }
            try change.stage(in: places.spare, linking: places.live, jobs: jobs, disk)
            try change.apply(to: places.spare, jobs: jobs, disk)
            try disk.removeTree(Places.staging(in: places.spare))
            try markSpare()
            return nil
        } catch {
            try? disk.removeTree(places.spare)
            return error
        }
    }

    private func markSpare() throws(DiskError) {
        guard let status = try disk.status(places.spare) else { return }
        let foreign = plan.foreign.map { ($0, survey.tree.files[$0]?.stamp.inode ?? 0) }
        let mark = SpareMark(inode: status.inode, foreign: Dictionary(foreign) { first, _ in first })
        try disk.replace(places.spareMark, mark.bytes)
    }

    /// As good as it can be done: no staged file stays, and no folder that wasn't there before.
    private func bringBackSpare(_ halt: Halt) {
        try? disk.removeTree(Places.staging(in: places.spare))
        if case .refused = halt {
            try? disk.removeTree(places.spare)
        } else if !survey.hasSpare || survey.live == nil {
            try? disk.removeTree(places.spare)
        } else {
            do throws(DiskError) {
                guard let status = try disk.status(places.spare) else { return }
                let repair = Repair(try Tree(of: places.spare, status, .inodes, disk), to: survey.live)
                try repair.apply(to: places.spare, linking: places.live, jobs: jobs, disk)
                try markSpare()
            } catch {
                try? disk.removeTree(places.spare)
            }
        }
    }
}
