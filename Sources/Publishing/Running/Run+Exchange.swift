import Diagnostics
import Effects

extension Run {
    /// Brings the new site about in the spare, then swaps the two in one step.
    func publishByExchange() throws(Halt) -> Publication {
        if plan.hasWork, survey.unknown.isAll { throw .failure(Messages.foreignSpare(survey.unknown, places)) }
        var notices: [Diagnostic] = []
        let makings: [Making?]
        let next: Next
        let first: FirstSite?
        do {
            if plan.hasWork { try prepareSpare(&notices) }
            makings = try make(in: places.spare)
            next = try self.next(makings, stagedIn: places.spare)
            if next.change.isEmpty {
                if plan.hasWork { try? disk.removeTree(Places.staging(in: places.spare)) }
                if let notice = remember(makings, next, .exchange).notice { notices.append(notice) }
                let publication = publication(makings, .exchange, notices, foreign: plan.foreign)
                rememberFolders(publication)
                return publication
            }
            first = try bringAbout(next.change)
        } catch {
            bringBackSpare(error)
            throw error
        }
        // The new site is published: whatever goes wrong from here on costs the next publication time.
        didExchange()
        // The spare is brought up to date while it is noted what was done.
        let (aftermath, noted) = sideBySide(
            jobs: jobs, { first.map { self.aftermath(of: $0) } ?? catchUp(next.change) },
            { remember(makings, next, .exchange) })
        notices += aftermath.notices + [noted.notice].compactMap { $0 }
        let publication = publication(makings, .exchange, notices, foreign: aftermath.foreign)
        let fresh = aftermath.notices.isEmpty ? freshTree(first, noted.index, next.change) : nil
        rememberFolders(publication, fresh)
        return publication
    }

    private func prepareSpare(_ notices: inout [Diagnostic]) throws(Halt) {
        let aside = try Halt.ifRefused { () throws(DiskError) in
            if survey.live == nil { try disk.makeFolders(places.parent) }
            try disk.makeFolderIfMissing(places.spare)
            let aside = try Aside.move(survey.unknown.others, from: places.spare, places, disk)
            try survey.repair.apply(to: places.spare, linking: places.live, jobs: jobs, disk)
            try mark(foreignInodes)
            return aside
        }
        if let aside { notices.append(Messages.setAside(aside)) }
    }

    /// Answers something only where there was no site before.
    private func bringAbout(_ change: Change) throws(Halt) -> FirstSite? {
        if survey.live == nil { return try bringAboutFirst(change) }
        try Halt.ifDisk { () throws(DiskError) in
            try change.apply(.staged, to: places.spare, .manifestFirst, jobs: jobs, disk)
            try disk.removeTree(Places.staging(in: places.spare))
            try disk.syncAll(places.spare)
        }
        try Halt.ifRefused { () throws(DiskError) in try disk.exchange(places.spare, places.live) }
        return nil
    }

    /// Makes the old site, which is the spare now, the same as the new one.
    private func catchUp(_ change: Change) -> Aftermath {
        var foreign = foreignInodes
        var notices: [Diagnostic] = []
        do throws(DiskError) {
            let aside = try carryOver(try Meanwhile(survey, places, since: began, jobs: jobs, disk), &foreign)
            if let aside { notices.append(Messages.setAside(aside)) }
            try change.apply(.linked(in: places.live), to: places.spare, .manifestLast, jobs: jobs, disk)
            try disk.removeTree(Places.staging(in: places.spare))
            try mark(foreign)
        } catch {
            try? disk.removeTree(Places.staging(in: places.spare))
            notices.append(Messages.spareBehind(error))
        }
        return Aftermath(foreign: foreign.keys.sorted(), notices: notices)
    }

    private var foreignInodes: [TreePath: UInt64] {
        Dictionary(plan.foreign.map { ($0, survey.tree.files[$0]?.stamp.inode ?? 0) }) { first, _ in first }
    }

    /// Before the exchange as well as after: whichever of the two trees is the spare when we are killed, it says
    /// what was in it.
    func mark(_ foreign: [TreePath: UInt64]) throws(DiskError) {
        guard let spare = try disk.status(places.spare), let live = try disk.status(places.live) else { return }
        let mark = SpareMark(roots: [spare.inode, live.inode], foreign: foreign)
        if mark != survey.spare?.mark { try disk.replace(places.spareMark, mark.bytes) }
    }

    /// As good as it can be done: no staged file stays, and no folder that wasn't there before.
    private func bringBackSpare(_ halt: Halt) {
        try? disk.removeTree(Places.staging(in: places.spare))
        if case .refused = halt { return discardSpare() }
        guard survey.spare != nil, survey.live != nil else { return discardSpare() }
        do throws(DiskError) {
            guard let spare = try Spare(places, disk) else { return }
            let unknown = try spare.unknown(beside: survey.live, survey.manifest, places, disk)
            // The next start sees to what turned up in these moments.
            guard unknown.isEmpty else { return }
            let repair = Repair(spare.tree, to: survey.live)
            try repair.apply(to: places.spare, linking: places.live, jobs: jobs, disk)
        } catch {
            // It is ours, file by file, and so the next start can bring it back as well.
        }
    }

    /// Removes the spare as far as it is ours.
    func discardSpare() {
        guard let spare = try? Spare(places, disk) else { return }
        guard let unknown = try? spare.unknown(beside: survey.live, survey.manifest, places, disk) else { return }
        if unknown.isAll { return }
        try? disk.removeTree(Places.staging(in: places.spare))
        let kept = Set(unknown.strays + unknown.others)
        for path in spare.tree.files.keys where !kept.contains(path) && path != Manifest.path {
            try? disk.removeFileIfThere(path.under(places.spare))
        }
        for folder in spare.tree.folders.keys.sorted(by: >) {
            try? disk.removeFolderIfEmpty(folder.under(places.spare))
        }
        // As long as anything is in it, it stays known as a spare.
        guard kept.isEmpty else { return }
        try? disk.removeFileIfThere(Manifest.path.under(places.spare))
        try? disk.removeFolderIfEmpty(places.spare)
        try? disk.removeFileIfThere(places.spareMark)
    }
}

/// What there is to say of what came after the exchange.
struct Aftermath: Sendable {
    var foreign: [TreePath] = []
    var notices: [Diagnostic] = []
}
